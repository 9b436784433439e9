package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One action of a suggestion: a compiled third-level action.
 *
 * @param id id of the action
 * @param condition Boolean definition that says whether it belongs to the suggestion, or null when it always does
 * @param type what happens to the resource
 * @param elements {@link ActionElement#TITLE} and {@link ActionElement#DESCRIPTION}, where given
 * @param computed elements that are computed for each patient instead
 * @param activity what is created, or what an update changes; null for a removal
 * @param target definition giving the reference of the resource that is updated or removed; null for a creation
 * @param values further elements of the resource, set after those of the activity
 */
public record PlannedAction(
        String id,
        CqlDefinition condition,
        Type type,
        Map<ActionElement, String> elements,
        Map<ActionElement, CqlDefinition> computed,
        ActivityTemplate activity,
        CqlDefinition target,
        List<DynamicValue> values) {
    public PlannedAction {
        elements = Map.copyOf(elements);
        computed = Map.copyOf(computed);
        values = List.copyOf(values);
    }

    /** @return the definitions it names, those of its activity among them */
    public Stream<CqlDefinition> definitions() {
        List<DynamicValue> ofActivity = activity == null ? List.of() : activity.values();
        return Stream.of(
                        Stream.ofNullable(condition),
                        Stream.ofNullable(target),
                        computed.values().stream(),
                        ofActivity.stream().map(DynamicValue::definition),
                        values.stream().map(DynamicValue::definition))
                .flatMap(definitions -> definitions)
                .filter(Objects::nonNull);
    }

    /** What happens to the resource, by its code in FHIR's {@code action-type}. */
    public enum Type {
        CREATE,
        UPDATE,
        REMOVE
    }
}
