package dev.osteon.knowledge;

import dev.osteon.knowledge.Topic.TopicSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;

/** Compiles the three levels of a plan: card, suggestion, action. */
final class TopicCompiler {
    private static final Set<ActionSelectionBehavior> SELECTIONS =
            Set.of(ActionSelectionBehavior.ANY, ActionSelectionBehavior.ATMOSTONE);

    private final Definitions definitions;
    private final ActivityCompiler activities;
    private final TextCompiler texts;
    private final Set<String> ids = new HashSet<>();

    TopicCompiler(Definitions definitions, ActivityCompiler activities, Wording wording) {
        this.definitions = definitions;
        this.activities = activities;
        this.texts = new TextCompiler(definitions, wording);
    }

    /** @param included topics of another plan of the package by its canonical, null when there is none */
    List<Topic> topics(PlanDefinition plan, Place place, Function<String, List<Topic>> included) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < plan.getAction().size(); i++) {
            PlanDefinitionActionComponent action = plan.getAction().get(i);
            Place at = open(action, i, place);
            if (action.hasDefinition()) {
                topics.addAll(included(action, at, included));
            } else {
                topics.add(topic(action, at));
            }
        }
        return topics;
    }

    /** An action of the first level may stand for all cards of another plan, under its own condition. */
    private List<Topic> included(
            PlanDefinitionActionComponent action, Place place, Function<String, List<Topic>> included) {
        CqlDefinition guard = condition(action, place);
        if (guard == null) {
            place.at("condition").problem("is missing: the cards of another plan are included under one");
        }
        List<Topic> topics = action.hasDefinitionCanonicalType()
                ? included.apply(action.getDefinitionCanonicalType().getValue())
                : null;
        if (topics == null) {
            place.at("definitionCanonical")
                    .problem("names no PlanDefinition of the package that has cards of its own: "
                            + action.getDefinition());
            return List.of();
        }
        for (Topic topic : topics) {
            if (!ids.add(topic.id())) {
                place.at("definitionCanonical").problem("includes a second card '" + topic.id() + "'");
            }
        }
        return topics.stream().map(topic -> topic.guardedBy(guard)).toList();
    }

    /** The place of an action, and the checks that hold on each level. */
    private Place open(PlanDefinitionActionComponent action, int index, Place parent) {
        Place place = parent.inAction(action.getId()).at("action[" + index + "]");
        if (action.getId() == null || action.getId().isBlank()) {
            place.at("id").problem("is missing");
        } else if (!ids.add(action.getId())) {
            place.at("id").problem("another action has the same id");
        }
        return place;
    }

    private Topic topic(PlanDefinitionActionComponent action, Place place) {
        if (action.getCode().size() != 1
                || !action.getCodeFirstRep().getCodingFirstRep().hasCode()) {
            place.at("code").problem("must be one code: the topic");
        }
        ActionElements elements = ActionElements.ofCard(action, definitions, place);
        if (action.hasAction()
                && !SELECTIONS.contains(action.getSelectionBehavior())
                && !elements.computed().containsKey(ActionElement.SELECTION_BEHAVIOR)) {
            place.at("selectionBehavior").problem("must be any or at-most-one where there are suggestions");
        }
        CqlDefinition condition = condition(action, place);
        if (!action.hasCondition()) {
            place.at("condition").problem("is missing: a card needs one");
        }
        List<PlannedSuggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < action.getAction().size(); i++) {
            suggestions.add(suggestion(
                    action.getAction().get(i), open(action.getAction().get(i), i, place)));
        }
        return new Topic(
                action.getId(),
                action.getCodeFirstRep().getCodingFirstRep(),
                definitions.library(),
                null,
                condition,
                elements.stated(),
                elements.computed(),
                source(action, place),
                texts.text(action, place),
                suggestions);
    }

    private static TopicSource source(PlanDefinitionActionComponent action, Place place) {
        RelatedArtifact source = action.getDocumentationFirstRep();
        String label = source.hasLabel() ? source.getLabel() : source.getDisplay();
        if (label == null || label.isBlank()) {
            place.at("documentation[0].label").problem("is missing: a card names its source");
        }
        return new TopicSource(label, source.getUrl());
    }

    private PlannedSuggestion suggestion(PlanDefinitionActionComponent action, Place place) {
        if (action.hasDefinition()) {
            place.at("definition").problem("stands on the third level, not on a suggestion");
        }
        ActionElements elements = ActionElements.ofSuggestion(action, definitions, place);
        List<PlannedAction> actions = new ArrayList<>();
        for (int i = 0; i < action.getAction().size(); i++) {
            PlanDefinitionActionComponent child = action.getAction().get(i);
            Place at = open(child, i, place);
            if (child.hasAction()) {
                at.at("action").problem("there are three levels: card, suggestion, action");
            }
            PlannedAction planned =
                    new PlannedActionCompiler(definitions, activities).compile(child, condition(child, at), at);
            if (planned != null) {
                actions.add(planned);
            }
        }
        return new PlannedSuggestion(
                action.getId(), condition(action, place), elements.stated(), elements.computed(), actions);
    }

    /** The Boolean definition of an action's only condition; null when it has none. */
    private CqlDefinition condition(PlanDefinitionActionComponent action, Place place) {
        if (!action.hasCondition()) {
            return null;
        }
        var condition = action.getConditionFirstRep();
        Place at = place.at("condition[0]");
        if (action.getCondition().size() > 1
                || condition.getKind() != PlanDefinition.ActionConditionKind.APPLICABILITY) {
            at.problem("must be the only one, and about applicability");
        }
        return definitions.resolve(condition.getExpression(), at.at("expression"), "System.Boolean");
    }
}
