package dev.osteon.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The input as it was, to be read again when it is refused. */
@FunctionalInterface
interface Raw {
    InputStream open() throws IOException;

    /** Nothing that should be kept. */
    static Raw nothing() {
        return InputStream::nullInputStream;
    }

    static Raw of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
