package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of {@code test-data/patients}: the exact cards, in order. {@code -Dosteon.cases=text} runs the rows whose file or name contains the
 * text.
 */
class DecisionTablesTest {
    private static final Path PATIENTS = Path.of("test-data/patients");
    private static final String FILTER = System.getProperty("osteon.cases", "");

    private static final Map<String, Integer> FIRED = new ConcurrentHashMap<>();
    private static Reasoner reasoner;

    @BeforeAll
    static void compileKnowledge() {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void printTopicsAndCases() {
        reasoner.close();
        Map<String, Integer> cases = new TreeMap<>();
        for (Service service : TestKnowledge.base().services()) {
            for (Topic topic : service.topics()) {
                cases.put(service.id() + "  " + topic.code().getCode(), 0);
            }
        }
        cases.putAll(FIRED);
        StringBuilder table = new StringBuilder("\ncases in which each topic fires\n");
        cases.forEach((topic, count) -> table.append("%6d  %s%n".formatted(count, topic)));
        System.out.println(table);
    }

    @TestFactory
    Stream<DynamicNode> rows() {
        Map<Path, List<PatientCase>> files = CaseFile.readAll(PATIENTS).stream()
                .filter(row -> row.toString().contains(FILTER))
                .collect(Collectors.groupingBy(PatientCase::file, LinkedHashMap::new, Collectors.toList()));
        assertThat(files).as("rows that match '%s'", FILTER).isNotEmpty();
        return files.entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey().toString(),
                        file.getValue().stream().map(row -> dynamicTest(row.name(), () -> check(row)))));
    }

    private static void check(PatientCase row) {
        PatientRecord record = PatientRecord.of(row.patient(), row.others());
        Decisions decisions = reasoner.decide(row.service(), record, row.now(), row.context());
        List<Decision> cards = decisions.decisions();
        cards.forEach(card -> FIRED.merge(row.service() + "  " + card.topic().getCode(), 1, Integer::sum));
        assertThat(CardComparison.differences(row.expected(), cards))
                .as(() -> row + "\nthe cards are:" + CardComparison.describe(cards) + "\n")
                .isEmpty();
    }
}
