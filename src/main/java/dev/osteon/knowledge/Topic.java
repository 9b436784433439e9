package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/**
 * One card of a service: a compiled first-level action of its PlanDefinition.
 *
 * @param id id of the action
 * @param code the topic
 * @param library name of the CQL library whose definitions the words of the card name
 * @param guard Boolean definition without which the card is not considered, or null: the condition under which the service includes the
 *     plan that the card comes from
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
        String library,
        CqlDefinition guard,
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

    /** @return the same card, considered only when that Boolean definition holds */
    Topic guardedBy(CqlDefinition definition) {
        return new Topic(id, code, library, definition, condition, elements, computed, source, text, suggestions);
    }

    /** @return the definitions that the words of the card name */
    public Stream<CqlDefinition> facts() {
        return text.definitions().stream().map(name -> new CqlDefinition(library, name));
    }

    /** @return every definition that can be evaluated to decide on the card, to fill it and to make what it offers */
    public Stream<CqlDefinition> definitions() {
        return Stream.of(
                        Stream.ofNullable(guard),
                        Stream.ofNullable(condition),
                        computed.values().stream(),
                        facts(),
                        suggestions.stream().flatMap(PlannedSuggestion::definitions))
                .flatMap(definitions -> definitions);
    }

    /**
     * The primary source of a recommendation.
     *
     * @param label short name, for people
     * @param url absolute URL, or null
     */
    public record TopicSource(String label, String url) {}
}
