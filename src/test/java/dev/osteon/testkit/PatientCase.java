package dev.osteon.testkit;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * One row of a YAML file: a patient at a moment, and the cards a service must answer.
 *
 * @param file path of the YAML file below {@code test-data/patients}
 * @param name the row's {@code case}
 * @param service service id
 * @param now evaluation time
 * @param patient the patient, id {@code p}
 * @param others every other resource of the record
 * @param context type and id of the resources of the record that came with the context of the hook
 * @param expected the exact list of cards, in order
 */
public record PatientCase(
        Path file,
        String name,
        String service,
        OffsetDateTime now,
        Patient patient,
        List<Resource> others,
        List<String> context,
        List<ExpectedCard> expected) {
    @Override
    public String toString() {
        return file + ": " + name;
    }
}
