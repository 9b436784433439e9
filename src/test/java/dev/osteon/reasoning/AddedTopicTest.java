package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** A site adds a topic at run time: CQL, a plan and its activities in a folder, no Java. */
class AddedTopicTest {
    private static final Path FOLDER = Path.of("src/test/resources/added-topic");

    @Test
    void aTopicFromAFolderGetsItsCardWithTextAndOrders() {
        KnowledgeBase knowledge = KnowledgeCompiler.compile(
                KnowledgeSource.classPath().with(KnowledgeSource.folder(FOLDER)), KnowledgeOptions.defaults());
        assertThat(knowledge.service("added-topic")).hasValueSatisfying(service -> {
            assertThat(service.hook()).isEqualTo("patient-view");
            assertThat(service.dataNeeds().types()).containsKey("Observation");
        });
        assertThat(knowledge.service("bone-modifying-agent-eligibility")).isPresent();

        PatientCase patient = CaseFile.readAll(FOLDER).get(0);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            Decisions here = reasoner.decide("added-topic", record(patient), patient.now());
            check(here);
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            check(reasoner.decide("added-topic", record(patient), patient.now()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void check(Decisions decisions) {
        assertThat(decisions.decisions()).hasSize(1);
        Decision card = decisions.decisions().get(0);
        assertThat(card.actionId()).isEqualTo("addedVitaminDUnknown");
        assertThat(card.topic().getCode()).isEqualTo("addedVitaminDUnknown");
        assertThat(card.urgency()).isEqualTo(Urgency.WARNING);
        assertThat(card.summary()).isEqualTo("Measure vitamin D: bone metastasis since 3 Mar 2026");
        assertThat(card.detail()).isEqualTo("Bone \\*metastasis\\* &lt;b&gt; on record since 3 Mar 2026.");
        assertThat(card.source()).isEqualTo(new Source("The site's own guideline", "https://example.org/guideline"));
        assertThat(card.selectionBehavior()).isEqualTo(SelectionBehavior.ANY);

        assertThat(card.suggestions()).extracting(Suggestion::label).containsExactly("25-OH vitamin D", "Vitamin D");
        assertThat(card.suggestions()).extracting(Suggestion::recommended).containsExactly(true, false);
        ProposedAction order = only(card.suggestions().get(0));
        assertThat(order.type()).isEqualTo(ProposedAction.Type.CREATE);
        assertThat(order.description()).isEqualTo("Order 25-OH vitamin D");
        assertThat(json(order.resource())).isEqualTo("""
                        {"resourceType":"ServiceRequest",\
                        "instantiatesCanonical":["https://example.org/fhir/ActivityDefinition/added-vitamin-d-level|1"],\
                        "status":"draft","intent":"proposal",\
                        "code":{"coding":[{"system":"http://loinc.org","code":"62292-8"}]},\
                        "subject":{"reference":"Patient/p"},\
                        "reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"C79.51",\
                        "display":"Bone *metastasis* <b>"}]}]}""");
        assertThat(json(only(card.suggestions().get(1)).resource())).isEqualTo("""
                        {"resourceType":"MedicationRequest","status":"draft","intent":"proposal",\
                        "medicationCodeableConcept":{"text":"Vitamin D"},"subject":{"reference":"Patient/p"},\
                        "instantiatesCanonical":["https://example.org/fhir/ActivityDefinition/added-vitamin-d"],\
                        "dosageInstruction":[{"text":"once a day","doseAndRate":[{"doseQuantity":{"value":1000,"unit":"[IU]",\
                        "system":"http://unitsofmeasure.org","code":"[IU]"}}]}]}""");
    }

    private static ProposedAction only(Suggestion suggestion) {
        List<ProposedAction> actions = suggestion.actions();
        assertThat(actions).hasSize(1);
        return actions.get(0);
    }

    private static PatientRecord record(PatientCase patient) {
        return PatientRecord.of(patient.patient(), patient.others());
    }

    private static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }
}
