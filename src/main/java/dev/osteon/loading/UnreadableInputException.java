package dev.osteon.loading;

import java.io.IOException;

/** An input that cannot be read on; the message is for people and quotes nothing of it. */
final class UnreadableInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean dangerous;

    UnreadableInputException(String message) {
        this(message, false);
    }

    /** @param dangerous whether nobody should try again to read it */
    UnreadableInputException(String message, boolean dangerous) {
        super(message);
        this.dangerous = dangerous;
    }

    boolean isDangerous() {
        return dangerous;
    }
}
