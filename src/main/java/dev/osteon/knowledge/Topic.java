package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;

/**
 * One card of a service: a compiled first-level action of its PlanDefinition.
 *
 * @param id id of the action
 * @param code the topic
 * @param condition Boolean definition that says whether the card is shown
 * @param elements what the plan says of the card, {@link ActionElement#PRIORITY} and, with suggestions, {@link ActionElement#SELECTION_BEHAVIOR}
 * @param computed elements that are computed for each patient instead
 * @param source where the recommendation comes from
 * @param text the words of the card
 * @param suggestions in the order in which they are shown
 */
public record Topic(
        String id,
        Coding code,
        CqlDefinition condition,
        Map<ActionElement, String> elements,
        Map<ActionElement, CqlDefinition> computed,
        TopicSource source,
        CardText text,
        List<PlannedSuggestion> suggestions) {
    public Topic {
        elements = Map.copyOf(elements);
        computed = Map.copyOf(computed);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The primary source of a recommendation.
     *
     * @param label short name, for people
     * @param url absolute URL, or null
     */
    public record TopicSource(String label, String url) {}
}
