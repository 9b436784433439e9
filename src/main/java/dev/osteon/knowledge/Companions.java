package dev.osteon.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Value set X imports its companion X-local, in which a site puts codes of its own. */
final class Companions {
    private static final String ENDING = "-local";

    private Companions() {}

    /** @return canonical URL of the companion of a value set; it need not exist */
    static String url(String valueSet) {
        return valueSet + ENDING;
    }

    /** @return the companions among these, by canonical URL */
    static Map<String, ValueSet> in(Collection<Resource> resources) {
        Map<String, ValueSet> valueSets = new LinkedHashMap<>();
        for (Resource resource : resources) {
            if (resource instanceof ValueSet valueSet) {
                valueSets.put(valueSet.getUrl(), valueSet);
            }
        }
        Map<String, ValueSet> companions = new LinkedHashMap<>();
        valueSets.keySet().stream()
                .map(Companions::url)
                .filter(valueSets::containsKey)
                .forEach(url -> companions.put(url, valueSets.get(url)));
        return companions;
    }
}
