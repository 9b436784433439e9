package dev.osteon.evaluator;

/** An expression that has no step; its definition is left to the CQL engine. */
final class NotCompiledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotCompiledException(String what) {
        super(what);
    }
}
