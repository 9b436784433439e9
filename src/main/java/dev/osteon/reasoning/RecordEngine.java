package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationVisitor;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.execution.trace.Trace;
import org.opencds.cqf.cql.engine.model.ModelResolver;

/**
 * One CQL engine that evaluates one record after the other. It keeps results between evaluations of the same record,
 * therefore it must be cleared before the next, and must never serve two threads at a time.
 *
 * <p>It works the engine's {@link State} and {@link EvaluationVisitor} directly. {@code CqlEngine.evaluate} does the same
 * steps, but before each call it resolves every library anew along every path of includes, which took most of the time
 * (DECISIONS/0007).
 */
final class RecordEngine {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final String CONTEXT_REFERENCES = "Context References";

    private final RecordRetrieveProvider retrieves;
    private final Environment environment;
    private final State state;
    private final EvaluationVisitor visitor = new EvaluationVisitor();
    private final Map<String, Library> libraries = new HashMap<>();

    private final TraceReader trace;

    RecordEngine(KnowledgeBase knowledge, ModelResolver model) {
        this(knowledge, model, null);
    }

    /** @param trace takes note of each definition that is evaluated and of all it reads, or null for an engine that keeps no trace */
    RecordEngine(KnowledgeBase knowledge, ModelResolver model, TraceReader trace) {
        this.retrieves = new RecordRetrieveProvider(knowledge.valueSets());
        Map<String, DataProvider> data = Map.of(FHIR, new CompositeDataProvider(model, retrieves));
        this.environment = new Environment(
                knowledge.libraryManager(), new HashMap<>(data), new KnowledgeTerminologyProvider(knowledge));
        this.trace = trace;
        EnumSet<CqlEngine.Options> options = EnumSet.of(CqlEngine.Options.EnableExpressionCaching);
        if (trace != null) {
            options.add(CqlEngine.Options.EnableTracing);
        }
        this.state = new State(environment, options);
        state.getCache().setExpressionCaching(true);
    }

    /** Forgets all that the last patient left: results, parameter values (the hook context among them) and context. */
    void clear() {
        state.getCache().getExpressions().clear();
        state.getParameters().clear();
        state.getContextValues().clear();
        retrieves.use(null);
    }

    void use(PatientRecord record, OffsetDateTime at, List<String> contextReferences) {
        retrieves.use(record);
        state.getParameters().put(CONTEXT_REFERENCES, contextReferences);
        state.setContextValue("Patient", record.patient().getIdElement().getIdPart());
        state.setEvaluationDateTime(at.toZonedDateTime());
    }

    /**
     * @return value by name
     * @throws EvaluationException when a definition could not be evaluated; this engine is then not to be used again
     */
    Map<String, Object> evaluate(String library, Set<String> definitions) {
        try {
            Library elm = libraries.computeIfAbsent(
                    library, name -> environment.resolveLibrary(new VersionedIdentifier().withId(name)));
            state.init(elm);
            state.beginEvaluation();
            Map<String, Object> values = new HashMap<>();
            for (String name : definitions) {
                values.put(name, evaluate(Libraries.resolveExpressionRef(name, elm)));
            }
            Trace frames = state.endEvaluation();
            if (trace != null) {
                trace.read(frames, state.getCache());
            }
            state.exitLibrary(true);
            return values;
        } catch (RuntimeException e) {
            throw new EvaluationException("The library " + library + " could not be evaluated", e);
        }
    }

    private Object evaluate(ExpressionDef definition) {
        state.pushActivationFrame(definition, definition.getContext());
        Object value = visitor.visitExpressionDef(definition, state);
        state.storeIntermediateResultForTracing(value);
        state.popActivationFrame();
        // The engine collects the resources that each definition read; nobody asks for them here.
        state.clearEvaluatedResources();
        return value;
    }
}
