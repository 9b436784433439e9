package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Everything the server knows of medicine: compiled, expanded, immutable, safe for many threads. */
public final class KnowledgeBase {
    private final String version;
    private final Published published;
    private final List<Service> services;
    private final ValueSets valueSets;
    private final CodeSystems codeSystems;
    private final Displays displays;
    private final LibraryManager libraryManager;
    private final Map<String, Map<String, DataType>> definitions;
    private final Map<String, String> translations;
    private final Wording wording;

    private final List<Resource> resources;
    private final String hash;
    private final Map<String, ValueSet> companions;

    KnowledgeBase(
            String version,
            Published published,
            List<Service> services,
            ValueSets valueSets,
            CodeSystems codeSystems,
            LibraryManager libraryManager,
            Map<String, Map<String, DataType>> definitions,
            Map<String, String> translations,
            Wording wording) {
        this.version = version;
        this.published = published;
        this.services = List.copyOf(services);
        this.valueSets = valueSets;
        this.codeSystems = codeSystems;
        this.libraryManager = libraryManager;
        this.definitions = definitions;
        this.translations = Map.copyOf(translations);
        this.wording = wording;
        this.resources = published.resources();
        this.displays = new Displays(resources, wording);
        this.hash = published.hash();
        this.companions = Companions.in(resources);
    }

    /**
     * Knowledge with the codes of a site. Nothing is compiled again, because no library depends on what a value set holds.
     *
     * @param filled companions in place of those of the same canonical URL that this knowledge has; others are left out
     * @return this knowledge when nothing is filled, else another that shares everything else with this
     * @throws KnowledgeException when one of them cannot be expanded; its problems name the elements
     */
    public KnowledgeBase withCompanions(Collection<ValueSet> filled) {
        Map<String, ValueSet> codes = new TreeMap<>();
        filled.stream()
                .filter(companion -> companions.containsKey(companion.getUrl()))
                .forEach(companion -> codes.put(companion.getUrl(), companion));
        if (codes.isEmpty()) {
            return this;
        }
        List<Problem> problems = new ArrayList<>();
        List<Resource> contents = resources.stream()
                .map(resource -> resource instanceof ValueSet valueSet && codes.containsKey(valueSet.getUrl())
                        ? codes.get(valueSet.getUrl())
                        : resource)
                .toList();
        ValueSetExpander expander = new ValueSetExpander(contents, codeSystems, problems::add);
        ValueSets expanded = expander.expandAll();
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        Published next = published.with(resource -> {
            if (!(resource instanceof ValueSet valueSet)) {
                return resource;
            }
            String url = valueSet.getUrl();
            boolean same =
                    !codes.containsKey(url) && Set.copyOf(expanded.codes(url)).equals(Set.copyOf(valueSets.codes(url)));
            return same ? valueSet : expander.withExpansion(codes.getOrDefault(url, valueSet));
        });
        return new KnowledgeBase(
                version + (version.contains("+") ? "." : "+") + "codes." + digest(codes.keySet(), expanded),
                next,
                services,
                expanded,
                codeSystems,
                libraryManager,
                definitions,
                translations,
                wording);
    }

    /**
     * The same knowledge with cards in another language. Only plans are compiled again; what is published stays in English.
     *
     * @param language BCP 47 tag; {@code en} gives this, which has to be in English
     * @return knowledge that shares everything else with this
     * @throws KnowledgeException when there is no translation into that language, or a mistake in it
     */
    public KnowledgeBase in(String language) {
        List<Problem> problems = new ArrayList<>();
        Wording chosen = Translations.choose(translations, language, problems::add);
        List<Resource> worded = Translator.translated(resources, chosen, problems::add);
        Map<String, List<Topic>> topics = new TreeMap<>();
        if (!chosen.isEnglish()) {
            topics.putAll(PlanCompiler.topics(worded, definitions, chosen, problems::add));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return chosen.isEnglish()
                ? this
                : new KnowledgeBase(
                        version + (version.contains("+") ? "." : "+") + "lang." + chosen.language(),
                        published,
                        services.stream()
                                .map(service -> service.with(topics.get(service.id())))
                                .toList(),
                        valueSets,
                        new CodeSystems(worded),
                        libraryManager,
                        definitions,
                        translations,
                        chosen);
    }

    private static String digest(Collection<String> urls, ValueSets expanded) {
        StringBuilder content = new StringBuilder();
        urls.forEach(url -> content.append(url).append(expanded.codes(url)));
        return DigestUtils.sha256Hex(content.toString()).substring(0, 8);
    }

    /** @return by canonical URL, the value sets that a site may fill with codes of its own; others import them */
    public Map<String, ValueSet> companions() {
        return companions;
    }

    /** @return version of the content, with {@code +site.<hash>} when a site set parameters, {@code +codes.<hash>} when it added codes,
     *     {@code +lang.<language>} when cards are not in English */
    public String version() {
        return version;
    }

    /** @return SHA-256 of all that {@link #resources()} publishes, in lower-case hexadecimal */
    public String hash() {
        return hash;
    }

    /** @return the services, in the order of their ids */
    public List<Service> services() {
        return services;
    }

    /** @return the service of that id, empty when there is none */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** @return codes of the topics of all services, in their order */
    public Set<String> topicCodes() {
        return services.stream()
                .flatMap(service -> service.topics().stream())
                .map(topic -> topic.code().getCode())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the expanded value sets */
    public ValueSets valueSets() {
        return valueSets;
    }

    /** @return the language in which cards are written */
    public Wording wording() {
        return wording;
    }

    /** @return the display of a code of one of the package's code systems, in the language of the cards */
    public Optional<String> display(String system, String code) {
        return Optional.ofNullable(codeSystems.display(new CodeKey(system, code)));
    }

    /**
     * @param recorded the display that came with the code, or null
     * @return words for a code in the language of the cards: what was recorded; failing that, and for our own codes in another language than
     *     English, those of the code system, then those of a value set; failing all, the code
     */
    public String words(String system, String code, String recorded) {
        CodeKey key = new CodeKey(system, code);
        boolean isRecorded = recorded != null && !recorded.isBlank();
        String own = codeSystems.display(key);
        if (own != null && (!isRecorded || !wording.isEnglish())) {
            return own;
        }
        if (isRecorded) {
            return wording.text(recorded);
        }
        String listed = displays.of(key);
        return listed == null ? code : listed;
    }

    /** @return the definition of a code of one of the package's code systems */
    public Optional<String> definition(String system, String code) {
        return Optional.ofNullable(codeSystems.definition(new CodeKey(system, code)));
    }

    /** @return everything to publish: the package, the value sets expanded, the libraries with CQL and ELM; not to be changed */
    public List<Resource> resources() {
        return resources;
    }

    /** @return the compiled libraries; nothing is compiled after this point */
    public LibraryManager libraryManager() {
        return libraryManager;
    }

    /** @return thresholds and windows that the definition names itself, each as {@code name = value}, in the order of their names */
    public List<String> parameters(CqlDefinition definition) {
        return ParameterReads.of(definition, libraryManager).entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .toList();
    }

    /** @return library name -> definition name -> its CQL type; functions are left out */
    public Map<String, Map<String, DataType>> definitions() {
        return definitions;
    }
}
