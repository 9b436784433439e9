package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which resources are about a patient, and which Medications those refer to, by the table of references that HAPI keeps for its searches (HFJ_RES_LINK):
 * two questions for all types, where a search would ask some three for each. The references that count are those of the search parameters. And which
 * version of each counts, by the table of resources (HFJ_RESOURCE).
 */
final class PatientLinks {
    private static final String ABOUT = """
            select distinct l.SOURCE_RESOURCE_TYPE, l.SRC_RESOURCE_ID from HFJ_RES_LINK l
            join HFJ_RESOURCE p on p.RES_ID = l.TARGET_RESOURCE_ID
            where p.RES_TYPE = 'Patient' and p.FHIR_ID = :patient and l.SRC_PATH in (:paths)""";

    private static final String REFERRED = """
            select distinct m.TARGET_RESOURCE_ID from HFJ_RES_LINK m
            where m.SRC_RESOURCE_ID in (:sources) and m.SRC_PATH in (:paths) and m.TARGET_RESOURCE_ID is not null""";

    private static final String PATIENT = """
            select p.RES_ID, p.RES_VER from HFJ_RESOURCE p
            where p.RES_TYPE = 'Patient' and p.FHIR_ID = :patient and p.RES_DELETED_AT is null""";

    private static final String VERSIONS = """
            select r.RES_ID, r.RES_VER from HFJ_RESOURCE r
            where r.RES_ID in (:numbers) and r.RES_DELETED_AT is null""";

    /** Databases take no more values in a list than some ten thousand. */
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final FhirContext fhir;

    PatientLinks(EntityManager entities, FhirContext fhir) {
        this.entities = entities;
        this.fhir = fhir;
    }

    /**
     * @param parameter search parameter that names the patient
     * @param most of resources that are asked for
     * @return numbers in the store of the resources of each type that has some
     */
    Map<String, List<Long>> about(String patient, Collection<String> types, String parameter, int most) {
        Map<String, List<Long>> found = new TreeMap<>();
        for (Object row : entities.createNativeQuery(ABOUT)
                .setParameter("patient", patient)
                .setParameter("paths", paths(types, parameter))
                .setMaxResults(most)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent((String) columns[0], type -> new ArrayList<>())
                    .add(((Number) columns[1]).longValue());
        }
        return found;
    }

    /** @return numbers of the resources that those refer to, each once */
    List<Long> referred(List<Long> sources, Collection<String> types, String parameter) {
        List<Long> found = new ArrayList<>();
        List<String> paths = paths(types, parameter);
        for (int from = 0; from < sources.size() && !paths.isEmpty(); from += AT_ONCE) {
            for (Object number : entities.createNativeQuery(REFERRED)
                    .setParameter("sources", sources.subList(from, Math.min(sources.size(), from + AT_ONCE)))
                    .setParameter("paths", paths)
                    .getResultList()) {
                found.add(((Number) number).longValue());
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** @return the version of the patient that counts; empty when there is none, or it is deleted */
    Optional<StoredVersion> patient(String id) {
        return entities.createNativeQuery(PATIENT)
                .setParameter("patient", id)
                .getResultStream()
                .map(StoredVersion::of)
                .findFirst();
    }

    /** @return the version that counts of each of those that are not deleted */
    List<StoredVersion> versions(List<Long> numbers) {
        List<StoredVersion> found = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            for (Object row : entities.createNativeQuery(VERSIONS)
                    .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                    .getResultList()) {
                found.add(StoredVersion.of(row));
            }
        }
        return found;
    }

    private List<String> paths(Collection<String> types, String parameter) {
        return types.stream()
                .flatMap(type -> {
                    RuntimeSearchParam found = fhir.getResourceDefinition(type).getSearchParam(parameter);
                    return found == null ? Stream.empty() : found.getPathsSplitForResourceType(type).stream();
                })
                .toList();
    }
}
