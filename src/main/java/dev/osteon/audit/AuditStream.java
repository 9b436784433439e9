package dev.osteon.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines that are on the disk before anybody gets an answer. Calls that come together share one sync of the disk. A disk that fails is tried
 * again and again: nothing that was appended is given up, and whoever waits is told that it is not safe yet.
 */
final class AuditStream implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AuditStream.class);
    private static final int WAITING = 10_000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Opens the next file. */
    interface Files {
        Disk next() throws IOException;
    }

    private final BlockingQueue<Supplier<byte[]>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Files files;
    private final long fileSize;
    private final Duration patience;
    private final Thread writer;
    private final Object lock = new Object();
    private long appended;
    private long safe;
    private volatile boolean failing;
    private volatile boolean closing;
    private Disk disk;
    private long length;

    /**
     * @param fileSize bytes after which a new file is begun
     * @param patience how long a caller waits for the disk
     */
    AuditStream(Files files, long fileSize, Duration patience) {
        this.files = files;
        this.fileSize = fileSize;
        this.patience = patience;
        this.writer = new Thread(this::run, "audit");
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * @param line makes the line, without a line break; called once, by the writing thread
     * @throws AuditUnavailableException when there is no room, because the disk fails or does not keep up
     */
    void append(Supplier<byte[]> line) {
        synchronized (lock) {
            if (closing || !queue.offer(line)) {
                throw new AuditUnavailableException();
            }
            appended++;
        }
    }

    /** @throws AuditUnavailableException at once, while the disk fails */
    void checkWorks() {
        if (failing) {
            throw new AuditUnavailableException();
        }
    }

    /**
     * Returns when everything that was appended before is on the disk.
     *
     * @throws AuditUnavailableException when that takes too long
     */
    void sync() {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (lock) {
            long wanted = appended;
            try {
                while (safe < wanted) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        throw new AuditUnavailableException();
                    }
                    lock.wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AuditUnavailableException();
            }
        }
    }

    private void run() {
        List<Supplier<byte[]>> batch = new ArrayList<>();
        try {
            while (!closing || !queue.isEmpty()) {
                Supplier<byte[]> first = queue.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch);
                    if (!write(bytes(batch))) {
                        return;
                    }
                    synchronized (lock) {
                        safe += batch.size();
                        lock.notifyAll();
                    }
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeDisk();
        }
    }

    private static byte[] bytes(List<Supplier<byte[]>> batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Supplier<byte[]> line : batch) {
            bytes.writeBytes(line.get());
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /** @return false when the server ends before the disk is back; nobody was told that these are safe */
    private boolean write(byte[] bytes) throws InterruptedException {
        while (true) {
            try {
                tryToWrite(bytes);
                failing = false;
                return true;
            } catch (IOException e) {
                if (!failing) {
                    LOG.error(
                            "the audit trail cannot be written, and nothing is answered that needs it: {}",
                            e.getClass().getName());
                }
                failing = true;
                // A half-written line has no end there and is not read.
                closeDisk();
                if (closing) {
                    return false;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private void tryToWrite(byte[] bytes) throws IOException {
        if (disk == null) {
            disk = files.next();
            length = 0;
        }
        try {
            disk.append(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            disk.cut(length);
            throw e;
        }
        disk.force();
        length += bytes.length;
        if (length >= fileSize) {
            closeDisk();
        }
    }

    private void closeDisk() {
        Disk done = disk;
        disk = null;
        if (done != null) {
            try {
                done.close();
            } catch (IOException e) {
                // What was forced is there.
                LOG.warn(
                        "a file of the audit trail could not be closed: {}",
                        e.getClass().getName());
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            writer.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
