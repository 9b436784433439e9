package dev.osteon.explain;

import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.plan;
import static dev.osteon.testkit.PlanWriter.suggestion;
import static dev.osteon.testkit.PlanWriter.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.WrittenKnowledge;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The chain of criteria, on a small knowledge of its own. */
class ExplainerTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private static final String CQL = """
            library Small version '1'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            parameter "Limit" System.Quantity default 12.0 'mg/dL'
            context Patient
            define function "Reading"(o Observation): Tuple {
              value: (o.value as FHIR.Quantity).value.value, moment: FHIRHelpers.ToDateTime(o.effective as FHIR.dateTime) }
            define "Readings": [Observation] O return "Reading"(O)
            define "Newest": Last("Readings" R sort by moment)
            define "Raised": "Newest".value >= "Limit".value
            define "High": Coalesce("Raised", false)
            define "Very High": "High" and "Newest".value > 100.0
            define "Any": exists [Observation] O where O.status.value = 'final'
            define "No Offer": false
            define "Throws": Message(1, true, 'x', 'Error', 'of the patient') = 1
            define "Fails": "Throws" and "High"
            %s
            """.formatted(wide());

    private static Reasoner reasoner;

    private static String wide() {
        StringBuilder definitions = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 450; i++) {
            definitions.append("define \"Part %d\": \"High\"\n".formatted(i));
            names.add("\"Part " + i + "\"");
        }
        return definitions + "define \"Wide\": exists (({" + String.join(", ", names) + "}) P where P)\n";
    }

    @BeforeAll
    static void compile() {
        PlanDefinition plan = plan("small", "Small");
        var high = card(plan, "high", "High");
        when(suggestion(high, "not now"), "No Offer");
        suggestion(high, "always");
        card(plan, "very-high", "Very High");
        card(plan, "any", "Any");
        card(plan, "fails", "Fails");
        card(plan, "wide", "Wide");
        reasoner = new Reasoner(
                KnowledgeCompiler.compile(
                        new WrittenKnowledge(List.of(plan), Map.of("Small", CQL)), KnowledgeOptions.defaults()),
                ZoneOffset.UTC,
                1);
    }

    @AfterAll
    static void close() {
        reasoner.close();
    }

    private static Observation observation(String id, String version, String value, String day) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.getMeta().setVersionId(version);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.setSubject(new Reference("Patient/p"));
        observation.setCode(new CodeableConcept(new Coding("urn:x", "calcium", null)));
        observation.setValue(new Quantity().setValue(new BigDecimal(value)).setUnit("mg/dL"));
        observation.setEffective(new DateTimeType(day));
        return observation;
    }

    private static Explainer explainer(Observation... observations) {
        Patient patient = new Patient();
        patient.setId("p");
        patient.addName(new HumanName().setFamily("Wintergreen"));
        List<Resource> resources = new ArrayList<>(List.of(observations));
        return new Explainer(reasoner.trace("small", PatientRecord.of(patient, resources), NOW, List.of()));
    }

    private static Explanation explain(String topic, Observation... observations) {
        List<Explanation> explanations = explainer(observations).topic(topic);
        assertThat(explanations).hasSize(1);
        return explanations.get(0);
    }

    private static final Observation OLD = observation("old", "1", "9.0", "2026-03-01T08:00:00Z");
    private static final Observation NEW = observation("new", "3", "13.5", "2026-03-09T08:00:00Z");

    @Test
    @DisplayName(
            "why: each definition with its value, its threshold and the one resource that the value was taken from")
    void why() {
        Explanation explanation = explain("high", OLD, NEW);
        assertThat(explanation.fires()).isTrue();
        assertThat(explanation.knowledge()).isEqualTo(reasoner.version());
        Criterion high = explanation.condition();
        assertThat(high.definition()).isEqualTo("Small.High");
        assertThat(high.value()).isEqualTo("true");
        Criterion raised = high.reads().get(0);
        assertThat(raised.definition()).isEqualTo("Small.Raised");
        assertThat(raised.parameters()).containsExactly("Limit = 12.0 mg/dL");
        Criterion newest = raised.reads().get(0);
        assertThat(newest.value()).isEqualTo("{moment: 2026-03-09T08:00:00Z, value: 13.5}");
        assertThat(newest.resources()).containsExactly("Observation/new/_history/3");
        assertThat(newest.reads().get(0).resources())
                .containsExactly("Observation/new/_history/3", "Observation/old/_history/1");
    }

    @Test
    @DisplayName("why not: a topic that does not fire has its chain too, with unknown as unknown")
    void whyNot() {
        Explanation explanation = explain("high");
        assertThat(explanation.fires()).isFalse();
        assertThat(explanation.indicator()).isNull();
        assertThat(explanation.facts()).isEmpty();
        assertThat(explanation.suggestions()).isEmpty();
        assertThat(explanation.condition().value()).isEqualTo("false");
        Criterion raised = explanation.condition().reads().get(0);
        assertThat(raised.value()).isEqualTo("null");
        assertThat(raised.reads().get(0).value()).isEqualTo("null");
        assertThat(explain("very-high", OLD, NEW).condition().reads())
                .extracting(Criterion::definition, Criterion::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Small.High", "true"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Small.Newest", "{moment: 2026-03-09T08:00:00Z, value: 13.5}"));
    }

    @Test
    @DisplayName("what another topic has evaluated before is unfolded here as well")
    void readBefore() {
        Criterion high = explain("very-high", OLD, NEW).condition().reads().get(0);
        assertThat(high.reads().get(0).definition()).isEqualTo("Small.Raised");
    }

    @Test
    @DisplayName("a yes or no without a chain names what it looked at; without a version, without one")
    void lookedAt() {
        assertThat(explain("any", OLD, observation("x", null, "1", "2026-03-01"))
                        .condition()
                        .resources())
                .containsExactly("Observation/old/_history/1", "Observation/x");
    }

    @Test
    @DisplayName("of many resources the first ten are named, and the others counted")
    void manyResources() {
        Observation[] many = new Observation[15];
        for (int i = 0; i < many.length; i++) {
            many[i] = observation("o" + (10 + i), null, "9.0", "2026-03-01T08:00:00Z");
        }
        Criterion condition = explain("any", many).condition();
        assertThat(condition.resources()).hasSize(10).startsWith("Observation/o10", "Observation/o11");
        assertThat(condition.moreResources()).isEqualTo(5);
    }

    @Test
    @DisplayName("suggestions say whether they are offered, and why not")
    void suggestions() {
        assertThat(explain("high", NEW).suggestions())
                .extracting(Explanation.Offer::label, Explanation.Offer::offered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("not now", false),
                        org.assertj.core.groups.Tuple.tuple("always", true));
        assertThat(explain("high", NEW).suggestions().get(0).condition().value())
                .isEqualTo("false");
    }

    @Test
    @DisplayName("a topic that fails is explained as far as it was evaluated, and takes no other with it")
    void failing() {
        Explanation failing = explain("fails", NEW);
        assertThat(failing.fires()).as("the card that says that it failed").isTrue();
        assertThat(failing.condition().value()).isEqualTo("not evaluated");
        assertThat(explain("high", NEW).condition().reads()).hasSize(1);
    }

    @Test
    @DisplayName("an explanation has a bound, and says what it leaves out")
    void bounded() {
        Criterion wide = explain("wide", NEW).condition();
        assertThat(wide.reads()).hasSize(CriterionTree.MOST_CRITERIA);
        assertThat(wide.notShown()).isEqualTo(450 - CriterionTree.MOST_CRITERIA);
        assertThat(wide.reads().get(0).notShown()).as("breadth before depth").isEqualTo(1);
    }

    @Test
    @DisplayName("a topic that the service does not have is no explanation; a name is in none")
    void unknownTopicAndNoName() {
        assertThat(explainer(NEW).topic("nothing")).isEmpty();
        assertThat(explainer(NEW).firing().values().toString()).doesNotContain("Wintergreen");
    }
}
