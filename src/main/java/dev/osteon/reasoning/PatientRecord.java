package dev.osteon.reasoning;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Elements that say about whom a resource is. */
    private static final List<String> ABOUT = List.of("subject", "patient");

    /** By type of resource, because HAPI makes every property of a resource when it is asked for one. */
    private static final ClassValue<Set<String>> NAMES_A_PATIENT = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Resource example = (Resource) FhirContext.forR4Cached()
                    .getResourceDefinition(type.asSubclass(Resource.class))
                    .newInstance();
            Set<String> elements = new HashSet<>();
            for (String element : ABOUT) {
                Property property = example.getChildByName(element);
                if (property != null && property.getTypeCode().contains("Patient")) {
                    elements.add(element);
                }
            }
            return elements;
        }
    };

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
                : ABOUT.stream().allMatch(element -> isAboutPatient(resource, element));
        if (!ours) {
            throw new IllegalArgumentException(resource.fhirType() + "/"
                    + resource.getIdElement().getIdPart() + " is not about the patient of this record");
        }
    }

    private boolean isAboutPatient(Resource resource, String element) {
        if (!NAMES_A_PATIENT.get(resource.getClass()).contains(element)) {
            return true;
        }
        Base[] values = resource.getProperty(element.hashCode(), element, false);
        for (Base value : values) {
            if (!(value instanceof Reference reference) || !isPatient((IdType) reference.getReferenceElement())) {
                return false;
            }
        }
        return values.length > 0;
    }

    private boolean isPatient(IdType id) {
        return patient.getIdElement().getIdPart().equals(id.getIdPart())
                && (!id.hasResourceType() || id.getResourceType().equals(patient.fhirType()));
    }
}
