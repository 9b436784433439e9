package dev.osteon.security;

/** A token that does not count. The message says why in words of ours: it may be logged, and is never answered. */
public final class TokenRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    TokenRefusedException(String reason) {
        super(reason, null, false, false);
    }
}
