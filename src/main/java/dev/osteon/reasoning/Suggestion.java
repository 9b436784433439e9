package dev.osteon.reasoning;

import java.util.List;

/**
 * Something the user can accept.
 *
 * @param actionId id of the plan's action that suggests it
 * @param label for people
 * @param recommended whether the plan recommends it among those offered
 * @param actions what accepting it does; may be empty
 */
public record Suggestion(String actionId, String label, boolean recommended, List<ProposedAction> actions) {
    public Suggestion {
        actions = List.copyOf(actions);
    }
}
