package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids for resources that come without one; the same resource gets the same id each time (RFC 9562, UUID version 5). */
final class Ids {
    private static final UUID NAMESPACE = UUID.fromString("2d3a3f0e-6f0c-5b8e-9d57-0f6a4c1b7e21");

    private Ids() {}

    static String of(BusinessKey key) {
        return of(String.join("\n", key.type(), key.system(), key.value(), String.valueOf(key.code())));
    }

    /**
     * @param resource one that nothing is known by but what it says; its {@code meta} is whoever sends it
     * @param copy how many like it came before it in the same bundle
     */
    static String of(ObjectNode resource, int copy) {
        ObjectNode said = resource.deepCopy();
        said.remove("meta");
        return of(said + (copy == 0 ? "" : "\n" + copy));
    }

    private static String of(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & ~0xF000L | 0x5000L;
            long low = hash.getLong() & ~(3L << 62) | 2L << 62;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
