package dev.osteon.loading;

import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much has been read. */
final class CountedStream extends CountingStream {
    private final LongConsumer read;

    CountedStream(InputStream in, LongConsumer read) {
        super(in);
        this.read = read;
    }

    @Override
    void counted(int more) {
        read.accept(more);
    }
}
