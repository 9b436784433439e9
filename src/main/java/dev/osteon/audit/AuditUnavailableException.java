package dev.osteon.audit;

/** What was done cannot be recorded, so it must not be answered. */
public final class AuditUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AuditUnavailableException() {
        super("the audit trail cannot be written");
    }
}
