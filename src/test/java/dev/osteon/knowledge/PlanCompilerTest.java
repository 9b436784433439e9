package dev.osteon.knowledge;

import static dev.osteon.testkit.PlanWriter.BASE;
import static dev.osteon.testkit.PlanWriter.action;
import static dev.osteon.testkit.PlanWriter.activity;
import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.compute;
import static dev.osteon.testkit.PlanWriter.plan;
import static dev.osteon.testkit.PlanWriter.suggestion;
import static dev.osteon.testkit.PlanWriter.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.cql.model.DataType;
import org.hl7.cql.model.SimpleType;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.RequestPriority;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row a check: a plan that is right, with one thing wrong, and the problem that says where and what. */
class PlanCompilerTest {
    private static final String TEMPLATE = "https://osteon.dev/fhir/StructureDefinition/text-template";
    private static final Map<String, Map<String, DataType>> DEFINITIONS = Map.of(
            "Lib",
            Map.of(
                    "Holds", new SimpleType("System.Boolean"),
                    "Text", new SimpleType("System.String"),
                    "Agent", new SimpleType("System.Code")));

    private static final Function<Stream<CqlDefinition>, DataNeeds> NO_NEEDS = used -> new DataNeeds(Map.of());
    private static final Map<String, Map<String, DataType>> BOTH_LIBRARIES =
            Map.of("Lib", DEFINITIONS.get("Lib"), "Other", Map.of("Whether", new SimpleType("System.Boolean")));

    /** A right plan of three levels, with handles on its parts. */
    private static final class Parts {
        final PlanDefinition plan = plan("plan", "Lib");
        final PlanDefinitionActionComponent card = card(plan, "topic", "Holds");
        final PlanDefinitionActionComponent suggestion = suggestion(card, "suggestion");
        final PlanDefinitionActionComponent action = action(suggestion, "action", "create");
        final ActivityDefinition activity = activity("order", "MedicationRequest", "Lib");

        Parts() {
            when(suggestion, "Holds");
            compute(card, "action.priority", "Text");
            card.getTitleElement().addExtension(TEMPLATE, new MarkdownType("Give {{Agent}}"));
            action.setDefinition(new CanonicalType(BASE + "ActivityDefinition/order"));
            compute(activity, "status", "Text");
            compute(activity, "dosageInstruction[0].doseAndRate[0].doseQuantity", "Agent");
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            PlanCompiler.compile(List.of(plan, activity), DEFINITIONS, NO_NEEDS, Wording.english(), problems::add);
            return problems;
        }
    }

    @Test
    void aRightPlanHasNoProblem() {
        assertThat(new Parts().problems()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "library",
                        p -> p.plan.getLibrary().get(0).setValue(BASE + "Library/Gone"),
                        "PlanDefinition/plan (PlanDefinition.library): names the library"),
                mistake(
                        "no library",
                        p -> p.plan.getLibrary().clear(),
                        "PlanDefinition/plan (PlanDefinition.library): must name exactly one library"),
                mistake(
                        "title of the service",
                        p -> p.plan.setTitle(null),
                        "PlanDefinition/plan (PlanDefinition.title): is missing"),
                mistake(
                        "condition",
                        p -> p.card.getConditionFirstRep().getExpression().setExpression("Hold"),
                        "PlanDefinition/plan action 'topic' (PlanDefinition.action[0].condition[0].expression): names"
                                + " 'Hold', which is no"),
                mistake(
                        "no condition",
                        p -> p.card.getCondition().clear(),
                        "(PlanDefinition.action[0].condition): is missing"),
                mistake(
                        "condition's type",
                        p -> p.card.getConditionFirstRep().getExpression().setExpression("Text"),
                        "which is of type System.String and not System.Boolean"),
                mistake(
                        "language",
                        p -> p.card.getConditionFirstRep().getExpression().setLanguage("text/cql"),
                        "must be an expression in text/cql-identifier"),
                mistake(
                        "suggestion's condition",
                        p -> p.suggestion.getConditionFirstRep().getExpression().setExpression("x"),
                        "PlanDefinition/plan action 'suggestion'"
                                + " (PlanDefinition.action[0].action[0].condition[0].expression)"),
                mistake("no topic", p -> p.card.getCode().clear(), "(PlanDefinition.action[0].code): must be one code"),
                mistake("no source", p -> p.card.getDocumentation().clear(), "a card names its source"),
                mistake("no title", p -> p.card.setTitle(null), "(PlanDefinition.action[0].title): is missing"),
                mistake("long title", p -> p.card.setTitle("x".repeat(140)), "is 140 characters long; 139 are allowed"),
                mistake(
                        "trigger",
                        p -> p.card.getTriggerFirstRep().setType(TriggerType.PERIODIC),
                        "must be one named event"),
                mistake(
                        "two hooks",
                        p -> card(p.plan, "other", "Holds").getTriggerFirstRep().setName("order-sign"),
                        "the cards of a service answer one hook"),
                mistake("priority", p -> p.card.setPriority(RequestPriority.ASAP), "must be routine, urgent or stat"),
                mistake(
                        "selection",
                        p -> p.card.setSelectionBehavior(ActionSelectionBehavior.ALL),
                        "must be any or at-most-one"),
                mistake("same ids", p -> p.suggestion.setId("topic"), "another action has the same id"),
                mistake("no id", p -> p.action.setId((String) null), "action[0].id): is missing"),
                mistake("four levels", p -> p.action.addAction().setId("deep"), "there are three levels"),
                mistake(
                        "definition on a card",
                        p -> p.card.setDefinition(new CanonicalType("x")),
                        "names no PlanDefinition of the package"),
                mistake(
                        "plan that includes itself",
                        p -> p.card.setDefinition(new CanonicalType(p.plan.getUrl())),
                        "(PlanDefinition.action[0].definitionCanonical): names no PlanDefinition of the package that"
                                + " has cards of its own"),
                mistake(
                        "definition on a suggestion",
                        p -> p.suggestion.setDefinition(new CanonicalType("x")),
                        "stands on the third level"),
                mistake("no label", p -> p.suggestion.setTitle(null), "a suggestion has a label"),
                mistake("no description", p -> p.action.setDescription(null), "an action says what it does"),
                mistake("no type", p -> p.action.setType(new CodeableConcept()), "must be create, update or remove"),
                mistake(
                        "activity",
                        p -> p.action.setDefinition(new CanonicalType(BASE + "ActivityDefinition/gone")),
                        "names no ActivityDefinition of the package"),
                mistake(
                        "computed element",
                        p -> p.card.getDynamicValueFirstRep().setPath("action.colour"),
                        "no computed element"),
                mistake(
                        "computed element's prefix",
                        p -> p.card.getDynamicValueFirstRep().setPath("priority"),
                        "must start with 'action.'"),
                mistake(
                        "computed definition",
                        p -> p.card.getDynamicValueFirstRep().getExpression().setExpression("x"),
                        "(PlanDefinition.action[0].dynamicValue[0].expression): names 'x'"),
                mistake(
                        "update without target",
                        p -> p.action.getType().getCodingFirstRep().setCode("update"),
                        "needs the path 'action.resource'"),
                mistake(
                        "creation with target",
                        p -> compute(p.action, "action.resource", "Text"),
                        "a creation has no 'action.resource'"),
                mistake(
                        "text's name",
                        p -> template(p, "Give {{Agnet}}"),
                        "PlanDefinition/plan action 'topic'"
                                + " (PlanDefinition.action[0].title.extension('text-template')): names 'Agnet'"),
                mistake(
                        "long text",
                        p -> template(p, "x".repeat(100) + "{{Agent}}"),
                        "is 140 characters long with each value at its longest"),
                mistake(
                        "activity's path",
                        p -> p.activity.getDynamicValue().get(1).setPath("dosageInstruction[0].doseAndRate[0].dose"),
                        "ActivityDefinition/order (ActivityDefinition.dynamicValue[1].path): no element 'dose'"),
                mistake(
                        "index of two digits",
                        p -> p.activity.getDynamicValue().get(1).setPath("dosageInstruction[10].text"),
                        "no step of a path"),
                mistake(
                        "activity's definition",
                        p -> p.activity.getDynamicValue().get(0).getExpression().setExpression("x"),
                        "ActivityDefinition/order (ActivityDefinition.dynamicValue[0].expression): names 'x'"),
                mistake("kind", p -> p.activity.setKind(null), "the kind 'none' is not supported"),
                mistake("nothing to make", p -> p.activity.getDynamicValue().clear(), "says neither code nor product"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsReportedWithItsPlace(Consumer<Parts> mistake, String problem) {
        Parts parts = new Parts();
        mistake.accept(parts);
        assertThat(parts.problems())
                .anySatisfy(found -> assertThat(found.toString()).contains(problem));
    }

    @Test
    void allProblemsAreReportedTogether() {
        Parts parts = new Parts();
        parts.card.setTitle(null).getCode().clear();
        parts.action.setDescription(null);
        assertThat(parts.problems()).hasSize(3);
    }

    @Test
    void aPlanBecomesAService() {
        Parts parts = new Parts();
        parts.plan.setUsage("Use with care");
        Service service = PlanCompiler.compile(
                        List.of(parts.plan, parts.activity), DEFINITIONS, NO_NEEDS, Wording.english(), problem -> {})
                .get(0);
        assertThat(service.id()).isEqualTo("plan");
        assertThat(service.hook()).isEqualTo("patient-view");
        assertThat(service.usageRequirements()).isEqualTo("Use with care");
        assertThat(service.library()).isEqualTo("Lib");
        Topic topic = service.topics().get(0);
        assertThat(topic.condition()).isEqualTo(new CqlDefinition("Lib", "Holds"));
        assertThat(topic.computed()).containsEntry(ActionElement.PRIORITY, new CqlDefinition("Lib", "Text"));
        assertThat(topic.text().definitions()).containsExactly("Agent");
        PlannedAction order = topic.suggestions().get(0).actions().get(0);
        assertThat(order.type()).isEqualTo(PlannedAction.Type.CREATE);
        assertThat(order.activity().values()).hasSize(2);
    }

    @Test
    void aPlanIncludesTheCardsOfAnotherUnderItsOwnCondition() {
        Parts parts = new Parts();
        PlanDefinition including = including(parts.plan, "Whether");
        List<Problem> problems = new ArrayList<>();
        List<Service> services = PlanCompiler.compile(
                List.of(including, parts.plan, parts.activity),
                BOTH_LIBRARIES,
                NO_NEEDS,
                Wording.english(),
                problems::add);
        assertThat(problems).isEmpty();
        Service service = services.get(0);
        assertThat(service.id()).isEqualTo("including");
        assertThat(service.hook()).isEqualTo("order-sign");
        assertThat(service.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.id()).isEqualTo("topic");
            assertThat(topic.guard()).isEqualTo(new CqlDefinition("Other", "Whether"));
            assertThat(topic.condition()).isEqualTo(new CqlDefinition("Lib", "Holds"));
            assertThat(topic.facts()).containsExactly(new CqlDefinition("Lib", "Agent"));
        });
        assertThat(services.get(1).topics()).singleElement().satisfies(topic -> assertThat(topic.guard())
                .isNull());
    }

    @Test
    void whatIsWrongWithAnInclusionIsReportedOnce() {
        Parts parts = new Parts();
        parts.card.setTitle(null);
        PlanDefinition including = including(parts.plan, "Whether");
        including
                .addAction(including.getActionFirstRep().copy())
                .getAction()
                .get(1)
                .setId("again");
        including.getActionFirstRep().getCondition().clear();
        List<String> problems = new ArrayList<>();
        PlanCompiler.compile(
                List.of(including, parts.plan, parts.activity),
                BOTH_LIBRARIES,
                NO_NEEDS,
                Wording.english(),
                problem -> problems.add(problem.toString()));
        assertThat(problems).hasSize(3);
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem).contains("the cards of another plan are included under one"))
                .anySatisfy(problem -> assertThat(problem).contains("includes a second card 'topic'"))
                .anySatisfy(problem ->
                        assertThat(problem).contains("PlanDefinition/plan").contains("title): is missing"));
    }

    private static PlanDefinition including(PlanDefinition included, String condition) {
        PlanDefinition including = plan("including", "Other");
        PlanDefinitionActionComponent action = including.addAction();
        action.setId("included");
        action.addTrigger().setType(TriggerType.NAMEDEVENT).setName("order-sign");
        when(action, condition);
        action.setDefinition(new CanonicalType(included.getUrl()));
        return including;
    }

    private static void template(Parts parts, String text) {
        parts.card.getTitleElement().getExtensionByUrl(TEMPLATE).setValue(new MarkdownType(text));
    }

    private static Arguments mistake(String name, Consumer<Parts> mistake, String problem) {
        return Arguments.of(named(name, mistake), problem);
    }
}
