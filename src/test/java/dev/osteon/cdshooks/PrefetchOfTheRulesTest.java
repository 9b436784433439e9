package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.FHIR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CH-062: no retrieve of the rules without a template, no template that no rule reads. The rules are read as text, so that the
 * derivation of the templates is not compared with itself.
 */
class PrefetchOfTheRulesTest {
    private static final Path CQL = Path.of("cql");
    private static final Pattern DEFINED = Pattern.compile("^(?:fluent\\s+)?(?:function\\s+)?\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("(?:\\b(\\w+)\\.)?\"([^\"]+)\"");
    private static final Pattern RETRIEVE =
            Pattern.compile("\\[([A-Z]\\w+)\\s*(?::\\s*(?:\\w+\\.)?\"([^\"]+)\"\\s*)?]");
    private static final Pattern VALUE_SET = Pattern.compile("(?m)^valueset\\s+\"([^\"]+)\"\\s*:\\s*'([^']+)'");
    private static final Pattern PARAMETER = Pattern.compile("[?&]([^=&]+)=");

    private final KnowledgeBase knowledge = TestKnowledge.base();
    private final PatientCompartment compartment = new PatientCompartment(FHIR);

    static List<Service> services() {
        return TestKnowledge.base().services();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("CH-062: what is retrieved is what is prefetched")
    void types(Service service) throws IOException {
        Set<String> retrieved = new TreeSet<>(retrieves(service).keySet());
        retrieved.removeIf(type -> !compartment.contains(type));
        retrieved.add("Patient");
        assertThat(templates(service))
                .extracting(PrefetchTemplate::type)
                .containsExactlyInAnyOrderElementsOf(retrieved);
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("CH-062: the codes of observations are those of the retrieved value sets")
    void observationCodes(Service service) throws IOException {
        Set<String> named = retrieves(service).get("Observation");
        String query = templates(service).stream()
                .filter(template -> template.type().equals("Observation"))
                .findFirst()
                .orElseThrow()
                .query();
        if (named.contains("")) {
            assertThat(query).doesNotContain("code=");
            return;
        }
        Map<String, String> urls = valueSetUrls();
        Set<String> codes = named.stream()
                .flatMap(name -> knowledge.valueSets().codes(urls.get(name)).stream())
                .map(CodeKey::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(query).isEqualTo("Observation?patient={{context.patientId}}&code=" + String.join(",", codes));
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("CH-050 to CH-056: templates keep to the grammar, repeat no parameter and fit into an address")
    void grammar(Service service) {
        for (PrefetchTemplate template : templates(service)) {
            assertThat(template.query())
                    .matches("[A-Z]\\w+(/|\\?patient=)\\{\\{context\\.patientId}}(&code=[^&{}=]+)?")
                    .hasSizeLessThanOrEqualTo(6_000);
            List<String> parameters = PARAMETER
                    .matcher(template.query())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(parameters).doesNotHaveDuplicates();
        }
    }

    private List<PrefetchTemplate> templates(Service service) {
        return PrefetchTemplate.of(
                service.dataNeeds(), compartment, url -> knowledge.valueSets().codes(url));
    }

    /** FHIR type -> names of value sets in its retrieves; an empty name stands for a retrieve of them all. */
    private static Map<String, Set<String>> retrieves(Service service) throws IOException {
        Map<String, Set<String>> retrieves = new TreeMap<>();
        Set<Definition> seen = new HashSet<>();
        Deque<Definition> open = new ArrayDeque<>();
        service.topics().stream()
                .flatMap(Topic::definitions)
                .forEach(used -> open.push(new Definition(used.library(), used.name())));
        while (!open.isEmpty()) {
            Definition definition = open.pop();
            String body = definitions(definition.library()).get(definition.name());
            if (body != null && seen.add(definition)) {
                Matcher retrieve = RETRIEVE.matcher(body);
                while (retrieve.find()) {
                    retrieves
                            .computeIfAbsent(retrieve.group(1), type -> new TreeSet<>())
                            .add(Objects.toString(retrieve.group(2), ""));
                }
                Matcher quoted = QUOTED.matcher(body);
                while (quoted.find()) {
                    open.push(new Definition(library(quoted.group(1), definition.library()), quoted.group(2)));
                }
            }
        }
        return retrieves;
    }

    /** A definition or all functions of a name. */
    private record Definition(String library, String name) {}

    /** @return the library that the alias stands for in another one; null stands for that other one itself */
    private static String library(String alias, String from) throws IOException {
        if (alias == null) {
            return from;
        }
        Matcher called = Pattern.compile("(?m)^include\\s+(\\w+).*\\bcalled\\s+" + alias + "\\s*$")
                .matcher(Files.readString(CQL.resolve(from + ".cql")));
        return called.find() ? called.group(1) : alias;
    }

    /** @return name -> text of each definition of a library; empty for a library that is not ours */
    private static Map<String, String> definitions(String library) throws IOException {
        Map<String, String> definitions = new TreeMap<>();
        Path file = CQL.resolve(library + ".cql");
        if (Files.exists(file)) {
            String text =
                    Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
            for (String part : text.split("(?m)^define\\s+", -1)) {
                Matcher name = DEFINED.matcher(part);
                if (name.find()) {
                    definitions.merge(name.group(1), part.substring(name.end()), String::concat);
                }
            }
        }
        return definitions;
    }

    private static Map<String, String> valueSetUrls() throws IOException {
        Map<String, String> urls = new TreeMap<>();
        try (var files = Files.list(CQL)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cql")).toList()) {
                VALUE_SET
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> urls.put(match.group(1), match.group(2)));
            }
        }
        return urls;
    }
}
