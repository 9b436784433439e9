package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What FHIR's search parameter {@code patient} says about which element of a resource names the person it is about. */
final class PatientCompartment {
    private static final String PATIENT = "patient";

    private final FhirContext fhir;
    private final FhirTerser terser;
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

    PatientCompartment(FhirContext fhir) {
        this.fhir = fhir;
        this.terser = fhir.newTerser();
    }

    /** @return whether resources of the type are about a patient and can be searched by {@code patient} */
    boolean contains(String type) {
        return parameter(type) != null;
    }

    /** @return the references that name the person; empty when the resource names nobody */
    List<Reference> subjects(Resource resource) {
        return paths.computeIfAbsent(resource.fhirType(), this::paths).stream()
                .flatMap(path -> terser.getValues(resource, path, Reference.class).stream())
                .toList();
    }

    private List<String> paths(String type) {
        return parameter(type).getPathsSplitForResourceType(type).stream()
                // "Observation.subject.where(resolve() is Patient)": who else it may be is judged by the caller.
                .map(path -> path.replaceFirst("\\.where\\(.*$", ""))
                .toList();
    }

    private RuntimeSearchParam parameter(String type) {
        return fhir.getResourceDefinition(type).getSearchParam(PATIENT);
    }
}
