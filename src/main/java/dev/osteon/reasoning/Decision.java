package dev.osteon.reasoning;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * One decision, to be shown as one card.
 *
 * @param actionId id of the plan's action that decided
 * @param topic what it is about
 * @param urgency how soon it wants attention
 * @param summary one line of plain text, at most 139 characters
 * @param detail GitHub-Flavored Markdown in which no value can act as markup, or null
 * @param source the primary source of the guidance
 * @param selectionBehavior how many suggestions can be accepted; null without suggestions
 * @param suggestions in the order in which they are shown
 * @param evidence the facts that the texts name
 */
public record Decision(
        String actionId,
        Coding topic,
        Urgency urgency,
        String summary,
        String detail,
        Source source,
        SelectionBehavior selectionBehavior,
        List<Suggestion> suggestions,
        List<Evidence> evidence) {
    public Decision {
        suggestions = List.copyOf(suggestions);
        evidence = List.copyOf(evidence);
    }
}
