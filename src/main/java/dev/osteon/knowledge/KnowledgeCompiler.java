package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Makes a {@link KnowledgeBase} of what a source holds. */
public final class KnowledgeCompiler {
    private final List<Problem> problems = new ArrayList<>();
    private final KnowledgeSource source;
    private final SiteParameters site;
    private final CodeSystems codeSystems;
    private final ValueSetExpander expander;

    private KnowledgeCompiler(KnowledgeSource source, KnowledgeOptions options) {
        this.source = source;
        this.site = new SiteParameters(options, problems::add);
        this.codeSystems = new CodeSystems(source.resources());
        this.expander = new ValueSetExpander(source.resources(), codeSystems, problems::add);
    }

    /**
     * Translates the CQL, expands the value sets and compiles the plans. The same input gives the same content.
     *
     * @param source CQL and FHIR package
     * @param options what the site sets
     * @return the knowledge, ready for use by many threads
     * @throws KnowledgeException with every problem: translation errors and warnings, unknown value sets, plans that
     *     name what does not exist, site parameters that do not fit
     */
    public static KnowledgeBase compile(KnowledgeSource source, KnowledgeOptions options) {
        // The translator's model of FHIR is shared and not made for two compilations at a time.
        synchronized (KnowledgeCompiler.class) {
            return new KnowledgeCompiler(source, options).compile().in(options.language());
        }
    }

    private KnowledgeBase compile() {
        Map<String, String> cql = site.applyTo(source.cql());
        failOnProblems();
        Map<String, String> elm = TranslatedElm.of(source.cql());
        Translation.Result translated =
                elm.isEmpty() ? Translation.translate(cql, problems::add) : ElmReader.read(elm, site, cql.keySet());
        Map<String, CompiledLibrary> libraries = translated.libraries();
        ValueSets valueSets = expander.expandAll();
        libraries
                .values()
                .forEach(library -> TerminologyChecks.check(library, libraries, valueSets, codeSystems, problems::add));
        checkParameterNames(libraries);
        PreferredUnits.check(site.values(), libraries, problems::add);
        failOnProblems();

        List<Service> services = PlanCompiler.compile(
                source.resources(),
                translated.types(),
                used -> LibraryScan.dataNeeds(used, libraries),
                Wording.english(),
                problems::add);
        failOnProblems();

        Published published = publish(cql, translated);
        FunctionReferences.makeDistinct(libraries.values());
        return new KnowledgeBase(
                version(libraries),
                published,
                services,
                valueSets,
                codeSystems,
                Translation.frozen(libraries),
                translated.types(),
                source.translations(),
                Wording.english());
    }

    private void failOnProblems() {
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }

    /** A site sets a parameter by its name alone, so a name may be declared once. */
    private void checkParameterNames(Map<String, CompiledLibrary> libraries) {
        Map<String, String> declaredIn = new TreeMap<>();
        libraries.forEach((name, library) -> {
            if (library.getLibrary().getParameters() != null) {
                for (ParameterDef parameter :
                        library.getLibrary().getParameters().getDef()) {
                    String other = declaredIn.put(CqlText.kebab(parameter.getName()), name);
                    if (other != null) {
                        problems.add(new Problem(
                                name, "parameter \"" + parameter.getName() + "\" is also declared in " + other));
                    }
                }
            }
        });
    }

    private Published publish(Map<String, String> cql, Translation.Result translated) {
        List<Resource> published = new ArrayList<>();
        for (Resource resource : source.resources()) {
            published.add(resource instanceof ValueSet valueSet ? expander.withExpansion(valueSet) : resource);
        }
        translated.libraries().forEach((name, library) -> {
            String text = cql.containsKey(name)
                    ? cql.get(name)
                    : Translation.fhirHelpers(library.getIdentifier().getVersion());
            published.add(LibraryResources.of(library.getLibrary(), text, translated.elm(name)));
        });
        return Published.of(published);
    }

    private String version(Map<String, CompiledLibrary> libraries) {
        return source.cql().keySet().stream()
                .map(name -> libraries.get(name).getIdentifier().getVersion())
                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                .orElse("none");
    }
}
