package dev.osteon.loading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and lets those who want to know have a say. */
abstract class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
        super(in);
    }

    /** @return bytes that have been read */
    final long count() {
        return count;
    }

    /**
     * More has been read.
     *
     * @param more bytes, which {@link #count} has in it
     * @throws IOException when it is not to be read on
     */
    abstract void counted(int more) throws IOException;

    @Override
    public final int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        int more = super.read(buffer, offset, length);
        count(Math.max(0, more));
        return more;
    }

    private void count(int more) throws IOException {
        count += more;
        counted(more);
    }
}
