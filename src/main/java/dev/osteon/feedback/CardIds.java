package dev.osteon.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids of cards and suggestions: version 8 UUIDs that say, to whoever has the key, which rule they come from and on which day, so
 * that nothing has to be written when a card is shown. From the high end: 16 bits day, 32 bits keyed hash of the rule's name, 4 bits
 * version, 12 bits occasion, 2 bits variant, 22 bits occasion, 40 bits keyed hash of all that. An id that was not made with the key
 * passes once in 2<sup>40</sup> tries.
 */
public final class CardIds {
    /** Fewer could be guessed. */
    public static final int MIN_KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int OCCASION_BITS = 34;
    private static final int LOW_OCCASION_BITS = 22;
    private static final int SEAL_BITS = 40;

    private final SecretKeySpec key;

    /** @param key secret, the same on every node and after every restart; at least {@link #MIN_KEY_BYTES} bytes */
    public CardIds(byte[] key) {
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("the key of the card ids is shorter than " + MIN_KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * What an id says.
     *
     * @param rule {@link #hash} of the name of the rule
     * @param day when the card was made, in the site's time zone
     */
    public record Content(int rule, LocalDate day) {}

    /**
     * The ids of one answer. The same answer to the same request has the same ids; within an answer, and from one request to the
     * next, they differ.
     *
     * @param day of the answer, in the site's time zone
     * @param occasion what tells this request from every other
     */
    public Series series(LocalDate day, String occasion) {
        return new Series(day, occasion);
    }

    /** The ids of one answer, in its order. For one thread. */
    public final class Series {
        private final Mac mac = newMac();
        private final long day;
        private final String occasion;
        private int position;

        private Series(LocalDate day, String occasion) {
            this.day = day.toEpochDay() - FIRST_DAY.toEpochDay();
            this.occasion = occasion;
        }

        /**
         * @param rule name of the rule, see {@link #hash}
         * @return the next id
         */
        public String next(String rule) {
            long top = day << 32 | Integer.toUnsignedLong(hash(mac, rule));
            long nonce = bits(mac, "occasion\n" + position++ + "\n" + occasion, OCCASION_BITS);
            long high = top << 16 | 8L << 12 | nonce >>> LOW_OCCASION_BITS;
            long low = 2L << 62 | (nonce & (1L << LOW_OCCASION_BITS) - 1) << SEAL_BITS;
            return new UUID(high, low | seal(mac, high, low)).toString();
        }
    }

    /**
     * @param id as a client sent it
     * @return what it says; empty when it was not made with this key
     */
    public Optional<Content> read(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            long low = uuid.getLeastSignificantBits();
            long sealed = low >>> SEAL_BITS << SEAL_BITS;
            if (!uuid.toString().equalsIgnoreCase(id)
                    || (low ^ sealed) != seal(newMac(), uuid.getMostSignificantBits(), sealed)) {
                return Optional.empty();
            }
            long top = uuid.getMostSignificantBits() >>> 16;
            return Optional.of(new Content((int) top, FIRST_DAY.plusDays(top >>> 32)));
        } catch (IllegalArgumentException | DateTimeException noUuid) {
            return Optional.empty();
        }
    }

    /** @return keyed hash of a rule's name, as {@link Content#rule} has it */
    public int hash(String rule) {
        return hash(newMac(), rule);
    }

    private static int hash(Mac mac, String rule) {
        return (int) bits(mac, "rule\n" + rule, Integer.SIZE);
    }

    private static long seal(Mac mac, long high, long low) {
        byte[] content =
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
        return first(mac.doFinal(content), SEAL_BITS);
    }

    private static long bits(Mac mac, String text, int count) {
        return first(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), count);
    }

    private static long first(byte[] hash, int bits) {
        return ByteBuffer.wrap(hash).getLong() >>> Long.SIZE - bits;
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
