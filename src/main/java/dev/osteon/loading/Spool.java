package dev.osteon.loading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that are needed later, in a file that nobody else sees. */
final class Spool implements AutoCloseable {
    private Path path;
    private RandomAccessFile file;

    /** Where something was put. */
    record Slice(long from, int length) {}

    synchronized Slice put(byte[] bytes) {
        try {
            if (file == null) {
                path = Files.createTempFile("osteon-load", ".spool");
                path.toFile().deleteOnExit();
                file = new RandomAccessFile(path.toFile(), "rw");
            }
            long from = file.length();
            file.seek(from);
            file.write(bytes);
            return new Slice(from, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What waits for other resources cannot be written to the folder for temporary files", e);
        }
    }

    synchronized byte[] get(Slice slice) {
        try {
            byte[] bytes = new byte[slice.length()];
            file.seek(slice.from());
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            try {
                file.close();
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
