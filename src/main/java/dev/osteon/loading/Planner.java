package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.loading.Identities.AmbiguousException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes what was read into what can be sent twice: whatever would create a resource becomes an update under an id that is the same each time. Other
 * interactions stay what they are.
 */
final class Planner {
    private final Identities identities;

    Planner(Identities identities) {
        this.identities = identities;
    }

    /** @throws AmbiguousException when a resource cannot be told from others on the target */
    Planned plan(Piece piece) throws TargetAwayException, InterruptedException, AmbiguousException {
        List<Entry> entries = new ArrayList<>();
        if (piece.kind() == Piece.Kind.BUNDLE) {
            boolean requests = piece.content().path("type").asText().equals("transaction");
            for (JsonNode entry : piece.content().path("entry")) {
                if (entry instanceof ObjectNode object) {
                    entries.add(new Entry(object, requests));
                }
            }
        } else {
            entries.add(new Entry(piece.content(), piece.kind() == Piece.Kind.BATCH_ENTRY));
        }
        identify(entries);
        return planned(piece, entries);
    }

    private void identify(List<Entry> entries) throws TargetAwayException, InterruptedException, AmbiguousException {
        Set<BusinessKey> keys = new LinkedHashSet<>();
        for (Entry entry : entries) {
            // Two of one bundle with one identifier are two.
            if (entry.key() != null && !keys.add(entry.key())) {
                entry.forgetKey();
            }
        }
        Map<BusinessKey, String> found = identities.find(keys);
        Map<String, Integer> copies = new HashMap<>();
        for (Entry entry : entries) {
            entry.identify(found, resource -> copies.merge(Ids.of(resource, 0), 1, Integer::sum) - 1);
        }
    }

    private static Planned planned(Piece piece, List<Entry> entries) {
        Map<String, String> places = new HashMap<>();
        Set<String> writes = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.place() != null) {
                entry.names().forEach(name -> places.put(name, entry.place()));
            }
            if (entry.writes()) {
                writes.add(entry.place());
            }
        }
        // Whoever has a name for an id has it before those that came with it.
        writes.forEach(place -> places.put(place, place));
        return new Planned(piece, entries.stream().map(Entry::sent).toList(), places, writes);
    }
}
