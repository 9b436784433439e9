package dev.osteon.cdshooks;

import dev.osteon.feedback.CardIds;
import dev.osteon.feedback.Feedback.AcceptedSuggestion;
import dev.osteon.feedback.Feedback.Origin;
import java.util.HashMap;
import java.util.Map;

/** From the id of a card or a suggestion back to the rule it comes from. */
final class CardOrigins {
    private record Rule(String service, String topic, String suggestion) {}

    private record Known(Object origin, Map<Integer, Rule> byHash) {}

    private final CardIds ids;
    private final DecisionSupport decisionSupport;
    private volatile Known known;

    CardOrigins(CardIds ids, DecisionSupport decisionSupport) {
        this.ids = ids;
        this.decisionSupport = decisionSupport;
        this.known = new Known(null, Map.of());
    }

    /** @return the name under which the ids of a card, or of one of its suggestions, are made */
    static String name(String service, String topicAction, String suggestionAction) {
        return service + "|" + topicAction + (suggestionAction == null ? "" : "|" + suggestionAction);
    }

    private Map<Integer, Rule> rules() {
        Object origin = decisionSupport.origin();
        if (known.origin() != origin) {
            Map<Integer, Rule> byHash = new HashMap<>();
            decisionSupport.services().forEach(service -> service.topics().forEach(topic -> {
                String code = topic.code() == null ? null : topic.code().getCode();
                byHash.put(ids.hash(name(service.id(), topic.id(), null)), new Rule(service.id(), code, null));
                topic.suggestions()
                        .forEach(suggestion -> byHash.put(
                                ids.hash(name(service.id(), topic.id(), suggestion.id())),
                                new Rule(service.id(), code, suggestion.id())));
            }));
            known = new Known(origin, byHash);
        }
        return known.byHash();
    }

    /**
     * @param called the service that was told
     * @return the service whose card it is; the one that was told, when the card does not say
     */
    String service(String cardId, String called) {
        return ids.read(cardId)
                .map(content -> rules().get(content.rule()))
                .map(Rule::service)
                .orElse(called);
    }

    Origin origin(String cardId) {
        return ids.read(cardId)
                .map(content -> {
                    Rule rule = rules().get(content.rule());
                    return new Origin(true, rule == null ? null : rule.topic(), content.day());
                })
                .orElse(Origin.FOREIGN);
    }

    AcceptedSuggestion accepted(String suggestionId) {
        String action = ids.read(suggestionId)
                .map(content -> rules().get(content.rule()))
                .map(Rule::suggestion)
                .orElse(null);
        return new AcceptedSuggestion(suggestionId, action);
    }
}
