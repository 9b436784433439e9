package dev.osteon.explain;

import dev.osteon.explain.Explanation.Offer;
import dev.osteon.knowledge.ActionElement;
import dev.osteon.knowledge.PlannedSuggestion;
import dev.osteon.knowledge.Topic;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.TracedDecisions;
import dev.osteon.reasoning.ValueText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes explanations of a traced evaluation. */
public final class Explainer {
    private final TracedDecisions traced;
    private final ValueText text;

    /** @param traced what a service decided, and all that was evaluated for it */
    public Explainer(TracedDecisions traced) {
        this.traced = traced;
        this.text = new ValueText(traced.knowledge());
    }

    /**
     * @param topic code of a topic
     * @return why it fires, or why it does not: one for each card that can say it, in the order of the plan; empty when the service has no such topic
     */
    public List<Explanation> topic(String topic) {
        return traced.service().topics().stream()
                .filter(candidate -> candidate.code().getCode().equals(topic))
                .map(this::explanation)
                .toList();
    }

    /** @return id of the plan's action to the explanation of each topic that fires */
    public Map<String, Explanation> firing() {
        Map<String, Explanation> firing = new LinkedHashMap<>();
        for (Topic topic : traced.service().topics()) {
            if (decision(topic).isPresent()) {
                firing.put(topic.id(), explanation(topic));
            }
        }
        return firing;
    }

    private Optional<Decision> decision(Topic topic) {
        return traced.decisions().decisions().stream()
                .filter(candidate -> candidate.actionId().equals(topic.id()))
                .findFirst();
    }

    private Explanation explanation(Topic topic) {
        Optional<Decision> decision = decision(topic);
        CriterionTree tree = new CriterionTree(traced, text);
        return new Explanation(
                traced.service().id(),
                topic.code().getCode(),
                topic.id(),
                topic.code().getDisplay() == null
                        ? traced.knowledge()
                                .display(topic.code().getSystem(), topic.code().getCode())
                                .orElse(null)
                        : topic.code().getDisplay(),
                decision.isPresent(),
                decision.map(one -> one.urgency().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                traced.decisions().at().toString(),
                traced.decisions().knowledge(),
                tree.of(topic.guard()),
                tree.of(topic.condition()),
                decision.map(one -> tree.of(topic.computed().get(ActionElement.PRIORITY)))
                        .orElse(null),
                decision.map(Decision::evidence).orElse(List.of()),
                decision.map(one -> offers(topic, one, tree)).orElse(List.of()));
    }

    private List<Offer> offers(Topic topic, Decision decision, CriterionTree tree) {
        return topic.suggestions().stream()
                .map(suggestion -> new Offer(
                        suggestion.elements().getOrDefault(ActionElement.TITLE, suggestion.id()),
                        isOffered(suggestion, decision),
                        tree.of(suggestion.condition())))
                .toList();
    }

    private static boolean isOffered(PlannedSuggestion suggestion, Decision decision) {
        return decision.suggestions().stream()
                .anyMatch(offered -> offered.actionId().equals(suggestion.id()));
    }
}
