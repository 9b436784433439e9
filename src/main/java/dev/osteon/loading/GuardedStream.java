package dev.osteon.loading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of an archive, until it is far more than what went in. */
class GuardedStream extends CountingStream {
    /** Resources shrink to a thirtieth at most; a bomb to a thousandth. */
    private static final long RATIO = 200;
    /** Small files may repeat themselves. */
    private static final long ALWAYS = 16L << 20;

    private final LongSupplier packed;

    /** @param packed how many bytes went in so far */
    GuardedStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    final void counted(int more) throws IOException {
        if (count() > ALWAYS && count() / RATIO > packed.getAsLong()) {
            throw new UnreadableInputException(
                    "More than " + RATIO
                            + " times what is in the archive comes out of it: it is made to fill memory or disk, and is not read on",
                    true);
        }
    }
}
