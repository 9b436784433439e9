package dev.osteon.loading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file, a member of an archive, or standard input.
 *
 * @param name as in {@link Position#file()}
 * @param size bytes that reading it once takes; 0 when nobody knows
 * @param source opens it; more than once, unless it is standard input
 * @param again whether it can be opened more than once
 */
public record Input(String name, long size, Source source, boolean again) {
    /** Opens an input. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** @return the content, unpacked */
    InputStream open(LongConsumer read) throws IOException {
        CountedStream counted = new CountedStream(source.open(), read);
        BufferedInputStream buffered = new BufferedInputStream(counted, 1 << 16);
        if (!isPacked()) {
            return buffered;
        }
        try {
            return new BufferedInputStream(
                    new GuardedStream(new GZIPInputStream(buffered, 1 << 16), counted::count), 1 << 16);
        } catch (IOException e) {
            buffered.close();
            throw e;
        }
    }

    InputStream open() throws IOException {
        return open(count -> {});
    }

    private boolean isPacked() {
        return lower().endsWith(".gz");
    }

    /** @return the ending of the name without that of packing, in small letters */
    String ending() {
        if (!again) {
            // Whoever pipes something in means FHIR.
            return "json";
        }
        String plain = lower().replaceFirst("[.]gz$", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private String lower() {
        return name.toLowerCase(Locale.ROOT);
    }
}
