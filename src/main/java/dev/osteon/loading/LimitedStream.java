package dev.osteon.loading;

import java.io.IOException;
import java.io.InputStream;

/** What has to be in memory as a whole, as long as it fits there. */
final class LimitedStream extends CountingStream {
    /** What the elements of JSON take in memory, as seen: ten times their text; those of XML, which pass through FHIR's classes, twice that. */
    static final int JSON = 16;

    static final int XML = 32;

    private final long limit;

    /** @param times how much more memory it takes than the text is long */
    LimitedStream(InputStream in, int times) {
        super(in);
        this.limit = Math.min(Lines.LONGEST, Runtime.getRuntime().maxMemory() / times);
    }

    @Override
    void counted(int more) throws IOException {
        if (count() > limit) {
            throw new UnreadableInputException("It is longer than " + limit
                    + " bytes and would have to be in memory as a whole: split it, send it as NDJSON"
                    + (limit < Lines.LONGEST ? ", or give Java more memory (java -Xmx…)" : ""));
        }
    }
}
