package dev.osteon.reasoning;

/** How many suggestions of a decision can be accepted. */
public enum SelectionBehavior {
    /** Any number, none included. */
    ANY,
    /** One or none. */
    AT_MOST_ONE;

    /** @throws IllegalArgumentException for a code of FHIR that CDS Hooks does not have */
    static SelectionBehavior ofCode(String code) {
        return switch (code) {
            case "any" -> ANY;
            case "at-most-one" -> AT_MOST_ONE;
            default -> throw new IllegalArgumentException("no selection behavior of a card: " + code);
        };
    }
}
