package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** Compiles actions of the third level. */
final class PlannedActionCompiler {
    /** Path of the dynamic value that gives the reference of the resource to update or to remove. */
    static final String TARGET = "action.resource";

    private static final String ACTION_TYPE = "http://terminology.hl7.org/CodeSystem/action-type";

    private final Definitions definitions;
    private final ActivityCompiler activities;

    PlannedActionCompiler(Definitions definitions, ActivityCompiler activities) {
        this.definitions = definitions;
        this.activities = activities;
    }

    /** @return null, and a problem, when it has no type or names no ActivityDefinition that could be compiled */
    PlannedAction compile(PlanDefinitionActionComponent action, CqlDefinition condition, Place place) {
        ActionElements elements = ActionElements.ofAction(action, definitions, place);
        PlannedAction.Type type = type(action, place);
        if (type == null) {
            return null;
        }
        ActivityCompiler.Activity activity = null;
        if (type == PlannedAction.Type.REMOVE) {
            if (action.hasDefinition()) {
                place.at("definition").problem("a removal defines no resource");
            }
        } else {
            activity = activity(action, place);
            if (activity == null) {
                return null;
            }
        }
        CqlDefinition target = target(action, place);
        if ((target == null) != (type == PlannedAction.Type.CREATE)) {
            place.at("dynamicValue")
                    .problem(
                            target == null
                                    ? "an update or removal needs the path '" + TARGET + "'"
                                    : "a creation has no '" + TARGET + "'");
        }
        return new PlannedAction(
                action.getId(),
                condition,
                type,
                elements.stated(),
                elements.computed(),
                activity == null ? null : activity.template(),
                target,
                activity == null ? List.of() : values(action, activity.resourceType(), place));
    }

    private static PlannedAction.Type type(PlanDefinitionActionComponent action, Place place) {
        Coding coding = action.getType().getCodingFirstRep();
        if (ACTION_TYPE.equals(coding.getSystem()) && coding.hasCode()) {
            for (PlannedAction.Type type : PlannedAction.Type.values()) {
                if (type.name().toLowerCase(Locale.ROOT).equals(coding.getCode())) {
                    return type;
                }
            }
        }
        place.at("type").problem("must be create, update or remove of " + ACTION_TYPE);
        return null;
    }

    private ActivityCompiler.Activity activity(PlanDefinitionActionComponent action, Place place) {
        ActivityCompiler.Activity activity = action.hasDefinitionCanonicalType()
                ? activities.find(action.getDefinitionCanonicalType().getValue())
                : null;
        if (activity == null) {
            place.at("definitionCanonical")
                    .problem("names no ActivityDefinition of the package: " + action.getDefinition());
            return null;
        }
        return activity.template() == null ? null : activity;
    }

    private CqlDefinition target(PlanDefinitionActionComponent action, Place place) {
        for (int i = 0; i < action.getDynamicValue().size(); i++) {
            if (TARGET.equals(action.getDynamicValue().get(i).getPath())) {
                return definitions.resolve(
                        action.getDynamicValue().get(i).getExpression(),
                        place.at("dynamicValue[" + i + "].expression"),
                        "FHIR.Reference",
                        "System.String",
                        "list<System.String>");
            }
        }
        return null;
    }

    private List<DynamicValue> values(PlanDefinitionActionComponent action, String resourceType, Place place) {
        List<DynamicValue> values = new ArrayList<>();
        for (int i = 0; i < action.getDynamicValue().size(); i++) {
            var value = action.getDynamicValue().get(i);
            if (value.getPath() != null && !value.getPath().startsWith(ActionElements.PREFIX)) {
                Place at = place.at("dynamicValue[" + i + "]");
                DynamicValue compiled = activities.value(
                        resourceType,
                        value.getPath(),
                        definitions.resolve(value.getExpression(), at.at("expression")),
                        at);
                if (compiled != null) {
                    values.add(compiled);
                }
            }
        }
        return values;
    }
}
