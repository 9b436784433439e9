package dev.osteon.reasoning;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationVisitor;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.execution.State;

/** Decides as the product does, with an engine that notes which expressions it came by. For one thread. */
public final class CoveringEngine {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final KnowledgeBase knowledge;
    private final RecordRetrieveProvider retrieves;
    private final Environment environment;
    private final State state;
    private final EvaluationVisitor visitor = new EvaluationVisitor();
    private final Map<String, Library> libraries = new HashMap<>();

    /**
     * @param knowledge whose plans are followed
     * @param located the same libraries, translated with locators
     */
    public CoveringEngine(KnowledgeBase knowledge, LibraryManager located) {
        this.knowledge = knowledge;
        this.retrieves = new RecordRetrieveProvider(knowledge.valueSets());
        this.environment = new Environment(
                located,
                new HashMap<>(Map.of(
                        FHIR,
                        new CompositeDataProvider(new RecordModelResolver(FhirContext.forR4Cached()), retrieves))),
                new KnowledgeTerminologyProvider(knowledge));
        this.state = new State(
                environment,
                EnumSet.of(CqlEngine.Options.EnableExpressionCaching, CqlEngine.Options.EnableCoverageCollection));
        state.getCache().setExpressionCaching(true);
    }

    /** Decides, as {@link Reasoner#decide(String, PatientRecord, OffsetDateTime, Collection)} does. */
    public List<Decision> decide(String serviceId, PatientRecord record, OffsetDateTime at, List<String> context) {
        Service service = knowledge.service(serviceId).orElseThrow();
        OffsetDateTime moment = at.atZoneSameInstant(ZONE).toOffsetDateTime();
        state.getCache().getExpressions().clear();
        retrieves.use(record);
        state.getParameters().put("Context References", context);
        state.setContextValue("Patient", record.patient().getIdElement().getIdPart());
        state.setEvaluationDateTime(moment.toZonedDateTime());
        Evaluation evaluation = new Evaluation(new Session());
        ResourceProposals proposals = new ResourceProposals(record, knowledge.wording(), moment);
        return new DecisionMaker(
                        service,
                        evaluation,
                        new Facts(knowledge, ZONE),
                        new SuggestionMaker(evaluation, proposals, knowledge.wording()),
                        new EvidenceReader(evaluation, record, new ValueText(knowledge)),
                        knowledge.wording())
                .decide();
    }

    /** @return LCOV: for each line of a library how often it was come by */
    public String lcov(Collection<VersionedIdentifier> identifiers) {
        return state.getGlobalCoverage().exportLcovInfo(List.copyOf(identifiers));
    }

    private final class Session implements EvaluationSession {
        @Override
        public Map<String, Object> evaluate(String library, Set<String> definitions) {
            Library elm = libraries.computeIfAbsent(
                    library, name -> environment.resolveLibrary(new VersionedIdentifier().withId(name)));
            state.init(elm);
            state.beginEvaluation();
            Map<String, Object> values = new HashMap<>();
            for (String name : definitions) {
                ExpressionDef definition = Libraries.resolveExpressionRef(name, elm);
                state.pushActivationFrame(definition, definition.getContext());
                values.put(name, visitor.visitExpressionDef(definition, state));
                state.popActivationFrame();
                state.clearEvaluatedResources();
            }
            state.endEvaluation();
            state.exitLibrary(true);
            return values;
        }

        @Override
        public Collection<Resource> origins(CqlDefinition definition, Object value) {
            return List.of();
        }

        @Override
        public void close() {
            // One record follows the other.
        }
    }
}
