package dev.osteon.reasoning;

/** No engine came free in time; the caller may try again later. */
public final class EnginesBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnginesBusyException(String message) {
        super(message);
    }
}
