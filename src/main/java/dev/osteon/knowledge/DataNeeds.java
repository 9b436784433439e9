package dev.osteon.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What definitions can ask of a record: the retrieves of them and of all definitions that they use.
 *
 * @param types FHIR resource type -> canonical URLs of the value sets its retrieves name; empty when at least one
 *     retrieve wants every resource of that type
 */
public record DataNeeds(Map<String, Set<String>> types) {
    public DataNeeds {
        Map<String, Set<String>> sorted = new TreeMap<>();
        types.forEach((type, valueSets) -> sorted.put(type, Collections.unmodifiableSet(new TreeSet<>(valueSets))));
        types = Collections.unmodifiableMap(sorted);
    }
}
