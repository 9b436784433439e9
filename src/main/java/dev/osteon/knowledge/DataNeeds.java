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
 * @param optional types without which there is still advice, which then says that they are unknown
 */
public record DataNeeds(Map<String, Set<String>> types, Set<String> optional) {

    /** Needs that must all be met. */
    public DataNeeds(Map<String, Set<String>> types) {
        this(types, Set.of());
    }

    /** Makes the collections the record's own, in the order of the names. */
    public DataNeeds {
        optional = Set.copyOf(optional);
        Map<String, Set<String>> sorted = new TreeMap<>();
        types.forEach((type, valueSets) -> sorted.put(type, Collections.unmodifiableSet(new TreeSet<>(valueSets))));
        types = Collections.unmodifiableMap(sorted);
    }

    /** @return the same needs, without which types there is still advice */
    DataNeeds withOptional(Set<String> canBeUnknown) {
        return new DataNeeds(types, canBeUnknown);
    }
}
