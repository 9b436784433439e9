package dev.osteon.knowledge;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ImmunizationRecommendation;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.SupplyRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * What {@code ActivityDefinition/$apply} makes of the static part of a definition, for each kind of resource that the R4 applier of the
 * clinical-reasoning library 4.4.0 knows. Elements come in the same way; what a kind does not take from the definition, dynamic values set.
 * Observation is ours alone: the library makes none.
 */
@FunctionalInterface
interface ActivityKind {
    /** @return a new resource; it may share elements with the definition */
    Resource create(ActivityDefinition definition, Reference subject, Date at);

    /** The kinds, by resource type. */
    static Map<String, ActivityKind> all() {
        Map<String, ActivityKind> kinds = new HashMap<>();
        for (String type : new String[] {
            "AppointmentResponse",
            "CarePlan",
            "Claim",
            "Contract",
            "DeviceRequest",
            "EnrollmentRequest",
            "NutritionOrder",
            "RequestGroup",
            "VisionPrescription"
        }) {
            kinds.put(type, (definition, subject, at) -> ResourceFactory.createResource(type));
        }
        kinds.put("Appointment", (definition, subject, at) -> appointment(subject));
        kinds.put("Communication", (definition, subject, at) -> communication(definition, subject));
        kinds.put("CommunicationRequest", (definition, subject, at) -> communicationRequest(definition, subject));
        kinds.put("DiagnosticReport", (definition, subject, at) -> diagnosticReport(definition, subject));
        kinds.put("ImmunizationRecommendation", ActivityKind::immunizationRecommendation);
        kinds.put("MedicationRequest", (definition, subject, at) -> medicationRequest(definition, subject));
        kinds.put("Observation", (definition, subject, at) -> observation(definition, subject));
        kinds.put("Procedure", (definition, subject, at) -> procedure(definition, subject));
        kinds.put("ServiceRequest", (definition, subject, at) -> serviceRequest(definition, subject));
        kinds.put("SupplyRequest", (definition, subject, at) -> supplyRequest(definition));
        kinds.put("Task", (definition, subject, at) -> task(definition, subject));
        return Map.copyOf(kinds);
    }

    private static String canonical(ActivityDefinition definition) {
        return definition.hasVersion() ? definition.getUrl() + "|" + definition.getVersion() : definition.getUrl();
    }

    private static MedicationRequest medicationRequest(ActivityDefinition definition, Reference subject) {
        MedicationRequest request = new MedicationRequest()
                .setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE)
                .setIntent(
                        definition.hasIntent()
                                ? MedicationRequest.MedicationRequestIntent.fromCode(
                                        definition.getIntent().toCode())
                                : MedicationRequest.MedicationRequestIntent.ORDER)
                .setSubject(subject)
                .addInstantiatesCanonical(canonical(definition));
        if (definition.hasProduct()) {
            request.setMedication(definition.getProduct());
        }
        if (definition.hasDosage()) {
            request.setDosageInstruction(definition.getDosage());
        }
        if (definition.hasDoNotPerform()) {
            request.setDoNotPerform(definition.getDoNotPerform());
        }
        return request;
    }

    private static ServiceRequest serviceRequest(ActivityDefinition definition, Reference subject) {
        ServiceRequest request = new ServiceRequest()
                .setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(
                        definition.hasIntent()
                                ? ServiceRequest.ServiceRequestIntent.fromCode(
                                        definition.getIntent().toCode())
                                : ServiceRequest.ServiceRequestIntent.ORDER)
                .setSubject(subject)
                .addInstantiatesCanonical(canonical(definition));
        if (definition.hasCode()) {
            request.setCode(definition.getCode());
        }
        if (definition.hasBodySite()) {
            request.setBodySite(definition.getBodySite());
        }
        if (definition.hasDoNotPerform()) {
            request.setDoNotPerform(definition.getDoNotPerform());
        }
        return request;
    }

    private static Appointment appointment(Reference subject) {
        Appointment appointment = new Appointment().setStatus(Appointment.AppointmentStatus.PROPOSED);
        appointment
                .addParticipant()
                .setStatus(Appointment.ParticipationStatus.NEEDSACTION)
                .setActor(subject);
        return appointment;
    }

    private static Communication communication(ActivityDefinition definition, Reference subject) {
        Communication communication = new Communication()
                .setStatus(Communication.CommunicationStatus.UNKNOWN)
                .setSubject(subject);
        if (definition.hasCode()) {
            communication.addReasonCode(definition.getCode());
        }
        for (RelatedArtifact artifact : definition.getRelatedArtifact()) {
            if (artifact.hasUrl()) {
                // The last artifact is the payload, as in the library.
                communication.getPayload().clear();
                communication.addPayload().setContent(attachment(artifact));
            }
        }
        return communication;
    }

    private static CommunicationRequest communicationRequest(ActivityDefinition definition, Reference subject) {
        CommunicationRequest request = new CommunicationRequest()
                .setStatus(CommunicationRequest.CommunicationRequestStatus.ACTIVE)
                .setSubject(subject);
        if (definition.hasDoNotPerform()) {
            request.setDoNotPerform(definition.getDoNotPerform());
        }
        if (definition.hasCode() && definition.getCode().hasText()) {
            request.addPayload().setContent(new StringType(definition.getCode().getText()));
        }
        return request;
    }

    private static DiagnosticReport diagnosticReport(ActivityDefinition definition, Reference subject) {
        DiagnosticReport report = new DiagnosticReport()
                .setStatus(DiagnosticReport.DiagnosticReportStatus.UNKNOWN)
                .setSubject(subject);
        if (definition.hasCode()) {
            report.setCode(definition.getCode());
        }
        definition.getRelatedArtifact().forEach(artifact -> report.addPresentedForm(attachment(artifact)));
        return report;
    }

    private static Attachment attachment(RelatedArtifact artifact) {
        return new Attachment()
                .setUrl(artifact.hasUrl() ? artifact.getUrl() : null)
                .setTitle(artifact.hasDisplay() ? artifact.getDisplay() : null);
    }

    private static ImmunizationRecommendation immunizationRecommendation(
            ActivityDefinition definition, Reference subject, Date at) {
        ImmunizationRecommendation recommendation =
                new ImmunizationRecommendation().setPatient(subject).setDate(at);
        if (definition.hasProductCodeableConcept()) {
            recommendation
                    .addRecommendation()
                    .addVaccineCode(definition.getProductCodeableConcept())
                    .setForecastStatus(new CodeableConcept()
                            .addCoding(new Coding(
                                    "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status",
                                    "due",
                                    "Due")));
        }
        return recommendation;
    }

    private static Observation observation(ActivityDefinition definition, Reference subject) {
        Observation observation = new Observation()
                .setStatus(Observation.ObservationStatus.UNKNOWN)
                .setSubject(subject);
        if (definition.hasCode()) {
            observation.setCode(definition.getCode());
        }
        if (definition.hasBodySite()) {
            observation.setBodySite(definition.getBodySiteFirstRep());
        }
        return observation;
    }

    private static Procedure procedure(ActivityDefinition definition, Reference subject) {
        Procedure procedure = new Procedure()
                .setStatus(Procedure.ProcedureStatus.UNKNOWN)
                .setSubject(subject)
                .addInstantiatesCanonical(canonical(definition));
        if (definition.hasCode()) {
            procedure.setCode(definition.getCode());
        }
        if (definition.hasBodySite()) {
            procedure.setBodySite(definition.getBodySite());
        }
        return procedure;
    }

    private static SupplyRequest supplyRequest(ActivityDefinition definition) {
        SupplyRequest request = new SupplyRequest().setStatus(SupplyRequest.SupplyRequestStatus.ACTIVE);
        if (definition.hasQuantity()) {
            request.setQuantity(definition.getQuantity());
        }
        if (definition.hasCode()) {
            request.setItem(definition.getCode());
        }
        return request;
    }

    private static Task task(ActivityDefinition definition, Reference subject) {
        Task task = new Task()
                .setStatus(Task.TaskStatus.READY)
                .setIntent(
                        definition.hasIntent()
                                ? Task.TaskIntent.fromCode(
                                        definition.getIntent().toCode())
                                : Task.TaskIntent.PROPOSAL)
                .setFor(subject)
                .setInstantiatesCanonical(canonical(definition));
        if (definition.hasCode()) {
            task.setCode(definition.getCode());
        }
        if (definition.hasDescription()) {
            task.setDescription(definition.getDescription());
        }
        if (definition.getDoNotPerform()) {
            task.addModifierExtension(new Extension("http://hl7.org/fhir/StructureDefinition/request-doNotPerform")
                    .setValue(definition.getDoNotPerformElement()));
        }
        return task;
    }
}
