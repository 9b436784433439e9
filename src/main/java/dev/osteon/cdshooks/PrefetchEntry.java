package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One resource of a prefetch value or of the context, not yet read as FHIR.
 *
 * @param key prefetch key under which it came, or the element of the context
 * @param position 1 for the first resource under that key
 * @param fullUrl of the Bundle entry, or null
 * @param json the resource
 */
record PrefetchEntry(String key, int position, String fullUrl, ObjectNode json) {}
