package dev.osteon.loading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of an archive, until it is far more than what went in. */
class GuardedStream extends FilterInputStream {
    /** Resources shrink to a thirtieth at most; a bomb to a thousandth. */
    private static final long RATIO = 200;
    /** Small files may repeat themselves. */
    private static final long ALWAYS = 16L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many bytes went in so far */
    GuardedStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > ALWAYS && unpacked / RATIO > packed.getAsLong()) {
            throw new UnreadableInputException(
                    "More than " + RATIO
                            + " times what is in the archive comes out of it: it is made to fill memory or disk, and is not read on",
                    true);
        }
    }
}
