package dev.osteon.reasoning;

import dev.osteon.knowledge.ActionElement;
import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.PlannedAction;
import dev.osteon.knowledge.PlannedSuggestion;
import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.knowledge.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a service's plan through one evaluation: the conditions of all cards at once, then what the cards that fire show and suggest. Each step
 * asks for no more than the one before has left, because what does not apply need not be evaluable.
 */
final class DecisionMaker {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionMaker.class);

    private final Service service;
    private final Evaluation evaluation;
    private final Facts facts;
    private final SuggestionMaker suggestions;
    private final EvidenceReader evidence;
    private final Wording wording;
    private final Set<String> failed = new HashSet<>();

    DecisionMaker(
            Service service,
            Evaluation evaluation,
            Facts facts,
            SuggestionMaker suggestions,
            EvidenceReader evidence,
            Wording wording) {
        this.service = service;
        this.evaluation = evaluation;
        this.facts = facts;
        this.suggestions = suggestions;
        this.evidence = evidence;
        this.wording = wording;
    }

    List<Decision> decide() {
        evaluation.prepare(service.topics().stream().map(Topic::guard).toList());
        List<Topic> considered = holding(service.topics(), Topic::guard);
        evaluation.prepare(considered.stream().map(Topic::condition).toList());
        List<Topic> firing = holding(considered, Topic::condition);
        evaluation.prepare(
                firing.stream().flatMap(topic -> cardNeeds(topic).stream()).toList());

        Map<String, List<PlannedSuggestion>> offered = new HashMap<>();
        List<CqlDefinition> suggestionNeeds = new ArrayList<>();
        for (Topic topic : firing) {
            List<PlannedSuggestion> applicable = attempt(topic, () -> applicable(topic), List.of());
            offered.put(topic.id(), applicable);
            applicable.forEach(suggestion -> suggestionNeeds.addAll(suggestionNeeds(suggestion)));
        }
        evaluation.prepare(suggestionNeeds);

        List<CqlDefinition> actionNeeds = new ArrayList<>();
        for (Topic topic : firing) {
            for (PlannedSuggestion suggestion : offered.get(topic.id())) {
                attempt(topic, () -> suggestions.applicable(suggestion), List.<PlannedAction>of())
                        .forEach(action -> action.definitions().forEach(actionNeeds::add));
            }
        }
        evaluation.prepare(actionNeeds);

        List<Decision> decisions = new ArrayList<>();
        for (Topic topic : firing) {
            Decision decision = attempt(topic, () -> decision(topic, offered.get(topic.id())), null);
            decisions.add(decision == null || failed.contains(topic.id()) ? notEvaluated(topic) : decision);
        }
        return decisions;
    }

    private List<Topic> holding(List<Topic> topics, Function<Topic, CqlDefinition> condition) {
        return topics.stream()
                .filter(topic -> attempt(topic, () -> evaluation.holds(condition.apply(topic)), true))
                .toList();
    }

    /** Of a topic that fails, the rest goes on with {@code otherwise} and its card will say that it failed. */
    private <T> T attempt(Topic topic, Supplier<T> step, T otherwise) {
        if (failed.contains(topic.id())) {
            return otherwise;
        }
        try {
            return step.get();
        } catch (RuntimeException e) {
            failed.add(topic.id());
            // Only our own messages are known to hold nothing of the patient.
            boolean own = e instanceof EvaluationException || e instanceof IllegalStateException;
            LOG.warn(
                    "{} could not be evaluated in {}: {}",
                    topic.id(),
                    service.id(),
                    own ? e.getMessage() : e.getClass().getName());
            return otherwise;
        }
    }

    private List<PlannedSuggestion> applicable(Topic topic) {
        return topic.suggestions().stream()
                .filter(suggestion -> evaluation.holds(suggestion.condition()))
                .toList();
    }

    private Collection<CqlDefinition> cardNeeds(Topic topic) {
        List<CqlDefinition> needs = new ArrayList<>(topic.computed().values());
        topic.facts().forEach(needs::add);
        topic.suggestions().forEach(suggestion -> needs.add(suggestion.condition()));
        return needs;
    }

    private static Collection<CqlDefinition> suggestionNeeds(PlannedSuggestion suggestion) {
        List<CqlDefinition> needs = new ArrayList<>(suggestion.computed().values());
        suggestion.actions().forEach(action -> needs.add(action.condition()));
        return needs;
    }

    private Decision decision(Topic topic, List<PlannedSuggestion> offered) {
        Map<String, Object> model = new HashMap<>();
        topic.facts().forEach(fact -> model.put(fact.name(), facts.model(evaluation.value(fact))));
        List<Suggestion> offers = offered.stream().flatMap(suggestions::of).toList();
        String selection = evaluation.element(topic.elements(), topic.computed(), ActionElement.SELECTION_BEHAVIOR);
        return new Decision(
                topic.id(),
                topic.code(),
                Urgency.ofPriority(evaluation.element(topic.elements(), topic.computed(), ActionElement.PRIORITY)),
                topic.text().summary(model),
                topic.text().detail(model),
                new Source(topic.source().label(), topic.source().url()),
                offers.isEmpty() ? null : SelectionBehavior.ofCode(selection),
                offers,
                evidence.read(topic));
    }

    private Decision notEvaluated(Topic topic) {
        String name = facts.display(topic.code());
        return new Decision(
                topic.id(),
                topic.code(),
                Urgency.WARNING,
                wording.computed(Wording.NOT_EVALUATED.replace("{{}}", name.substring(0, Math.min(name.length(), 90)))),
                wording.text(Wording.WHY_NOT_EVALUATED),
                new Source(topic.source().label(), topic.source().url()),
                null,
                List.of(),
                List.of());
    }
}
