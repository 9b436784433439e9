package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One suggestion of a card: a compiled second-level action.
 *
 * @param id id of the action
 * @param condition Boolean definition that says whether it is offered, or null when it always is
 * @param elements {@link ActionElement#TITLE} and, where given, {@link ActionElement#PRECHECK_BEHAVIOR}
 * @param computed elements that are computed for each patient instead
 * @param actions what accepting it does
 */
public record PlannedSuggestion(
        String id,
        CqlDefinition condition,
        Map<ActionElement, String> elements,
        Map<ActionElement, CqlDefinition> computed,
        List<PlannedAction> actions) {
    public PlannedSuggestion {
        elements = Map.copyOf(elements);
        computed = Map.copyOf(computed);
        actions = List.copyOf(actions);
    }

    /** @return the definitions it names */
    Stream<CqlDefinition> definitions() {
        return Stream.of(
                        Stream.ofNullable(condition),
                        computed.values().stream(),
                        actions.stream().flatMap(PlannedAction::definitions))
                .flatMap(definitions -> definitions);
    }
}
