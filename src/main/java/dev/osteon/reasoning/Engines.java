package dev.osteon.reasoning;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.evaluator.Program;
import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.KnowledgeBase;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.model.CachingModelResolverDecorator;
import org.opencds.cqf.cql.engine.model.ModelResolver;

/** A bounded pool of CQL engines over one knowledge base; one engine serves one session at a time. */
public final class Engines implements AutoCloseable {
    /** Reading the structure of all resources takes longer than everything else that new engines need. */
    private static final ModelResolver MODEL =
            new CachingModelResolverDecorator(new RecordModelResolver(FhirContext.forR4Cached()));

    private final KnowledgeBase knowledge;
    private final Program program;
    private final Duration patience;
    /** Last in, first out: the engine used last is the warmest. */
    private final BlockingDeque<RecordEngine> idle = new LinkedBlockingDeque<>();

    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param knowledge what is evaluated
     * @param size number of engines, at least one
     * @param patience how long {@link #open} waits for an engine
     * @throws IllegalArgumentException when size is below one
     */
    public Engines(KnowledgeBase knowledge, int size, Duration patience) {
        if (size < 1) {
            throw new IllegalArgumentException("At least one engine is needed, not " + size);
        }
        this.knowledge = knowledge;
        this.patience = patience;
        this.program =
                Program.of(knowledge.libraryManager(), knowledge.definitions().keySet());
        for (int i = 0; i < size; i++) {
            idle.add(newEngine());
        }
    }

    /** As the other, for a moment that is about no resource of the record in particular. */
    public EvaluationSession open(PatientRecord record, OffsetDateTime at) {
        return open(record, at, List.of());
    }

    /**
     * @param record the patient
     * @param at the moment that is now; its offset is the one in which dates without time are read
     * @param contextReferences type and id of the resources of the record that the moment is about
     * @return a session that has an engine for itself
     * @throws EnginesBusyException when no engine came free in time
     * @throws EnginesClosedException when the pool is closed
     */
    public EvaluationSession open(PatientRecord record, OffsetDateTime at, Collection<String> contextReferences) {
        return open(this::newEngine, engine -> engine, record, at, contextReferences);
    }

    /**
     * As {@link #open(PatientRecord, OffsetDateTime, Collection)}, with the engine's trace on. It takes the place of one of the pool's engines, so
     * that no more evaluations run at a time.
     *
     * @param trace takes note of all that is evaluated
     */
    EvaluationSession openTraced(
            PatientRecord record, OffsetDateTime at, Collection<String> contextReferences, TraceReader trace) {
        Supplier<RecordEngine> tracing = () -> new RecordEngine(knowledge, MODEL, trace);
        return open(tracing, borrowed -> tracing.get(), record, at, contextReferences);
    }

    private EvaluationSession open(
            Supplier<RecordEngine> replacement,
            UnaryOperator<RecordEngine> evaluating,
            PatientRecord record,
            OffsetDateTime at,
            Collection<String> contextReferences) {
        requireOpen();
        RecordEngine borrowed = borrow();
        boolean opened = false;
        try {
            EvaluationSession session =
                    new PooledSession(borrowed, replacement, evaluating.apply(borrowed), record, at, contextReferences);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                // Nobody else would give it back, and the pool would run dry.
                borrowed.clear();
                idle.addFirst(borrowed);
            }
        }
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new EnginesClosedException();
        }
    }

    /** Opens no further sessions. Open ones may be finished. */
    @Override
    public void close() {
        closed.set(true);
    }

    private RecordEngine newEngine() {
        return new RecordEngine(knowledge, MODEL, program);
    }

    private RecordEngine borrow() {
        RecordEngine engine = null;
        try {
            engine = idle.pollFirst(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (engine == null) {
            throw new EnginesBusyException("No engine came free within " + patience);
        }
        return engine;
    }

    private final class PooledSession implements EvaluationSession {
        private final PatientRecord record;
        private final OffsetDateTime at;
        private final List<String> contextReferences;
        private final Supplier<RecordEngine> replacement;
        private RecordEngine borrowed;
        private RecordEngine engine;

        /**
         * @param borrowed goes back to the pool in the end
         * @param replacement makes another engine like the one that evaluates
         * @param engine evaluates; usually the borrowed one
         */
        private PooledSession(
                RecordEngine borrowed,
                Supplier<RecordEngine> replacement,
                RecordEngine engine,
                PatientRecord record,
                OffsetDateTime at,
                Collection<String> contextReferences) {
            this.borrowed = borrowed;
            this.replacement = replacement;
            this.engine = engine;
            this.record = record;
            this.at = at;
            this.contextReferences = List.copyOf(contextReferences);
            engine.clear();
            engine.use(record, at, this.contextReferences);
        }

        @Override
        public Map<String, Object> evaluate(String library, Set<String> definitions) {
            if (engine == null) {
                throw new IllegalStateException("The session is closed");
            }
            requireKnown(library, definitions);
            try {
                return engine.evaluate(library, definitions);
            } catch (EvaluationException e) {
                // What a failed evaluation leaves in an engine is not known.
                RecordEngine next = replacement.get();
                borrowed = borrowed == engine ? next : borrowed;
                engine = next;
                engine.use(record, at, contextReferences);
                throw e;
            }
        }

        @Override
        public Collection<Resource> origins(CqlDefinition definition, Object value) {
            return engine.origins(definition, value);
        }

        @Override
        public void close() {
            if (engine != null) {
                borrowed.clear();
                idle.addFirst(borrowed);
                engine = null;
            }
        }
    }

    private void requireKnown(String library, Set<String> definitions) {
        Map<String, DataType> known = knowledge.definitions().get(library);
        if (known == null) {
            throw new IllegalArgumentException("There is no library " + library);
        }
        for (String definition : definitions) {
            if (!known.containsKey(definition)) {
                throw new IllegalArgumentException("The library " + library + " does not define " + definition);
            }
        }
    }
}
