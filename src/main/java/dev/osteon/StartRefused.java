package dev.osteon;

/** The server must not start as it is configured; the message is one line that says why and what to do. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}
