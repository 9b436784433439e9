package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pieces that refer to others which were not there yet. They are kept on disk, and in memory only what they write and refer to: about a kilobyte for each
 * of them, whatever the size of the input.
 */
final class Waiting implements AutoCloseable {
    private final Spool spool = new Spool();
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(
            Piece piece, Spool.Slice entries, Map<String, String> places, Set<String> writes, Set<String> needs) {}

    synchronized void add(Planned planned) {
        Set<String> needs = new HashSet<>();
        ArrayNode entries = Json.MAPPER.createArrayNode();
        for (ObjectNode entry : planned.entries()) {
            References.lead(entry.path("resource"), planned.places(), needs);
            entries.add(entry);
        }
        Piece piece = planned.piece();
        ObjectNode type = Json.MAPPER.createObjectNode();
        type.putObject("resource")
                .set("resourceType", piece.content().path("resource").path("resourceType"));
        kept.add(new Kept(
                new Piece(piece.at(), piece.kind(), type, raw(piece), piece.ending(), piece.key()),
                spool.put(Json.bytes(entries)),
                planned.places(),
                planned.writes(),
                needs));
    }

    private Raw raw(Piece piece) {
        if (piece.at().line() == 0 && piece.at().entry() < 0) {
            // A file that can be opened again.
            return piece.raw();
        }
        try (InputStream in = piece.raw().open()) {
            Spool.Slice slice = spool.put(in.readAllBytes());
            return () -> new ByteArrayInputStream(spool.get(slice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized int size() {
        return kept.size();
    }

    /**
     * @return groups of numbers of pieces; what a group refers to stands before it, and pieces that refer to each other are in one
     */
    synchronized List<List<Integer>> order() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            for (String place : kept.get(i).places().keySet()) {
                places.computeIfAbsent(place, key -> new ArrayList<>(1)).add(i);
            }
        }
        List<List<Integer>> leads = new ArrayList<>();
        for (Kept one : kept) {
            List<Integer> others = new ArrayList<>();
            one.needs().forEach(need -> others.addAll(places.getOrDefault(need, List.of())));
            leads.add(others);
        }
        return new DependencyOrder(leads).groups();
    }

    synchronized Planned get(int number) {
        Kept one = kept.get(number);
        try {
            List<ObjectNode> entries = new ArrayList<>();
            for (JsonNode entry : Json.MAPPER.readTree(spool.get(one.entries()))) {
                entries.add((ObjectNode) entry);
            }
            return new Planned(one.piece(), entries, one.places(), one.writes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        spool.close();
    }
}
