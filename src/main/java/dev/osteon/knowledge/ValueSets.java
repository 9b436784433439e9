package dev.osteon.knowledge;

import java.util.Collection;
import java.util.Set;

/** The expanded value sets, for look-ups in constant time. Immutable. */
public interface ValueSets {
    /**
     * @param system code system of a coding as it was sent; a coding without one is in no value set
     * @return whether the value set holds that code of that system
     * @throws IllegalArgumentException when there is no such value set
     */
    boolean contains(String url, String system, String code);

    /**
     * @return every code of the value set, the spelling variants included
     * @throws IllegalArgumentException when there is no such value set
     */
    Collection<CodeKey> codes(String url);

    /** @return canonical URLs of all value sets */
    Set<String> urls();
}
