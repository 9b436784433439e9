package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is sent at once: a transaction of one or more pieces, or a batch. */
final class Parcel {
    private final List<Planned> contents;
    private final boolean batch;
    private final Set<String> writes = new HashSet<>();
    private final Set<String> needs = new HashSet<>();

    /** A batch, if these are entries of batches, all of them; else a transaction. */
    Parcel(List<Planned> contents) {
        this(contents, contents.get(0).piece().kind() == Piece.Kind.BATCH_ENTRY);
    }

    private Parcel(List<Planned> contents, boolean batch) {
        this.contents = List.copyOf(contents);
        this.batch = batch;
        Map<String, String> places = new HashMap<>();
        if (batch) {
            // Entries of a batch know nothing of each other.
            contents.forEach(planned -> planned.entries()
                    .forEach(entry -> References.lead(entry.path("resource"), planned.places(), needs)));
        } else {
            contents.forEach(planned -> places.putAll(planned.places()));
        }
        for (Planned planned : contents) {
            if (!batch) {
                planned.entries().forEach(entry -> References.lead(entry.path("resource"), places, needs));
            }
            writes.addAll(planned.writes());
        }
        if (!batch) {
            needs.removeAll(writes);
        }
    }

    /** All or nothing, whatever the pieces are. */
    static Parcel transaction(List<Planned> contents) {
        return new Parcel(contents, false);
    }

    List<Planned> contents() {
        return contents;
    }

    boolean isBatch() {
        return batch;
    }

    /** @return {@code Type/id} of what it writes */
    Set<String> writes() {
        return writes;
    }

    /** @return whether it refers to what it does not hold */
    boolean needsOthers() {
        return !needs.isEmpty();
    }

    int size() {
        return contents.stream().mapToInt(planned -> planned.entries().size()).sum();
    }

    byte[] bundle() {
        ObjectNode bundle = Json.MAPPER
                .createObjectNode()
                .put("resourceType", "Bundle")
                .put("type", batch ? "batch" : "transaction");
        ArrayNode entries = bundle.putArray("entry");
        contents.forEach(planned -> planned.entries().forEach(entries::add));
        return Json.bytes(bundle);
    }

    /** @return the same pieces, each by itself */
    List<Parcel> alone() {
        return contents.stream().map(planned -> new Parcel(List.of(planned))).toList();
    }

    /** @return two with one half each, in order */
    List<Parcel> halves() {
        int middle = contents.size() / 2;
        return List.of(new Parcel(contents.subList(0, middle)), new Parcel(contents.subList(middle, contents.size())));
    }

    /** @return those whose numbers are given, and the others; neither may be empty */
    List<List<Planned>> divide(Set<Integer> numbers) {
        List<Planned> named = new ArrayList<>();
        List<Planned> others = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            (numbers.contains(i) ? named : others).add(contents.get(i));
        }
        return List.of(named, others);
    }
}
