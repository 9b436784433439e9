package dev.osteon.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** Elements of an action that a plan states or has computed; the path of a dynamic value is {@code action.} and the element's name. */
public enum ActionElement {
    /** What stands above the action. */
    TITLE("title"),
    /** What the action does, in words. */
    DESCRIPTION("description"),
    /** {@code routine}, {@code urgent}, {@code stat}. */
    PRIORITY("priority"),
    /** {@code any}, {@code at-most-one}. */
    SELECTION_BEHAVIOR("selectionBehavior"),
    /** {@code yes} recommends, {@code no} does not. */
    PRECHECK_BEHAVIOR("precheckBehavior");

    private final String element;

    ActionElement(String element) {
        this.element = element;
    }

    /** @return name of the element in FHIR */
    public String element() {
        return element;
    }

    static Optional<ActionElement> of(String element) {
        return Arrays.stream(values())
                .filter(one -> one.element.equals(element))
                .findFirst();
    }
}
