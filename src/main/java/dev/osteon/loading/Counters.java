package dev.osteon.loading;

import java.util.concurrent.atomic.AtomicLong;

/** How far a run has come; read by another thread than those that count. */
public final class Counters {
    private final AtomicLong totalBytes = new AtomicLong();
    private final AtomicLong readBytes = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong earlier = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();

    void total(long bytes) {
        totalBytes.set(bytes);
    }

    void read(long bytes) {
        readBytes.addAndGet(bytes);
    }

    void accept(long resources) {
        accepted.addAndGet(resources);
    }

    void refuse() {
        refused.incrementAndGet();
    }

    void skip() {
        skipped.incrementAndGet();
    }

    void loadedEarlier() {
        earlier.incrementAndGet();
    }

    void waiting(long pieces) {
        waiting.addAndGet(pieces);
    }

    /** @return bytes of all inputs; 0 when nobody knows */
    public long totalBytes() {
        return totalBytes.get();
    }

    /** @return bytes read so far */
    public long readBytes() {
        return readBytes.get();
    }

    /** @return resources and entries that the target took */
    public long accepted() {
        return accepted.get();
    }

    /** @return resources, entries and bundles that it did not take, and inputs that could not be read */
    public long refused() {
        return refused.get();
    }

    /** @return inputs that hold no FHIR resource to load */
    public long skipped() {
        return skipped.get();
    }

    /** @return pieces that an earlier run had loaded */
    public long earlier() {
        return earlier.get();
    }

    /** @return pieces that wait for others to be there */
    public long waiting() {
        return waiting.get();
    }
}
