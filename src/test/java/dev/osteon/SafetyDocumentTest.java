package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/safety.md names tests, topics and codes that there are, and whoever discovers a service is told of it. */
class SafetyDocumentTest {
    private static final Pattern HAZARD = Pattern.compile("^\\| H\\d+ \\|.*$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern UNVERIFIED = Pattern.compile("^\\| `([a-z0-9-]+)` \\| (\\d+) \\|$", Pattern.MULTILINE);
    private static final String UNVERIFIED_CODE = "https://osteon.dev/fhir/StructureDefinition/unverified-code";

    @Test
    void everyTestOfTheHazardLogExists() throws IOException {
        Set<String> there = new TreeSet<>(testClasses());
        CaseFile.readAll(Path.of("test-data/patients"))
                .forEach(row -> there.add(row.file().getFileName() + ": " + row.name()));
        List<String[]> hazards = hazards();

        assertThat(hazards).hasSizeGreaterThan(15);
        assertThat(hazards).allSatisfy(cells -> {
            Set<String> named = names(cells[6]);
            assertThat(named).as(cells[1]).isNotEmpty();
            assertThat(there).as(cells[1]).containsAll(named);
        });
    }

    @Test
    void everyTopicOfTheHazardLogExists() throws IOException {
        Set<String> topics = TestKnowledge.base().services().stream()
                .flatMap(service -> service.topics().stream())
                .map(Topic::code)
                .map(code -> code.getCode())
                .collect(Collectors.toSet());
        for (String[] cells : hazards()) {
            assertThat(topics).as(cells[1]).containsAll(names(cells[3]));
        }
    }

    @Test
    void unverifiedCodesAreCounted() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        TestKnowledge.base().resources().stream()
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .forEach(set -> counts.put(set.getIdElement().getIdPart(), unverified(set)));
        counts.values().removeIf(count -> count == 0);
        String document = Files.readString(Path.of("docs/safety.md"));

        assertThat(document)
                .contains(counts.values().stream().mapToInt(Integer::intValue).sum() + " codes in " + counts.size()
                        + " value sets");
        counts.values().removeIf(count -> count < 10);
        Map<String, Integer> listed = new TreeMap<>();
        Matcher row = UNVERIFIED.matcher(document);
        while (row.find()) {
            listed.put(row.group(1), Integer.valueOf(row.group(2)));
        }
        assertThat(listed).isEqualTo(counts);
    }

    @Test
    void theReaderIsLedThere() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("(docs/safety.md)");
        assertThat(TestKnowledge.base().services())
                .extracting(Service::usageRequirements)
                .allMatch(usage -> usage.contains("docs/safety.md"));
    }

    @Test
    @DisplayName("CH-301: a service that others have to stand beside says which")
    void servicesThatBelongTogether() {
        assertThat(usage("bone-modifying-agent-eligibility")).contains("bone-modifying-agent-order-sign at order-sign");
        assertThat(usage("bone-modifying-agent-order-select"))
                .contains("bone-modifying-agent-order-sign at order-sign");
        assertThat(usage("radiotherapy-referral")).contains("radiotherapy-order-sign at order-sign");
    }

    private static String usage(String service) {
        return TestKnowledge.base().services().stream()
                .filter(one -> one.id().equals(service))
                .map(Service::usageRequirements)
                .findAny()
                .orElseThrow();
    }

    private static int unverified(ValueSet set) {
        return (int) set.getCompose().getInclude().stream()
                .flatMap(include -> include.getConcept().stream())
                .filter(concept -> concept.hasExtension(UNVERIFIED_CODE))
                .count();
    }

    private static List<String[]> hazards() throws IOException {
        return HAZARD.matcher(Files.readString(Path.of("docs/safety.md")))
                .results()
                .map(row -> row.group().split(" ?\\| ?", 8))
                .toList();
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
