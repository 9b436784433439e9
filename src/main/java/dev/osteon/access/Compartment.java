package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.auth.CompartmentSearchParameterModifications;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;

/** Whose record a resource is in, by the patient compartment of FHIR R4. */
final class Compartment {
    private static final String PATIENT = "Patient";

    private Compartment() {}

    /** @return whether the resource is in that patient's record, and perhaps in others' too */
    static boolean has(FhirContext fhir, IBaseResource resource, String patient) {
        return fhir.newTerser().isSourceInCompartmentForTarget(PATIENT, resource, new IdType(PATIENT, patient));
    }

    /** @return whether it is, or may be, in the record of another patient */
    static boolean hasOther(FhirContext fhir, IBaseResource resource, String patient) {
        return fhir
                .newTerser()
                .getCompartmentOwnersForResource(PATIENT, resource, new CompartmentSearchParameterModifications())
                .stream()
                .anyMatch(owner -> !owner.isLocal() && mayBeOther(owner, patient));
    }

    /** @return whether a search of that type can return nothing but what is in that patient's record */
    static boolean isNarrowed(FhirContext fhir, String type, Map<String, String[]> parameters, String patient) {
        Stream<String> names = type.equals(PATIENT)
                ? Stream.of("_id")
                : fhir.getResourceDefinition(type).getSearchParamsForCompartmentName(PATIENT).stream()
                        .map(RuntimeSearchParam::getName);
        // Values of one parameter given twice are both demanded; of those with commas between them any.
        return names.map(parameters::get)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .anyMatch(value -> Arrays.stream(value.split(","))
                        .allMatch(one -> one.equals(patient) || one.equals(PATIENT + "/" + patient)));
    }

    /** A reference that is not resolved yet may lead to anybody. */
    private static boolean mayBeOther(IIdType owner, String patient) {
        return !owner.hasResourceType()
                || !owner.hasIdPart()
                || owner.getResourceType().equals(PATIENT) && !owner.getIdPart().equals(patient);
    }
}
