package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is accepted or refused by itself.
 *
 * @param at where it stands
 * @param kind what it is
 * @param content {@link Kind#BUNDLE}: the Bundle; else a bundle's entry, of which a resource that stands alone is the only element
 * @param raw the input as it was
 * @param ending of a file with that input: {@code json} or {@code xml}
 * @param key tells it from every other piece, and from itself once it is mended
 */
record Piece(Position at, Kind kind, ObjectNode content, Raw raw, String ending, long key) {
    enum Kind {
        /** A resource by itself, or an entry of a searchset: it can travel with others, and goes in or not by itself. */
        RESOURCE,
        /** An entry of a batch, which is answered by itself. */
        BATCH_ENTRY,
        /** A transaction, collection or document: all or nothing. */
        BUNDLE
    }

    /** @return the number of an input at a place */
    static long key(Position at, byte[] raw) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(at.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return ByteBuffer.wrap(digest.digest(raw)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Piece kept(Raw elsewhere) {
        return new Piece(at, kind, content, elsewhere, ending, key);
    }
}
