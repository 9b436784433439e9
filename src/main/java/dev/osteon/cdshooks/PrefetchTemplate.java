package dev.osteon.cdshooks;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.DataNeeds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One prefetch template: which FHIR query answers a part of a service's data needs.
 *
 * @param key prefetch key
 * @param type FHIR resource type it brings
 * @param query read or search, relative to a FHIR base, with the token {@code {{context.patientId}}}
 */
record PrefetchTemplate(String key, String type, String query) {
    static final String PATIENT_KEY = "patient";
    private static final String PATIENT_TOKEN = "{{context.patientId}}";
    private static final String PATIENT_TYPE = "Patient";
    private static final String OBSERVATION_TYPE = "Observation";

    /** Servers and proxies commonly cut an address at 8 kB; the base of the EHR's server has to fit in as well. */
    private static final int MAX_QUERY_LENGTH = 6_000;

    /**
     * One template for the patient and one for each resource type that the service's CQL retrieves. A type that cannot be
     * searched by patient (Medication) has none: it comes along with what refers to it. Observations, of which a patient
     * may have thousands, are restricted to the codes of the retrieved value sets, unless the address would get too long
     * or a retrieve wants them all. The codes stand without their system, which keeps the address short and finds
     * codings whose system is spelt in another way.
     *
     * @param codes expansion of a value set by its canonical URL
     */
    static List<PrefetchTemplate> of(
            DataNeeds needs, PatientCompartment compartment, Function<String, Collection<CodeKey>> codes) {
        List<PrefetchTemplate> templates = new ArrayList<>();
        templates.add(new PrefetchTemplate(PATIENT_KEY, PATIENT_TYPE, PATIENT_TYPE + "/" + PATIENT_TOKEN));
        needs.types().forEach((type, valueSets) -> {
            if (compartment.contains(type)) {
                String query = type + "?patient=" + PATIENT_TOKEN;
                templates.add(new PrefetchTemplate(key(type), type, query + codeFilter(type, query, valueSets, codes)));
            }
        });
        return List.copyOf(templates);
    }

    /** @return the query for one patient, as a FHIR server understands it */
    String queryFor(String patientId) {
        return query.replace(PATIENT_TOKEN, patientId);
    }

    boolean isForPatient() {
        return key.equals(PATIENT_KEY);
    }

    private static String codeFilter(
            String type, String query, Set<String> valueSets, Function<String, Collection<CodeKey>> codes) {
        if (!type.equals(OBSERVATION_TYPE) || valueSets.isEmpty()) {
            return "";
        }
        String filter = valueSets.stream()
                .flatMap(valueSet -> codes.apply(valueSet).stream())
                .map(key -> encoded(key.code()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), sorted -> "&code=" + String.join(",", sorted)));
        return query.length() + filter.length() > MAX_QUERY_LENGTH ? "" : filter;
    }

    /** A comma, a bar, a dollar sign or a backslash in a code means something else in a FHIR search. */
    private static String encoded(String code) {
        return URLEncoder.encode(code.replaceAll("[\\\\,|$]", "\\\\$0"), StandardCharsets.UTF_8);
    }

    /** {@code Condition} -> {@code conditions}, {@code FamilyMemberHistory} -> {@code familyMemberHistories}. */
    private static String key(String type) {
        String singular = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }
}
