package dev.osteon.reasoning;

import static dev.osteon.testkit.PlanWriter.BASE;
import static dev.osteon.testkit.PlanWriter.action;
import static dev.osteon.testkit.PlanWriter.activity;
import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.compute;
import static dev.osteon.testkit.PlanWriter.plan;
import static dev.osteon.testkit.PlanWriter.suggestion;
import static dev.osteon.testkit.PlanWriter.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How decisions come about, on a small knowledge of its own. */
class ReasonerTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private static final String CQL = """
            library Small version '1'
            using FHIR version '4.0.1'
            context Patient
            define "Yes": true
            define "No": false
            define "Is Asked": Patient.active.value is not null
            define "Throws": Message(1, true, 'x', 'Error', 'of the patient') = 1
            define "Throws When Asked": if "Is Asked" then "Throws" else true
            define "Neither": null as System.Boolean
            define "Urgent": 'urgent'
            define "Label": 'computed label'
            define "Advised": 'yes'
            define "No Text": null as System.String
            define "Stopped": 'stopped'
            define "First Request": 'MedicationRequest/r1'
            define "First Request Reference": FHIR.Reference { reference: string { value: 'MedicationRequest/r1' } }
            define "Unknown Request": 'MedicationRequest/r9'
            """;

    private static Reasoner reasoner;

    @BeforeAll
    static void compile() {
        PlanDefinition topics = plan("topics", "Small");
        card(topics, "no", "No");
        card(topics, "throws", "Throws When Asked");
        card(topics, "neither", "Neither");
        PlanDefinitionActionComponent computed = card(topics, "computed", "Yes");
        compute(computed, "action.priority", "Urgent");
        PlanDefinitionActionComponent labelled = suggestion(computed, "stated label");
        compute(labelled, "action.title", "Label");
        compute(labelled, "action.precheckBehavior", "Advised");
        PlanDefinitionActionComponent notOffered = suggestion(computed, "not offered");
        when(notOffered, "No");
        compute(notOffered, "action.title", "Throws Text");
        PlanDefinitionActionComponent noText = suggestion(card(topics, "no-text", "Yes"), "x");
        compute(noText, "action.title", "No Text");

        PlanDefinition changes = plan("changes", "Small");
        PlanDefinitionActionComponent change = suggestion(card(changes, "change", "Yes"), "change it");
        PlanDefinitionActionComponent stop = action(change, "stop", "update");
        stop.setDefinition(new CanonicalType(BASE + "ActivityDefinition/stop"));
        compute(stop, "action.resource", "First Request");
        compute(action(change, "remove", "remove"), "action.resource", "First Request Reference");
        PlanDefinitionActionComponent gone = suggestion(card(changes, "gone", "Yes"), "change what is not there");
        compute(action(gone, "remove-unknown", "remove"), "action.resource", "Unknown Request");
        ActivityDefinition stopActivity = activity("stop", "MedicationRequest", "Small");
        compute(stopActivity, "status", "Stopped");

        reasoner = new Reasoner(
                KnowledgeCompiler.compile(
                        new WrittenKnowledge(
                                List.of(topics, changes, stopActivity),
                                Map.of("Small", CQL + "define \"Throws Text\": if \"Throws\" then 'x' else 'y'\n")),
                        KnowledgeOptions.defaults()),
                ZoneOffset.UTC,
                1);
    }

    @AfterAll
    static void close() {
        reasoner.close();
    }

    @Test
    @DisplayName("5: a topic that cannot be evaluated says so, and takes no other with it")
    void aTopicThatThrowsSaysSoAndTheOthersStand() {
        List<Decision> cards = decide("topics", new Patient().setActive(true));
        assertThat(cards).extracting(Decision::actionId).containsExactly("throws", "neither", "computed", "no-text");
        assertThat(cards.get(0).urgency()).isEqualTo(Urgency.WARNING);
        assertThat(cards.get(0).summary()).isEqualTo("Could not be evaluated for this patient: throws");
        assertThat(cards.get(0).suggestions()).isEmpty();
        assertThat(cards.get(2).summary()).isEqualTo("computed");
    }

    @Test
    void theSameTopicStandsForAPatientForWhomItCanBeEvaluated() {
        Decision card = decide("topics", new Patient()).get(0);
        assertThat(card.actionId()).isEqualTo("throws");
        assertThat(card.urgency()).isEqualTo(Urgency.INFO);
        assertThat(card.summary()).isEqualTo("throws");
    }

    @Test
    void neitherTrueNorFalseIsNoAnswer() {
        assertThat(decide("topics", new Patient()).get(1).summary())
                .isEqualTo("Could not be evaluated for this patient: neither");
    }

    @Test
    void whatIsComputedOutranksWhatIsStatedAndWhatIsNotOfferedIsNotEvaluated() {
        Decision card = decide("topics", new Patient()).get(2);
        assertThat(card.urgency()).isEqualTo(Urgency.WARNING);
        assertThat(card.suggestions()).extracting(Suggestion::label).containsExactly("computed label");
        assertThat(card.suggestions().get(0).recommended()).isTrue();
    }

    @Test
    void aComputedElementWithoutValueIsAFailureOfItsTopic() {
        assertThat(decide("topics", new Patient()).get(3).summary())
                .isEqualTo("Could not be evaluated for this patient: no-text");
    }

    @Test
    void anUpdateIsTheWholeResourceChangedAndARemovalNamesIt() {
        MedicationRequest request = new MedicationRequest().setStatus(MedicationRequestStatus.ACTIVE);
        request.setId("MedicationRequest/r1");
        request.setSubject(new Reference("Patient/p")).addNote().setText("kept");
        Patient patient = new Patient();
        patient.setId("p");
        List<Decision> cards = reasoner.decide("changes", PatientRecord.of(patient, List.of(request)), NOW)
                .decisions();
        List<ProposedAction> actions = cards.get(0).suggestions().get(0).actions();
        assertThat(actions)
                .extracting(ProposedAction::type)
                .containsExactly(ProposedAction.Type.UPDATE, ProposedAction.Type.DELETE);
        MedicationRequest stopped = (MedicationRequest) actions.get(0).resource();
        assertThat(stopped.getStatus()).isEqualTo(MedicationRequestStatus.STOPPED);
        assertThat(stopped.getNoteFirstRep().getText()).isEqualTo("kept");
        assertThat(stopped.getIdElement().getIdPart()).isEqualTo("r1");
        assertThat(request.getStatus()).isEqualTo(MedicationRequestStatus.ACTIVE);
        assertThat(actions.get(1).resourceId()).isEqualTo("MedicationRequest/r1");
        assertThat(cards.get(1).summary()).isEqualTo("Could not be evaluated for this patient: gone");
    }

    @Test
    void aServiceThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> decide("other", new Patient())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Decision> decide(String service, Patient patient) {
        patient.setId("p");
        return reasoner.decide(service, PatientRecord.of(patient, List.of()), NOW)
                .decisions();
    }
}
