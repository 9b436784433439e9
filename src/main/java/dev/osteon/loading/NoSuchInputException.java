package dev.osteon.loading;

/** Something that a user named is not there. */
public final class NoSuchInputException extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchInputException(String message) {
        super(message);
    }
}
