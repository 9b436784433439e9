package dev.osteon.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources of exactly one person, indexed by type and by code. The resources are not copied and not to be changed
 * afterwards. For one thread at a time.
 */
public final class PatientRecord {
    private final Patient patient;
    private final Map<String, List<Resource>> byType = new LinkedHashMap<>();
    private final Map<String, CodeIndex> indexes = new HashMap<>();

    private PatientRecord(Patient patient) {
        this.patient = patient;
        byType.put(patient.fhirType(), List.of(patient));
    }

    /**
     * @param patient the person; an id is required
     * @param others resources about that person, and resources about nobody (Medication, Practitioner, …); contained
     *     resources stay where they are
     * @return the record
     * @throws IllegalArgumentException naming type and id of a resource that is about somebody else, or that does not say
     *     about whom it is
     */
    public static PatientRecord of(Patient patient, Collection<? extends Resource> others) {
        if (!patient.getIdElement().hasIdPart()) {
            throw new IllegalArgumentException("The Patient has no id");
        }
        PatientRecord record = new PatientRecord(patient);
        Map<String, List<Resource>> lists = new HashMap<>();
        for (Resource resource : others) {
            record.refuseOtherPersons(resource);
            if (!(resource instanceof Patient)) {
                lists.computeIfAbsent(resource.fhirType(), type -> new ArrayList<>())
                        .add(resource);
            }
        }
        lists.forEach((type, resources) -> record.byType.put(type, Collections.unmodifiableList(resources)));
        return record;
    }

    /** @return the person */
    public Patient patient() {
        return patient;
    }

    /** @return resources of that FHIR type, in the order in which they came */
    public List<Resource> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** @return the codes of an element of all resources of a type, made when first asked for */
    CodeIndex codes(String type, String path) {
        return indexes.computeIfAbsent(type + "." + path, key -> new CodeIndex(ofType(type), path));
    }

    private void refuseOtherPersons(Resource resource) {
        boolean ours = resource instanceof Patient
                ? isPatient(resource.getIdElement())
                : isAboutPatient(resource, "subject") && isAboutPatient(resource, "patient");
        if (!ours) {
            throw new IllegalArgumentException(resource.fhirType() + "/"
                    + resource.getIdElement().getIdPart() + " is not about the patient of this record");
        }
    }

    private boolean isAboutPatient(Resource resource, String element) {
        Property property = resource.getChildByName(element);
        if (property == null || !property.getTypeCode().contains("Patient")) {
            return true;
        }
        List<Base> values = property.getValues();
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value instanceof Reference reference
                                && isPatient((IdType) reference.getReferenceElement()));
    }

    private boolean isPatient(IdType id) {
        return patient.getIdElement().getIdPart().equals(id.getIdPart())
                && (!id.hasResourceType() || id.getResourceType().equals(patient.fhirType()));
    }
}
