package dev.osteon.loading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Takes resources and bundles apart into what is accepted or refused by itself. */
final class BundleReader {
    private static final Set<String> WHOLE = Set.of("transaction", "collection", "document");
    private static final String BATCH = "batch";
    private static final Set<String> SINGLES = Set.of(BATCH, "searchset");
    /** Answers and questions about data, no data. */
    private static final Set<String> NO_DATA = Set.of("OperationOutcome", "Parameters");

    private final Pieces pieces;

    BundleReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** @return whether the entries of such a bundle stand alone */
    boolean isOfSingles(String bundleType) {
        return bundleType != null && SINGLES.contains(bundleType);
    }

    /** Reads what is in memory. */
    void read(Position at, ObjectNode resource, Raw raw, String ending)
            throws IOException, TargetAwayException, InterruptedException {
        String type = resource.path("resourceType").asText();
        String bundleType = resource.path("type").asText(null);
        if (NO_DATA.contains(type)) {
            pieces.skipped(at);
        } else if (!type.equals("Bundle")) {
            ObjectNode entry = Json.MAPPER.createObjectNode();
            entry.set("resource", resource);
            pieces.piece(piece(at, Piece.Kind.RESOURCE, entry, raw, ending));
        } else if (isOfSingles(bundleType)) {
            int number = 0;
            for (JsonNode entry : resource.path("entry")) {
                single(at.atEntry(number++), bundleType, entry);
            }
        } else if (bundleType != null && WHOLE.contains(bundleType)) {
            pieces.piece(piece(at, Piece.Kind.BUNDLE, resource, raw, ending));
        } else {
            pieces.unreadable(
                    at,
                    raw,
                    ending,
                    Outcomes.error(
                            "not-supported",
                            "Bundle.type",
                            "A Bundle is loaded when its type is transaction, batch, collection, document or searchset; this is "
                                    + (bundleType == null ? "none of them" : "'" + bundleType + "'")));
        }
    }

    /** Reads a bundle whose entries stand alone, one entry after the other. */
    void stream(Position at, String bundleType, InputStream in)
            throws IOException, TargetAwayException, InterruptedException {
        try (JsonParser parser = Json.MAPPER.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean entries = parser.currentName().equals("entry");
                if (parser.nextToken() == JsonToken.START_ARRAY && entries) {
                    int number = 0;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        single(at.atEntry(number++), bundleType, Json.MAPPER.readTree(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void single(Position at, String bundleType, JsonNode entry)
            throws TargetAwayException, InterruptedException {
        byte[] raw = alone(bundleType, entry);
        if (!(entry instanceof ObjectNode object)) {
            pieces.unreadable(
                    at,
                    Raw.of(raw),
                    "json",
                    Outcomes.error("structure", "Bundle.entry[" + at.entry() + "]", "No object"));
        } else if (bundleType.equals(BATCH)) {
            pieces.piece(new Piece(at, Piece.Kind.BATCH_ENTRY, object, Raw.of(raw), "json", Piece.key(at, raw)));
        } else if (!object.path("resource").isObject()
                || NO_DATA.contains(object.path("resource").path("resourceType").asText())) {
            pieces.skipped(at);
        } else {
            pieces.piece(new Piece(at, Piece.Kind.RESOURCE, object, Raw.of(raw), "json", Piece.key(at, raw)));
        }
    }

    /** The entry in a bundle of its own, which can be mended and loaded. */
    private static byte[] alone(String bundleType, JsonNode entry) {
        ObjectNode bundle =
                Json.MAPPER.createObjectNode().put("resourceType", "Bundle").put("type", bundleType);
        bundle.putArray("entry").add(entry);
        return Json.bytes(bundle);
    }

    private static Piece piece(Position at, Piece.Kind kind, ObjectNode content, Raw raw, String ending)
            throws IOException {
        return new Piece(at, kind, content, raw, ending, Piece.key(at, Json.bytes(content)));
    }
}
