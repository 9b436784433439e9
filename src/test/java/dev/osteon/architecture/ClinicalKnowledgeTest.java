package dev.osteon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invariants 1 and 4 of ARCHITECTURE.md, read from the sources. */
class ClinicalKnowledgeTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path CQL = Path.of("cql");
    private static final Path PACKAGE = Path.of("fhir-profiles/package");
    private static final Pattern STRING_LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Systems of medical content; FHIR's own administrative code systems are grammar, not clinical knowledge. */
    private static final Pattern CLINICAL_SYSTEM =
            Pattern.compile("snomed|loinc|icd|rxnorm|whocc|cpt|cdt|ndc|osteon\\.dev/fhir/CodeSystem");

    @Test
    @DisplayName("1: no code, drug or display of the package stands in a Java string")
    void noClinicalCodeOrDisplayInJava() throws IOException {
        Set<String> clinicalWords = clinicalWords();
        assertThat(clinicalWords).as("words read from the package").isNotEmpty();
        List<String> found = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            Matcher literal = STRING_LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                if (clinicalWords.contains(literal.group(1).toLowerCase(Locale.ROOT))) {
                    found.add(file + ": \"" + literal.group(1) + "\"");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("1: no code system of medicine is named in Java")
    void noMedicalCodeSystemInJava() throws IOException {
        List<String> found = new ArrayList<>();
        Pattern medicalSystem = Pattern.compile(
                "snomed\\.info|loinc\\.org|icd-10|umls/rxnorm|whocc\\.no|unitsofmeasure\\.org/.*mg",
                Pattern.CASE_INSENSITIVE);
        for (Path file : files(JAVA, ".java")) {
            Matcher literal = STRING_LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                if (medicalSystem.matcher(literal.group(1)).find()) {
                    found.add(file + ": \"" + literal.group(1) + "\"");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("4: clinical time enters once, in Elements")
    void clinicalTimeEntersOnce() throws IOException {
        List<String> entries = new ArrayList<>();
        Pattern clock = Pattern.compile("\\b(Now|Today|TimeOfDay)\\s*\\(\\s*\\)");
        for (Path file : files(CQL, ".cql")) {
            for (String line : Files.readAllLines(file)) {
                String code = line.replaceAll("//.*", "");
                if (clock.matcher(code).find()) {
                    entries.add(file.getFileName() + ": " + code.strip());
                }
            }
        }
        assertThat(entries).containsExactly("Elements.cql: parameter \"Evaluation Time\" DateTime default Now()");
    }

    @Test
    @DisplayName("4: reasoning, evaluator and knowledge never read the machine's clock")
    void noClockInReasoning() throws IOException {
        List<String> found = new ArrayList<>();
        Pattern clock = Pattern.compile(
                "\\b(LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Clock|Year)\\.(now|system\\w*)\\(|new Date\\(\\)"
                        + "|ZoneId\\.systemDefault|currentTimeMillis");
        for (String feature : List.of("reasoning", "evaluator", "knowledge")) {
            for (Path file : files(JAVA.resolve("dev/osteon").resolve(feature), ".java")) {
                if (clock.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Codes and displays of medical code systems that the package names, in lower case. */
    private static Set<String> clinicalWords() throws IOException {
        Set<String> words = new TreeSet<>();
        ObjectMapper mapper = new ObjectMapper();
        for (Path file : files(PACKAGE, ".json")) {
            collect(mapper.readTree(file.toFile()), "", words);
        }
        return words;
    }

    private static void collect(JsonNode node, String inheritedSystem, Set<String> words) {
        String system = node.isObject() && node.path("system").isTextual()
                ? node.get("system").asText()
                : node.isObject()
                                && "CodeSystem".equals(node.path("resourceType").asText())
                        ? node.path("url").asText()
                        : inheritedSystem;
        if (node.isObject()
                && node.path("code").isTextual()
                && CLINICAL_SYSTEM.matcher(system).find()) {
            add(node.get("code").asText(), words);
            add(node.path("display").asText(), words);
        }
        node.forEach(child -> collect(child, system, words));
    }

    private static void add(String word, Set<String> words) {
        // Short words such as "0" or "onj" would forbid ordinary strings; a code of medicine is longer.
        if (word.length() >= 5) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
