package dev.osteon.loading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much has been read. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer read;
    private long count;

    CountedStream(InputStream in, LongConsumer read) {
        super(in);
        this.read = read;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        add(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int more = super.read(buffer, offset, length);
        add(Math.max(0, more));
        return more;
    }

    private void add(int more) {
        count += more;
        read.accept(more);
    }
}
