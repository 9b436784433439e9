package dev.osteon.fhirserver;

/** The tables of the database are not those that are needed; the message is one line that says what to do. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaException(String message) {
        super(message);
    }
}
