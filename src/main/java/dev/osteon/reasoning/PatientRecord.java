package dev.osteon.reasoning;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The resources of exactly one person, indexed. Immutable as long as nobody changes the resources. */
public final class PatientRecord {
    private final Patient patient;

    private PatientRecord(Patient patient) {
        this.patient = patient;
    }

    /**
     * @param patient the person; an id is required
     * @param others resources about that person, and resources about nobody (Medication, Practitioner, …)
     * @return the record
     * @throws IllegalArgumentException naming type and id of a resource that is about somebody else
     */
    public static PatientRecord of(Patient patient, Collection<? extends Resource> others) {
        return new PatientRecord(patient);
    }

    /** @return the person */
    public Patient patient() {
        return patient;
    }

    /** @return resources of that FHIR type, in the order in which they came */
    public List<Resource> ofType(String type) {
        throw new UnsupportedOperationException();
    }
}
