package dev.osteon.cdshooks;

import java.util.List;

/**
 * What the context of a hook brings besides user and patient.
 *
 * @param entries the resources of its Bundle, in order; the key of each is the name of the context element
 * @param selections references of the entries that are to be advised on; null when that is all of them
 */
record HookContext(List<PrefetchEntry> entries, List<String> selections) {
    static final HookContext NOTHING = new HookContext(List.of(), null);
}
