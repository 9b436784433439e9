package dev.osteon.commandline;

/** The server cannot be reached, or is not ready; the message says which, for people. */
final class ServerUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerUnreachableException(String message) {
        super(message);
    }
}
