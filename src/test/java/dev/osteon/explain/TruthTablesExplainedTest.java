package dev.osteon.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.knowledge.Topic;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.TracedDecisions;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Patients of the truth tables, explained: the traced evaluation decides as the plain one does, and every topic can be explained. */
class TruthTablesExplainedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of so many rows one is taken. */
    private static final int STEP =
            Map.of("quick", 4, "ci", 2, "full", 1).get(System.getProperty("osteon.scale", "quick"));

    private static Reasoner reasoner;

    @BeforeAll
    static void start() {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void stop() {
        reasoner.close();
    }

    @TestFactory
    @DisplayName("the traced evaluation decides as the plain one")
    Stream<DynamicTest> sameDecisions() {
        Map<Path, List<PatientCase>> files = CaseFile.readAll(Path.of("test-data/patients")).stream()
                .collect(Collectors.groupingBy(PatientCase::file));
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> dynamicTest(file.getKey().toString(), () -> {
                    List<PatientCase> rows = file.getValue();
                    IntStream.range(0, rows.size()).filter(i -> i % STEP == 0).forEach(i -> check(rows.get(i)));
                }));
    }

    private static void check(PatientCase row) {
        PatientRecord record = PatientRecord.of(row.patient(), row.others());
        Decisions plain = reasoner.decide(row.service(), record, row.now(), row.context());
        TracedDecisions traced = reasoner.trace(row.service(), record, row.now(), row.context());
        assertThat(told(traced.decisions())).as(row.toString()).isEqualTo(told(plain));

        Explainer explainer = new Explainer(traced);
        List<String> firing = plain.decisions().stream().map(Decision::actionId).toList();
        for (Topic topic : traced.service().topics()) {
            Explanation explanation = of(topic, explainer);
            boolean fires = firing.contains(topic.id());
            String what = row + " " + topic.id();
            assertThat(explanation.fires()).as(what).isEqualTo(fires);
            boolean considered = explanation.considered() == null
                    || explanation.considered().value().equals("true");
            assertThat(explanation.condition().value())
                    .as(what)
                    .isEqualTo(considered ? Boolean.toString(fires) : "not evaluated");
            assertThat(count(explanation.condition())).as(what).isLessThanOrEqualTo(CriterionTree.MOST_CRITERIA + 1);
            // Twice the same, to the letter.
            assertThat(json(explanation)).as(what).isEqualTo(json(of(topic, explainer)));
        }
    }

    private static Explanation of(Topic topic, Explainer explainer) {
        return explainer.topic(topic.code().getCode()).stream()
                .filter(explanation -> explanation.card().equals(topic.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(topic.id()));
    }

    private static int count(Criterion criterion) {
        return 1
                + criterion.reads().stream()
                        .mapToInt(TruthTablesExplainedTest::count)
                        .sum();
    }

    private static String json(Explanation explanation) {
        try {
            return JSON.writeValueAsString(explanation);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that decisions say; resources do not know when they are equal. */
    private static List<String> told(Decisions decisions) {
        var parser = FhirContext.forR4Cached().newJsonParser();
        List<String> told = new ArrayList<>();
        decisions.decisions().forEach(decision -> {
            told.add(decision.actionId()
                    + decision.urgency()
                    + decision.summary()
                    + decision.detail()
                    + decision.source()
                    + decision.selectionBehavior());
            // From which resources is told in two ways, of which the one of the trace knows more.
            decision.evidence().forEach(fact -> told.add(fact.name() + fact.value() + fact.date() + fact.note()));
            decision.suggestions().forEach(suggestion -> {
                told.add(suggestion.actionId() + suggestion.label() + suggestion.recommended());
                suggestion
                        .actions()
                        .forEach(action -> told.add(action.type()
                                + action.description()
                                + action.resourceId()
                                + (action.resource() == null ? "" : parser.encodeResourceToString(action.resource()))));
            });
        });
        return told;
    }
}
