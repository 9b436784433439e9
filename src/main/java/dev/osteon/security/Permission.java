package dev.osteon.security;

/** What a SMART scope lets a caller do with a type of resource, in the order in which its letters stand. */
public enum Permission {
    CREATE,
    /** One resource, and its versions. */
    READ,
    UPDATE,
    DELETE,
    /** Searches, and the history of a whole type. */
    SEARCH;

    /** @return the letter in a scope of SMART 2 */
    public char letter() {
        return Character.toLowerCase(name().charAt(0));
    }
}
