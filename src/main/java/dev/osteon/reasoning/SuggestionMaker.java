package dev.osteon.reasoning;

import dev.osteon.knowledge.ActionElement;
import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.PlannedAction;
import dev.osteon.knowledge.PlannedSuggestion;
import dev.osteon.knowledge.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes of a planned suggestion what is offered: one suggestion or several, each with its actions. */
final class SuggestionMaker {
    private final Evaluation evaluation;
    private final ResourceProposals proposals;
    private final Wording wording;

    SuggestionMaker(Evaluation evaluation, ResourceProposals proposals, Wording wording) {
        this.evaluation = evaluation;
        this.proposals = proposals;
        this.wording = wording;
    }

    /** @return its actions whose conditions hold */
    List<PlannedAction> applicable(PlannedSuggestion suggestion) {
        return suggestion.actions().stream()
                .filter(action -> evaluation.holds(action.condition()))
                .toList();
    }

    /** One suggestion, or, when its label is computed as a list, one for each label. */
    Stream<Suggestion> of(PlannedSuggestion planned) {
        CqlDefinition label = planned.computed().get(ActionElement.TITLE);
        if (label == null || !(evaluation.value(label) instanceof Iterable<?>)) {
            String title = words(planned.elements(), planned.computed(), ActionElement.TITLE);
            return Stream.of(suggestion(
                    planned, title, action -> action.target() == null ? null : evaluation.references(action.target())));
        }
        List<String> labels = evaluation.texts(label);
        return IntStream.range(0, labels.size())
                .mapToObj(entry -> suggestion(
                        planned,
                        wording.computed(labels.get(entry)),
                        action -> action.target() == null
                                ? null
                                : List.of(evaluation.references(action.target()).get(entry))));
    }

    /** @param targets the resources that an action changes or removes: it is made once for each; null for one that creates */
    private Suggestion suggestion(
            PlannedSuggestion planned, String label, Function<PlannedAction, List<String>> targets) {
        return new Suggestion(
                planned.id(),
                label,
                "yes"
                        .equals(evaluation.element(
                                planned.elements(), planned.computed(), ActionElement.PRECHECK_BEHAVIOR)),
                applicable(planned).stream()
                        .flatMap(action -> actions(action, targets.apply(action)))
                        .toList());
    }

    private Stream<ProposedAction> actions(PlannedAction planned, List<String> targets) {
        String description = words(planned.elements(), planned.computed(), ActionElement.DESCRIPTION);
        String said =
                description == null ? words(planned.elements(), planned.computed(), ActionElement.TITLE) : description;
        return targets == null
                ? Stream.of(proposals.create(planned, said, evaluation))
                : targets.stream().map(target -> proposals.change(planned, said, target, evaluation));
    }

    /** What is computed outranks what is stated, which is in the language of the site already; null when there is neither. */
    private String words(
            Map<ActionElement, String> stated, Map<ActionElement, CqlDefinition> computed, ActionElement element) {
        CqlDefinition definition = computed.get(element);
        return definition == null ? stated.get(element) : wording.computed(evaluation.text(definition));
    }
}
