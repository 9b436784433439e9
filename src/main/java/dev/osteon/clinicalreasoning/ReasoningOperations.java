package dev.osteon.clinicalreasoning;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import dev.osteon.knowledge.KnowledgeBase;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.model.Model;
import org.hl7.cql.model.ModelIdentifier;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.SEARCH_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.TERMINOLOGY_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.terminology.TerminologySettings.VALUESET_EXPANSION_MODE;
import org.opencds.cqf.fhir.cr.CrSettings;
import org.opencds.cqf.fhir.cr.hapi.common.StringTimePeriodHandler;
import org.opencds.cqf.fhir.cr.hapi.r4.cql.CqlExecutionOperationProvider;
import org.opencds.cqf.fhir.cr.hapi.r4.library.LibraryEvaluateProvider;
import org.opencds.cqf.fhir.cr.hapi.r4.measure.MeasureOperationsProvider;
import org.opencds.cqf.fhir.cr.hapi.r4.plandefinition.PlanDefinitionApplyProvider;
import org.opencds.cqf.fhir.cr.measure.MeasureEvaluationOptions;
import org.opencds.cqf.fhir.cr.measure.common.MeasurePeriodValidator;

/**
 * The operations as HAPI takes them. Nothing is made before the first call, so that a start does not wait for them; each call gets
 * settings and an engine of its own, so that what one client sends reaches no other.
 */
public final class ReasoningOperations {
    private static final CqlCompilerOptions COMPILER = new CqlCompilerOptions(
            ErrorSeverity.Info,
            SignatureLevel.All,
            Options.EnableResultTypes,
            Options.DisableListDemotion,
            Options.DisableListPromotion);

    private final DaoRegistry daos;
    private final Supplier<KnowledgeBase> inForce;
    private final Clock clock;
    private final ZoneId zone;
    /** Data models of FHIR itself, the same for all: reading them takes seconds. */
    private final Map<ModelIdentifier, Model> models = new ConcurrentHashMap<>();

    private volatile Content content;

    private record Content(KnowledgeBase of, KnowledgeContent copies) {}

    /**
     * @param daos the store
     * @param inForce the knowledge that cards come from
     * @param clock when "now" is
     * @param zone in which a day begins
     */
    public ReasoningOperations(DaoRegistry daos, Supplier<KnowledgeBase> inForce, Clock clock, ZoneId zone) {
        this.daos = daos;
        this.inForce = inForce;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param server that they are to be registered with
     * @return {@code PlanDefinition/$apply}, {@code Library/$evaluate}, {@code $cql} and {@code Measure/$evaluate-measure}
     */
    public List<Object> providers(RestfulServer server) {
        return List.of(
                new PlanDefinitionApplyProvider(request -> new Plans(operation(request, server))),
                new LibraryEvaluateProvider(request -> new Libraries(operation(request, server))),
                new CqlExecutionOperationProvider(request -> new Expressions(operation(request, server))),
                new MeasureOperationsProvider(
                        request -> measures(request, server),
                        request -> measures(request, server),
                        new StringTimePeriodHandler(zone)));
    }

    private Measures measures(RequestDetails request, RestfulServer server) {
        Operation operation = operation(request, server);
        return new Measures(
                operation.repository(),
                MeasureEvaluationOptions.defaultOptions()
                        .setEvaluationSettings(operation.settings().getEvaluationSettings()),
                request.getFhirServerBase(),
                new MeasurePeriodValidator());
    }

    private Operation operation(RequestDetails request, RestfulServer server) {
        KnowledgeBase knowledge = inForce.get();
        return new Operation(
                new StoreRepository(daos, request, server, content(knowledge)),
                new CrSettings().withEvaluationSettings(settings(knowledge)),
                knowledge,
                clock.instant().atZone(zone));
    }

    private KnowledgeContent content(KnowledgeBase knowledge) {
        Content current = content;
        if (current == null || current.of() != knowledge) {
            current = new Content(knowledge, new KnowledgeContent(knowledge.resources()));
            content = current;
        }
        return current.copies();
    }

    private EvaluationSettings settings(KnowledgeBase knowledge) {
        EvaluationSettings settings = EvaluationSettings.getDefault();
        settings.setModelCache(models);
        settings.setLibraryCache(
                new ConcurrentHashMap<>(knowledge.libraryManager().getCompiledLibraries()));
        settings.getCqlOptions().setCqlCompilerOptions(COMPILER);
        settings.getRetrieveSettings()
                .setSearchParameterMode(SEARCH_FILTER_MODE.USE_SEARCH_PARAMETERS)
                .setTerminologyParameterMode(TERMINOLOGY_FILTER_MODE.FILTER_IN_MEMORY);
        settings.getTerminologySettings().setValuesetExpansionMode(VALUESET_EXPANSION_MODE.AUTO);
        return settings;
    }
}
