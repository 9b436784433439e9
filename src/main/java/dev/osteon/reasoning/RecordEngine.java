package dev.osteon.reasoning;

import dev.osteon.evaluator.Program;
import dev.osteon.evaluator.Run;
import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.KnowledgeBase;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Resource;
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
 * <p>It evaluates the {@link Program} of the libraries (DECISIONS/0017); for a trace it works the engine's {@link State} and {@link
 * EvaluationVisitor} directly, without what {@code CqlEngine.evaluate} does besides (DECISIONS/0007).
 */
final class RecordEngine {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final String CONTEXT_REFERENCES = "Context References";

    private final RecordRetrieveProvider retrieves;
    private final Environment environment;
    private final State state;
    private final EvaluationVisitor visitor = new EvaluationVisitor();
    private final Map<String, Library> libraries = new HashMap<>();

    private final Program program;
    private final Run run;
    private final TraceReader trace;

    /** @param program the libraries of that knowledge */
    RecordEngine(KnowledgeBase knowledge, ModelResolver model, Program program) {
        this(knowledge, model, program, null);
    }

    /** @param trace takes note of each definition that is evaluated and of all it reads */
    RecordEngine(KnowledgeBase knowledge, ModelResolver model, TraceReader trace) {
        this(knowledge, model, null, trace);
    }

    private RecordEngine(KnowledgeBase knowledge, ModelResolver model, Program program, TraceReader trace) {
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
        this.program = program;
        this.run = program == null ? null : program.newRun(state, retrieves);
    }

    /** Forgets all that the last patient left: results, parameter values (the hook context among them) and context. */
    void clear() {
        state.getCache().getExpressions().clear();
        if (run != null) {
            run.clear();
        }
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
            if (run != null) {
                Map<String, Object> values = new HashMap<>();
                definitions.forEach(name -> values.put(name, program.evaluate(library, name, run)));
                return values;
            }
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

    /** @return the resources that a value of the definition, or one of its list, came from */
    Collection<Resource> origins(CqlDefinition definition, Object value) {
        if (run != null) {
            return program.origins(definition.library(), definition.name(), value, run);
        }
        return trace.resources(definition);
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
