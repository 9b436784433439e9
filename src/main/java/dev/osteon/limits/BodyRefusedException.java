package dev.osteon.limits;

import java.io.IOException;

/** A body that is not read to its end. */
public final class BodyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    BodyRefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** @return 408 when it came too slowly, 503 when too many come at once from there */
    public int status() {
        return status;
    }
}
