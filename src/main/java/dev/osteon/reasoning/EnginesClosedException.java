package dev.osteon.reasoning;

/** No evaluation can begin, because the engines were closed. */
final class EnginesClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EnginesClosedException() {
        super("The engines are closed");
    }
}
