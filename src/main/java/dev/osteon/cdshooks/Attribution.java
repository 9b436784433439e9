package dev.osteon.cdshooks;

import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Whether a resource is about the patient of the request. What cannot be told counts as not. */
final class Attribution {
    private final PatientCompartment compartment;
    private final String patientId;
    private final Patient patient;

    /** @param patient the Patient resource of that id as the request holds it, or null */
    Attribution(PatientCompartment compartment, String patientId, Patient patient) {
        this.compartment = compartment;
        this.patientId = patientId;
        this.patient = patient;
    }

    /**
     * Makes a resource of the patient's say so in one form, {@code Patient/id}, in whichever way it said it.
     *
     * @param resource of a type that names a patient, its references in relative form
     * @return why the resource cannot be used; empty when it is the patient's
     */
    Optional<Reason> attribute(Resource resource) {
        boolean ours = false;
        boolean foreign = false;
        for (Reference subject : persons(compartment.subjects(resource))) {
            Optional<Reason> objection = objection(resource, subject);
            if (objection.isEmpty()) {
                subject.setReference("Patient/" + patientId);
                ours = true;
            }
            foreign |= objection.filter(Reason.OTHER_PERSON::equals).isPresent();
        }
        if (foreign) {
            return Optional.of(Reason.OTHER_PERSON);
        }
        return ours ? Optional.empty() : Optional.of(Reason.NOBODY);
    }

    /** @return whether the resource is the patient, once more */
    boolean isPatient(Resource resource) {
        return resource instanceof Patient
                && patientId.equals(resource.getIdElement().getIdPart());
    }

    /** Where there are several, as among the participants of an appointment, not all need be patients. */
    private static List<Reference> persons(List<Reference> subjects) {
        return subjects.size() < 2
                ? subjects
                : subjects.stream()
                        .filter(subject ->
                                isPatientOrUnsaid(subject.getReferenceElement().getResourceType())
                                        && isPatientOrUnsaid(subject.getType()))
                        .toList();
    }

    private static boolean isPatientOrUnsaid(String type) {
        return type == null || type.equals("Patient");
    }

    private Optional<Reason> objection(Resource resource, Reference subject) {
        String reference = subject.getReference();
        if (reference == null) {
            return byIdentifier(List.of(subject.getIdentifier()));
        }
        if (reference.startsWith("#")) {
            return contained(resource, reference)
                    .map(person -> byIdentifier(person.getIdentifier()))
                    .orElse(Optional.of(Reason.NOBODY));
        }
        if (reference.equals("Patient/" + patientId) || reference.equals("urn:uuid:" + patientId)) {
            return Optional.empty();
        }
        // A urn that names no entry of the request, and a search in place of an address, lead nowhere.
        boolean leadsNowhere = reference.startsWith("urn:") || reference.contains("?") || !reference.contains("/");
        return Optional.of(leadsNowhere ? Reason.NOBODY : Reason.OTHER_PERSON);
    }

    private Optional<Reason> byIdentifier(List<Identifier> identifiers) {
        if (patient == null) {
            return Optional.of(Reason.NOBODY);
        }
        if (identifiers.stream().anyMatch(identifier -> SamePerson.has(patient, identifier))) {
            return Optional.empty();
        }
        boolean another = identifiers.stream().anyMatch(identifier -> SamePerson.hasAnother(patient, identifier));
        return Optional.of(another ? Reason.OTHER_PERSON : Reason.NOBODY);
    }

    private static Optional<Patient> contained(Resource resource, String reference) {
        if (!(resource instanceof DomainResource domain)) {
            return Optional.empty();
        }
        return domain.getContained().stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(person ->
                        ("#" + person.getIdElement().getIdPart()).equals(reference) || reference.equals(person.getId()))
                .findFirst();
    }
}
