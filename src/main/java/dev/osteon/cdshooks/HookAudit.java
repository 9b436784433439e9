package dev.osteon.cdshooks;

/** Where it is kept who asked about whom and what came of it. */
public interface HookAudit {
    /** Keeps nothing. */
    HookAudit NONE = call -> {};

    /**
     * Keeps one call. Returns when it is kept as safely as the site wants it.
     *
     * @throws IllegalStateException when it cannot be; the call is then not answered
     */
    void called(HookCall call);
}
