package dev.osteon.cdshooks;

import dev.osteon.reasoning.PatientRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Records of patients of our own store, as a service reads them when a hook request brings nothing along. */
public final class StoredRecords {
    private final HookServices services;
    private final PatientSource store;

    StoredRecords(HookServices services, PatientSource store) {
        this.services = services;
        this.store = store;
    }

    /**
     * @param service id of a service
     * @param patientId bare id of a patient
     * @return what the service asks of the patient; empty when the store has no such patient
     */
    public Optional<PatientRecord> read(String service, String patientId) {
        return store.patient(patientId).map(patient -> read(services.get(service), patient));
    }

    private PatientRecord read(HookService service, Patient patient) {
        // One resource may answer two queries.
        Map<String, Resource> resources = new LinkedHashMap<>();
        List<String> queries = service.templates().stream()
                .filter(template -> !template.isForPatient())
                .map(template -> template.queryFor(patient.getIdElement().getIdPart()))
                .toList();
        store.search(queries)
                .forEach(resource -> resources.putIfAbsent(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource));
        return PatientRecord.of(patient, resources.values());
    }
}
