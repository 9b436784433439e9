package dev.osteon.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reads bodies of requests. While a body comes, a thread waits for it; whoever sends slowly, or begins many and ends none, would soon have
 * all of them. So a body has to come on, and each address may have so many on the way and no more.
 */
public final class BodyReader {
    /** A quarter of the threads that answer requests. */
    static final int AT_ONCE = 50;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int UNAVAILABLE = 503;

    private final Duration grace;
    private final int bytesPerSecond;
    private final ConcurrentMap<String, Integer> reading = new ConcurrentHashMap<>();

    /**
     * @param grace time that every body has
     * @param bytesPerSecond how fast it has to come on the whole after that
     */
    public BodyReader(Duration grace, int bytesPerSecond) {
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** What is read from a stream while a body comes. */
    public interface Reading {
        /** @return what was read */
        byte[] from(InputStream body) throws IOException;
    }

    /**
     * @param address that the body comes from
     * @throws BodyRefusedException when it comes too slowly, or too many come from there
     */
    public byte[] read(InputStream body, String address, Reading reading) throws IOException {
        if (this.reading.merge(address, 1, Integer::sum) > AT_ONCE) {
            done(address);
            throw new BodyRefusedException(
                    UNAVAILABLE, "More than " + AT_ONCE + " bodies are on the way from this address; try again");
        }
        try {
            return reading.from(new Watched(body));
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        } finally {
            done(address);
        }
    }

    private void done(String address) {
        reading.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    private static BodyRefusedException tooSlow() {
        return new BodyRefusedException(REQUEST_TIMEOUT, "The body comes too slowly");
    }

    private final class Watched extends FilterInputStream {
        private final long start = System.nanoTime();
        private long received;

        Watched(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            received += Math.max(0, read);
            Duration allowed = grace.plusMillis(received * 1_000 / bytesPerSecond);
            if (System.nanoTime() - start > allowed.toNanos()) {
                throw tooSlow();
            }
            return read;
        }
    }
}
