package dev.osteon;

/** Whether a caller must show who it is. */
public enum SecurityMode {
    /** No token is asked for, neither on FHIR nor on hooks; one that is sent is ignored. */
    OPEN,
    /** Tokens are asked for everywhere. */
    REQUIRED
}
