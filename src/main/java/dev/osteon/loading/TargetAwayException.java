package dev.osteon.loading;

/** The target cannot be reached, is not ready, or lets nobody in. What was sent last may have arrived; the message is for people. */
public final class TargetAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    public TargetAwayException(String message) {
        super(message);
    }
}
