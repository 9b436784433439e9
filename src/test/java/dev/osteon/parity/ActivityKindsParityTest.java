package dev.osteon.parity;

import static dev.osteon.testkit.PlanWriter.action;
import static dev.osteon.testkit.PlanWriter.activity;
import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.compute;
import static dev.osteon.testkit.PlanWriter.plan;
import static dev.osteon.testkit.PlanWriter.suggestion;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.RequestIntent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ImmunizationRecommendation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/**
 * Every kind of resource that the library's R4 applier makes, with whatever it takes from a definition and with dynamic values of each CQL type,
 * against ours.
 */
class ActivityKindsParityTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private static final String KIND = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-activity-kind";
    private static final List<String> KINDS = List.of(
            "Appointment",
            "AppointmentResponse",
            "CarePlan",
            "Claim",
            "Communication",
            "CommunicationRequest",
            "Contract",
            "DeviceRequest",
            "DiagnosticReport",
            "EnrollmentRequest",
            "ImmunizationRecommendation",
            "MedicationRequest",
            "NutritionOrder",
            "Procedure",
            "RequestGroup",
            "ServiceRequest",
            "SupplyRequest",
            "Task",
            "VisionPrescription");

    private static final String CQL = """
            library Kinds version '1'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            context Patient
            define "Yes": true
            define "Draft": 'draft'
            define "Urgent": 'urgent'
            define "A Text": 'text'
            define "A Concept": Concept { codes: { Code { system: 'http://a.b', code: 'c', display: 'd' } } }
            define "Concepts": { "A Concept", Concept { codes: { Code { system: 'http://a.b', code: 'e' } } } }
            define "Dose": 120 'mg'
            define "Number": 4
            define "Count": 2.5
            define "Asked": false
            define "Moment": DateTime(2026, 3, 11, 9, 30, 0, 0, 0)
            define "Reference": FHIR.Reference { reference: string { value: 'Practitioner/x' } }
            """;

    @Test
    void everyKindIsMadeAsTheLibraryMakesIt() {
        PlanDefinition plan = plan("kinds", "Kinds");
        PlanDefinitionActionComponent suggestion = suggestion(card(plan, "all", "Yes"), "all kinds");
        List<Resource> resources = new ArrayList<>(List.of(plan));
        for (String kind : KINDS) {
            ActivityDefinition activity = full(kind);
            resources.add(activity);
            action(suggestion, "make-" + kind.toLowerCase(Locale.ROOT), "create")
                    .setDefinition(new CanonicalType(activity.getUrl()));
        }
        compute(suggestion.getAction().get(KINDS.indexOf("ServiceRequest")), "patientInstruction", "A Text");
        KnowledgeBase knowledge = KnowledgeCompiler.compile(
                new WrittenKnowledge(resources, Map.of("Kinds", CQL)), KnowledgeOptions.defaults());
        Patient patient = new Patient();
        patient.setId("Patient/p");

        Map<String, String> theirs = new TreeMap<>();
        new LibraryApply(knowledge)
                .apply("kinds", patient, List.of(), NOW, List.of())
                .resources()
                .forEach((id, resource) -> theirs.put(id, comparable(resource)));
        Map<String, String> ours = new TreeMap<>();
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            for (ProposedAction action : reasoner.decide("kinds", PatientRecord.of(patient, List.of()), NOW)
                    .decisions()
                    .get(0)
                    .suggestions()
                    .get(0)
                    .actions()) {
                ours.put(action.actionId(), comparable(action.resource()));
            }
        }
        assertThat(ours).hasSize(KINDS.size()).isEqualTo(theirs);
    }

    /** A definition with everything that some kind takes over. */
    private static ActivityDefinition full(String kind) {
        boolean requestKind = !List.of("Communication", "DiagnosticReport", "Procedure", "RequestGroup")
                .contains(kind);
        ActivityDefinition activity = activity(kind + "-1", requestKind ? kind : "Task", "Kinds");
        if (!requestKind) {
            activity.setKind(null).addExtension(KIND, new CodeType(kind));
        }
        activity.setVersion("2")
                .setIntent(RequestIntent.PROPOSAL)
                .setDescription("described")
                .setDoNotPerform(true)
                .setQuantity(new Quantity(3))
                .setCode(new CodeableConcept(new Coding("http://a.b", "code", "Code")).setText("the code"))
                .addBodySite(new CodeableConcept(new Coding("http://a.b", "site", "Site")))
                .addRelatedArtifact(new RelatedArtifact()
                        .setType(RelatedArtifact.RelatedArtifactType.DOCUMENTATION)
                        .setUrl("https://example.org/leaflet")
                        .setDisplay("Leaflet"))
                .addExtension(new Extension("https://example.org/extension", new StringType("kept")));
        if (List.of("MedicationRequest", "ImmunizationRecommendation").contains(kind)) {
            activity.setProduct(new CodeableConcept(new Coding("http://a.b", "drug", "Drug")));
            activity.addDosage().setText("as told");
        }
        computed(activity, kind);
        return activity;
    }

    private static void computed(ActivityDefinition activity, String kind) {
        switch (kind) {
            case "MedicationRequest" -> {
                compute(activity, "status", "Draft");
                compute(activity, "priority", "Urgent");
                compute(activity, "reasonCode", "Concepts");
                compute(activity, "authoredOn", "Moment");
                compute(activity, "requester", "Reference");
                compute(activity, "dosageInstruction[0].sequence", "Number");
                compute(activity, "dosageInstruction[0].route", "A Concept");
                compute(activity, "dosageInstruction[0].asNeededBoolean", "Asked");
                compute(activity, "dosageInstruction[0].timing.repeat.frequency", "Number");
                compute(activity, "dosageInstruction[0].timing.repeat.period", "Count");
                compute(activity, "dosageInstruction[0].doseAndRate[0].doseQuantity", "Dose");
            }
            case "ServiceRequest" -> {
                compute(activity, "status", "Draft");
                compute(activity, "priority", "Urgent");
                compute(activity, "code", "A Concept");
                compute(activity, "occurrenceDateTime", "Moment");
                compute(activity, "quantityQuantity", "Dose");
            }
            case "Task" -> compute(activity, "priority", "Urgent");
            case "NutritionOrder" -> compute(activity, "oralDiet.instruction", "A Text");
            case "DeviceRequest" -> compute(activity, "codeCodeableConcept", "A Concept");
            default -> {
                // Nothing computed: what the definition says is all.
            }
        }
    }

    private static String comparable(Resource resource) {
        DomainResource copy = (DomainResource) resource.copy();
        copy.setId((String) null);
        copy.setMeta(null);
        copy.setContained(null);
        if (copy instanceof Task task) {
            // SPEC_CLARIFICATIONS.md, "Task.basedOn".
            task.setBasedOn(null);
        }
        if (copy instanceof ImmunizationRecommendation recommendation) {
            // SPEC_CLARIFICATIONS.md, "ImmunizationRecommendation.date".
            recommendation.setDate(null);
        }
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(copy);
    }
}
