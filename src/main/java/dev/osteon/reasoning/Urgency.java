package dev.osteon.reasoning;

/** How soon a decision wants attention. */
public enum Urgency {
    /** FHIR priority {@code routine}. */
    INFO,
    /** FHIR priority {@code urgent}. */
    WARNING,
    /** FHIR priority {@code stat}. */
    CRITICAL;

    /** @throws IllegalArgumentException for any other priority */
    static Urgency ofPriority(String priority) {
        return switch (priority) {
            case "routine" -> INFO;
            case "urgent" -> WARNING;
            case "stat" -> CRITICAL;
            default -> throw new IllegalArgumentException("no priority of a card: " + priority);
        };
    }
}
