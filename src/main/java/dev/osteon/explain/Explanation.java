package dev.osteon.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.osteon.knowledge.KnowledgeVersion;
import dev.osteon.reasoning.Evidence;
import java.util.List;

/**
 * Why one card of a topic in one service fires for one person at one moment, or why it does not.
 *
 * @param service id of the service
 * @param topic code of the topic
 * @param card id of the plan's action that shows the topic; one topic can have several
 * @param title what the topic is called
 * @param fires whether it stands among the decisions
 * @param indicator {@code info}, {@code warning} or {@code critical}; null when it does not fire
 * @param at the moment that was now, as ISO 8601 has it
 * @param knowledge which knowledge decided
 * @param considered when the service considers the topic at all; null when it always does
 * @param condition when the topic fires
 * @param priority how the indicator came about; null where the plan states it
 * @param facts what the text of the card names; empty when the topic does not fire
 * @param suggestions every suggestion that the topic has; empty when the topic does not fire
 */
@JsonInclude(Include.NON_EMPTY)
public record Explanation(
        String service,
        String topic,
        String card,
        String title,
        boolean fires,
        String indicator,
        String at,
        KnowledgeVersion knowledge,
        Criterion considered,
        Criterion condition,
        Criterion priority,
        List<Evidence> facts,
        List<Offer> suggestions) {

    /**
     * A suggestion of the card.
     *
     * @param label of the suggestion, as the plan states it
     * @param offered whether the card offers it
     * @param condition when it is offered; null when it always is
     */
    @JsonInclude(Include.NON_EMPTY)
    public record Offer(String label, boolean offered, Criterion condition) {}
}
