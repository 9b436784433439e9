package dev.osteon.validation;

/** What happens to a resource that claims a profile and does not keep to it. */
public enum ProfilePolicy {
    /** It is refused. */
    ENFORCE,
    /** It is accepted, and the client is told. */
    WARN,
    /** Nothing: the claim is not looked at. */
    OFF
}
