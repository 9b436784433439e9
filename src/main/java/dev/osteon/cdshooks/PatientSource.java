package dev.osteon.cdshooks;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Where data of a patient come from that the EHR did not send along. */
public interface PatientSource {

    /**
     * @param id FHIR id of the patient
     * @return the Patient; empty when the source knows no patient of that id
     */
    Optional<Patient> patient(String id);

    /**
     * @param queries FHIR searches relative to the base, e.g. {@code Condition?patient=1}
     * @return every match of each in turn, not only a first page, with the Medication resources that the matches refer to
     */
    List<Resource> search(List<String> queries);
}
