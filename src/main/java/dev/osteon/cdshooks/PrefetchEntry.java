package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One resource of a prefetch value, not yet read as FHIR.
 *
 * @param key prefetch key under which it came
 * @param position 1 for the first resource under that key
 * @param fullUrl of the Bundle entry, or null
 * @param json the resource
 */
record PrefetchEntry(String key, int position, String fullUrl, ObjectNode json) {}
