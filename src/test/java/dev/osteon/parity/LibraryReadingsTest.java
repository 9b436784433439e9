package dev.osteon.parity;

import static dev.osteon.testkit.PlanWriter.action;
import static dev.osteon.testkit.PlanWriter.activity;
import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.compute;
import static dev.osteon.testkit.PlanWriter.plan;
import static dev.osteon.testkit.PlanWriter.suggestion;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ImmunizationRecommendation;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Where {@code $apply} of the clinical-reasoning library 4.4.0 and we differ on purpose, each with the smallest plan that shows it. The headings
 * are those of SPEC_CLARIFICATIONS.md. A test that fails after an upgrade of the library says that the library has changed its reading.
 */
class LibraryReadingsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private static final String CQL = """
            library Readings version '1'
            using FHIR version '4.0.1'
            context Patient
            define "Yes": true
            define "Neither": null as System.Boolean
            define "Throws": Message(1, true, 'x', 'Error', 'x') = 1
            define "No Text": null as System.String
            define "English": 'en'
            define "Final": 'final'
            """;

    private static LibraryApply.Outcome theirs;
    private static Map<String, Decision> ours;

    @BeforeAll
    static void applyBoth() {
        PlanDefinition plan = plan("readings", "Readings");
        card(plan, "throws", "Throws");
        card(plan, "neither", "Neither");
        ActivityDefinition noValue = order(plan, "no-value", "ServiceRequest");
        compute(noValue, "patientInstruction", "No Text");
        ActivityDefinition topLevel = order(plan, "top-level", "ServiceRequest");
        compute(topLevel, "language", "English");
        ActivityDefinition task = order(plan, "task", "Task");
        ActivityDefinition vaccine = order(plan, "vaccine", "ImmunizationRecommendation");
        vaccine.setProduct(new CodeableConcept().setText("vaccine"));
        ActivityDefinition finding = order(plan, "finding", "Task");
        finding.setKind(null)
                .addExtension(
                        "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-activity-kind",
                        new CodeType("Observation"));
        compute(finding, "status", "Final");
        KnowledgeBase knowledge = KnowledgeCompiler.compile(
                new WrittenKnowledge(List.of(plan, noValue, topLevel, task, vaccine, finding), Map.of("Readings", CQL)),
                KnowledgeOptions.defaults());
        Patient patient = new Patient();
        patient.setId("Patient/p");
        theirs = new LibraryApply(knowledge).apply("readings", patient, List.of(), NOW, List.of());
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            ours = reasoner.decide("readings", PatientRecord.of(patient, List.of()), NOW).decisions().stream()
                    .collect(Collectors.toMap(Decision::actionId, card -> card));
        }
    }

    @AfterAll
    static void forget() {
        theirs = null;
        ours = null;
    }

    private static ActivityDefinition order(PlanDefinition plan, String id, String kind) {
        ActivityDefinition activity = activity(id, kind, "Readings");
        activity.setCode(new CodeableConcept(new Coding("http://a.b", "c", null)));
        action(suggestion(card(plan, id, "Yes"), id + "-offer"), id + "-order", "create")
                .setDefinition(new CanonicalType(activity.getUrl()));
        return activity;
    }

    @Test
    @DisplayName("A condition that cannot be evaluated")
    void condition() {
        assertThat(theirs.actions()).doesNotContain("throws", "neither");
        assertThat(ours.get("throws").summary()).startsWith("Could not be evaluated");
        assertThat(ours.get("neither").summary()).startsWith("Could not be evaluated");
    }

    @Test
    @DisplayName("A dynamic value that is null")
    void dynamicValue() {
        assertThat(theirs.resources()).containsKey("no-value-order");
        assertThat(ours.get("no-value").summary()).startsWith("Could not be evaluated");
        assertThat(ours.get("no-value").suggestions()).isEmpty();
    }

    @Test
    @DisplayName("Text for a code directly in the resource")
    void topLevelCode() {
        assertThat(((ServiceRequest) theirs.resources().get("top-level-order")).getLanguage())
                .isNull();
        assertThat(((ServiceRequest) resource("top-level")).getLanguage()).isEqualTo("en");
    }

    @Test
    @DisplayName("Task.basedOn")
    void taskBasedOn() {
        assertThat(((Task) theirs.resources().get("task-order"))
                        .getBasedOnFirstRep()
                        .getReference())
                .isEqualTo("RequestGroup/readings");
        assertThat(((Task) resource("task")).hasBasedOn()).isFalse();
    }

    @Test
    @DisplayName("ImmunizationRecommendation.date")
    void immunizationRecommendationDate() {
        assertThat(((ImmunizationRecommendation) theirs.resources().get("vaccine-order")).getDate())
                .isNotEqualTo(Date.from(NOW.toInstant()));
        assertThat(((ImmunizationRecommendation) resource("vaccine")).getDate()).isEqualTo(Date.from(NOW.toInstant()));
    }

    @Test
    @DisplayName("Observation")
    void observation() {
        assertThat(theirs.actions()).contains("finding/finding-offer/finding-order");
        assertThat(theirs.resources()).doesNotContainKey("finding-order");
        Observation ours = (Observation) resource("finding");
        assertThat(ours.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
        assertThat(ours.getCode().getCodingFirstRep().getCode()).isEqualTo("c");
        assertThat(ours.getSubject().getReference()).isEqualTo("Patient/p");
        assertThat(ours.getExtension()).isEmpty();
    }

    private static Resource resource(String card) {
        return ours.get(card).suggestions().get(0).actions().get(0).resource();
    }
}
