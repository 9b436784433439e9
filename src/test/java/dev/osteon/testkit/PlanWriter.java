package dev.osteon.testkit;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;

/** Writes plans as authors do, for tests of what becomes of them. */
public final class PlanWriter {
    public static final String BASE = "https://example.org/fhir/";
    public static final String ACTION_TYPE = "http://terminology.hl7.org/CodeSystem/action-type";

    private PlanWriter() {}

    /** A plan without cards. */
    public static PlanDefinition plan(String id, String library) {
        PlanDefinition plan = new PlanDefinition();
        plan.setId("PlanDefinition/" + id);
        plan.setUrl(BASE + "PlanDefinition/" + id)
                .setStatus(PublicationStatus.ACTIVE)
                .setTitle("Plan " + id)
                .setDescription("The plan " + id)
                .addLibrary(BASE + "Library/" + library);
        return plan;
    }

    /** A card, whose id is its topic and its title. */
    public static PlanDefinitionActionComponent card(PlanDefinition plan, String topic, String condition) {
        PlanDefinitionActionComponent card = plan.addAction();
        card.setId(topic);
        card.setTitle(topic)
                .setSelectionBehavior(ActionSelectionBehavior.ANY)
                .addCode(new CodeableConcept(new Coding(BASE + "CodeSystem/topic", topic, null)))
                .addDocumentation(new RelatedArtifact()
                        .setType(RelatedArtifact.RelatedArtifactType.DOCUMENTATION)
                        .setLabel("The source"));
        card.addTrigger().setType(TriggerType.NAMEDEVENT).setName("patient-view");
        when(card, condition);
        return card;
    }

    /** A suggestion, whose id is its label. */
    public static PlanDefinitionActionComponent suggestion(PlanDefinitionActionComponent card, String id) {
        PlanDefinitionActionComponent suggestion = card.addAction().setTitle(id);
        suggestion.setId(id);
        return suggestion;
    }

    /** An action, whose id is its description. */
    public static PlanDefinitionActionComponent action(
            PlanDefinitionActionComponent suggestion, String id, String type) {
        PlanDefinitionActionComponent action = suggestion.addAction().setDescription(id);
        action.setId(id);
        return action.setType(new CodeableConcept(new Coding(ACTION_TYPE, type, null)));
    }

    /** An activity of that kind, without content. */
    public static ActivityDefinition activity(String id, String kind, String library) {
        ActivityDefinition activity = new ActivityDefinition();
        activity.setId("ActivityDefinition/" + id);
        return activity.setUrl(BASE + "ActivityDefinition/" + id)
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(ActivityDefinition.ActivityDefinitionKind.fromCode(kind))
                .addLibrary(BASE + "Library/" + library);
    }

    /** Makes an action depend on a definition. */
    public static void when(PlanDefinitionActionComponent action, String definition) {
        action.addCondition().setKind(ActionConditionKind.APPLICABILITY).setExpression(identifier(definition));
    }

    /** Has an element computed by a definition. */
    public static void compute(PlanDefinitionActionComponent action, String path, String definition) {
        action.addDynamicValue().setPath(path).setExpression(identifier(definition));
    }

    /** Has an element of the resource computed by a definition. */
    public static void compute(ActivityDefinition activity, String path, String definition) {
        activity.addDynamicValue().setPath(path).setExpression(identifier(definition));
    }

    /** The name of a definition, as an expression. */
    public static Expression identifier(String definition) {
        return new Expression().setLanguage("text/cql-identifier").setExpression(definition);
    }
}
