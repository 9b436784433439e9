package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * One resource of a prefetch value or of the context, not yet read as FHIR.
 *
 * @param key prefetch key under which it came, or the element of the context
 * @param position 1 for the first resource under that key
 * @param fullUrl of the Bundle entry, or null
 * @param json the resource
 * @param tree what is found in it
 */
record PrefetchEntry(String key, int position, String fullUrl, ObjectNode json, ResourceTree tree) {
    PrefetchEntry(String key, int position, String fullUrl, ObjectNode json) {
        this(key, position, fullUrl, json, new ResourceTree(json));
    }

    /** The hash of a whole resource costs more than reading it. */
    @Override
    public int hashCode() {
        return Objects.hash(key, position);
    }
}
