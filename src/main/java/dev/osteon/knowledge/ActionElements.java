package dev.osteon.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionDynamicValueComponent;

/**
 * The elements of an action that are shown: those the plan states and those it has computed, by dynamic values whose path is {@code action.} and
 * the element's name.
 */
record ActionElements(Map<ActionElement, String> stated, Map<ActionElement, CqlDefinition> computed) {
    static final String PREFIX = "action.";

    static ActionElements ofCard(PlanDefinitionActionComponent action, Definitions definitions, Place place) {
        Map<ActionElement, String> stated = new EnumMap<>(ActionElement.class);
        stated.put(
                ActionElement.PRIORITY,
                action.hasPriority() ? action.getPriority().toCode() : "routine");
        if ("asap".equals(stated.get(ActionElement.PRIORITY))) {
            place.at("priority").problem("must be routine, urgent or stat");
        }
        if (action.hasSelectionBehavior()) {
            stated.put(
                    ActionElement.SELECTION_BEHAVIOR,
                    action.getSelectionBehavior().toCode());
        }
        return with(
                stated, Set.of(ActionElement.PRIORITY, ActionElement.SELECTION_BEHAVIOR), action, definitions, place);
    }

    static ActionElements ofSuggestion(PlanDefinitionActionComponent action, Definitions definitions, Place place) {
        Map<ActionElement, String> stated = new EnumMap<>(ActionElement.class);
        if (action.hasTitle()) {
            stated.put(ActionElement.TITLE, action.getTitle());
        } else {
            place.at("title").problem("is missing: a suggestion has a label");
        }
        if (action.hasPrecheckBehavior()) {
            stated.put(
                    ActionElement.PRECHECK_BEHAVIOR,
                    action.getPrecheckBehavior().toCode());
        }
        return with(stated, Set.of(ActionElement.TITLE, ActionElement.PRECHECK_BEHAVIOR), action, definitions, place);
    }

    static ActionElements ofAction(PlanDefinitionActionComponent action, Definitions definitions, Place place) {
        Map<ActionElement, String> stated = new EnumMap<>(ActionElement.class);
        if (action.hasTitle()) {
            stated.put(ActionElement.TITLE, action.getTitle());
        }
        if (action.hasDescription()) {
            stated.put(ActionElement.DESCRIPTION, action.getDescription());
        }
        if (stated.isEmpty()) {
            place.at("description").problem("is missing: an action says what it does");
        }
        return with(stated, Set.of(ActionElement.TITLE, ActionElement.DESCRIPTION), action, definitions, place);
    }

    private static ActionElements with(
            Map<ActionElement, String> stated,
            Set<ActionElement> allowed,
            PlanDefinitionActionComponent action,
            Definitions definitions,
            Place place) {
        Map<ActionElement, CqlDefinition> computed = new EnumMap<>(ActionElement.class);
        List<PlanDefinitionActionDynamicValueComponent> values = action.getDynamicValue();
        for (int i = 0; i < values.size(); i++) {
            String path = values.get(i).getPath();
            Place at = place.at("dynamicValue[" + i + "]");
            if (path == null || !path.startsWith(PREFIX)) {
                if (!isThirdLevel(allowed)) {
                    at.at("path").problem("must start with '" + PREFIX + "'");
                }
                continue;
            }
            ActionElement element = ActionElement.of(path.substring(PREFIX.length()))
                    .filter(allowed::contains)
                    .orElse(null);
            if (element != null) {
                CqlDefinition definition = definitions.resolve(
                        values.get(i).getExpression(), at.at("expression"), types(element, allowed));
                if (definition != null) {
                    computed.put(element, definition);
                }
            } else if (!isThirdLevel(allowed) || !PlannedActionCompiler.TARGET.equals(path)) {
                at.at("path").problem("no computed element of this action: " + path);
            }
        }
        return new ActionElements(stated, computed);
    }

    /** A label of a suggestion may be a list: the suggestion is made once for each. */
    private static String[] types(ActionElement element, Set<ActionElement> allowed) {
        return element == ActionElement.TITLE && !isThirdLevel(allowed)
                ? new String[] {"System.String", "list<System.String>"}
                : new String[] {"System.String"};
    }

    /** Only there a dynamic value may also be about the resource. */
    private static boolean isThirdLevel(Set<ActionElement> allowed) {
        return allowed.contains(ActionElement.DESCRIPTION);
    }
}
