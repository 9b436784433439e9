package dev.osteon.parity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.repository.IRepository;
import dev.osteon.knowledge.KnowledgeBase;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.SEARCH_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.TERMINOLOGY_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.terminology.TerminologySettings.VALUESET_EXPANSION_MODE;
import org.opencds.cqf.fhir.cr.CrSettings;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.ProxyRepository;

/**
 * {@code PlanDefinition/$apply} of the clinical-reasoning library over what a knowledge base publishes: the second opinion on our decisions. It
 * evaluates with its own engine, data and terminology; only the translation is shared, which is the same translator's.
 */
public final class LibraryApply {
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final CanonicalContent content = new CanonicalContent(FHIR);
    private final EvaluationSettings settings = EvaluationSettings.getDefault();

    private final Map<String, Map<String, DataType>> definitions;

    /** @param knowledge whose plans are applied */
    public LibraryApply(KnowledgeBase knowledge) {
        definitions = knowledge.definitions();
        knowledge.resources().forEach(content::add);
        settings.getCqlOptions()
                .setCqlCompilerOptions(new CqlCompilerOptions(
                        ErrorSeverity.Info,
                        SignatureLevel.All,
                        Options.EnableResultTypes,
                        Options.DisableListDemotion,
                        Options.DisableListPromotion));
        settings.getRetrieveSettings()
                .setSearchParameterMode(SEARCH_FILTER_MODE.FILTER_IN_MEMORY)
                .setTerminologyParameterMode(TERMINOLOGY_FILTER_MODE.FILTER_IN_MEMORY);
        settings.getTerminologySettings().setValuesetExpansionMode(VALUESET_EXPANSION_MODE.PERFORM_NAIVE_EXPANSION);
        settings.setLibraryCache(
                new ConcurrentHashMap<>(knowledge.libraryManager().getCompiledLibraries()));
    }

    /**
     * What the library makes of a plan.
     *
     * @param actions every applicable action of the three levels, as {@code card/suggestion/action}, in order
     * @param resources the resource of each action that has one, by the action's id
     */
    public record Outcome(List<String> actions, Map<String, Resource> resources) {}

    /**
     * @param service id of the plan
     * @param others her resources
     * @param at the moment of evaluation
     * @param context type and id of the resources that came with the context of the hook
     */
    public Outcome apply(
            String service,
            Patient patient,
            Collection<? extends Resource> others,
            OffsetDateTime at,
            List<String> context) {
        List<Resource> record = new ArrayList<>(others);
        record.add(patient);
        IRepository repository = new ProxyRepository(new OrderedRecord(FHIR, record), content, content);
        Parameters parameters = new Parameters();
        parameters
                .addParameter()
                .setName("Evaluation Time")
                .setValue(new DateTimeType(at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        context.forEach(reference -> parameters.addParameter(contextReference(reference)));
        CarePlan plan = (CarePlan)
                new PlanDefinitionProcessor(repository, CrSettings.getDefault().withEvaluationSettings(settings))
                        .apply(
                                Eithers.<CanonicalType, IIdType, PlanDefinition>forMiddle3(
                                        new IdType("PlanDefinition", service)),
                                "Patient/" + patient.getIdElement().getIdPart(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                parameters,
                                null,
                                null,
                                new OneEngine(repository, settings, definitions));
        return outcome(plan);
    }

    /** One of a list: without its definition the library would take a single one for a text. */
    private static ParametersParameterComponent contextReference(String reference) {
        ParametersParameterComponent parameter =
                new ParametersParameterComponent().setName("Context References").setValue(new StringType(reference));
        parameter.addExtension(
                "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-parameterDefinition",
                new ParameterDefinition()
                        .setName("Context References")
                        .setUse(ParameterDefinition.ParameterUse.IN)
                        .setMin(0)
                        .setMax("*")
                        .setType("string"));
        return parameter;
    }

    private static Outcome outcome(CarePlan plan) {
        Map<String, Resource> contained = new HashMap<>();
        plan.getContained()
                .forEach(resource ->
                        contained.put(resource.getIdElement().getIdPart().replace("#", ""), resource));
        RequestGroup group = plan.getContained().stream()
                .filter(RequestGroup.class::isInstance)
                .map(RequestGroup.class::cast)
                .findFirst()
                .orElseThrow();
        Outcome outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>());
        walk(group, outcome, contained);
        return outcome;
    }

    private static void walk(RequestGroup group, Outcome outcome, Map<String, Resource> contained) {
        // The library leaves a null in the list for each action that does not apply.
        group.getAction().stream().filter(Objects::nonNull).forEach(action -> walk(action, "", outcome, contained));
    }

    private static void walk(
            RequestGroupActionComponent action, String parent, Outcome outcome, Map<String, Resource> contained) {
        Resource resource = action.hasResource()
                ? contained.get(action.getResource().getReference().replaceAll("^.*[#/]", ""))
                : null;
        if (resource instanceof RequestGroup included && isOfPlan(included)) {
            // An action that stands for another plan: the cards are that plan's.
            walk(included, outcome, contained);
            return;
        }
        outcome.actions().add(parent + action.getId());
        if (resource != null) {
            outcome.resources().put(action.getId(), resource);
        }
        action.getAction().forEach(child -> walk(child, parent + action.getId() + "/", outcome, contained));
    }

    /** An order can be a RequestGroup too. */
    private static boolean isOfPlan(RequestGroup group) {
        return group.getInstantiatesCanonical().stream()
                .anyMatch(canonical -> canonical.getValue().contains("/PlanDefinition/"));
    }
}
