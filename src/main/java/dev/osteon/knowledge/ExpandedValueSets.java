package dev.osteon.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Value sets as hash sets. */
final class ExpandedValueSets implements ValueSets {
    private final Map<String, Set<CodeKey>> codes = new HashMap<>();

    ExpandedValueSets(Map<String, Set<CodeKey>> codes) {
        codes.forEach((url, keys) -> this.codes.put(url, Collections.unmodifiableSet(keys)));
    }

    @Override
    public boolean contains(String url, String system, String code) {
        return find(url).contains(new CodeKey(system, code));
    }

    @Override
    public Collection<CodeKey> codes(String url) {
        return find(url);
    }

    @Override
    public Set<String> urls() {
        return Collections.unmodifiableSet(new TreeMap<>(codes).keySet());
    }

    private Set<CodeKey> find(String url) {
        Set<CodeKey> found = codes.get(url);
        if (found == null) {
            throw new IllegalArgumentException("There is no value set " + url);
        }
        return found;
    }
}
