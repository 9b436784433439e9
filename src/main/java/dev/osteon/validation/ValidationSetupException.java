package dev.osteon.validation;

/** What a site has set up for validation cannot be used; the message says why in one line. */
public final class ValidationSetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ValidationSetupException(String message) {
        super(message);
    }
}
