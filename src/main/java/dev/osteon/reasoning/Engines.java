package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A bounded pool of CQL engines over one knowledge base; one engine serves one session at a time. */
public final class Engines implements AutoCloseable {

    /**
     * @param knowledge what is evaluated
     * @param size number of engines, at least one
     * @param patience how long {@link #open} waits for an engine
     */
    public Engines(KnowledgeBase knowledge, int size, Duration patience) {}

    /**
     * @param record the patient
     * @param at the moment that is now; its offset is the one in which dates without time are read
     * @return a session that has an engine for itself
     * @throws EnginesBusyException when no engine came free in time
     */
    public EvaluationSession open(PatientRecord record, OffsetDateTime at) {
        throw new UnsupportedOperationException();
    }

    /** Opens no further sessions. */
    @Override
    public void close() {}
}
