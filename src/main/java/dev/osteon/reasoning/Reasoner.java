package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** Decides for one person at a time; may be used by many threads at once. */
public final class Reasoner implements AutoCloseable {
    /** Longer than any evaluation takes: who waits this long waits behind a queue. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KnowledgeBase knowledge;
    private final ZoneId zone;
    private final Engines engines;

    /**
     * @param knowledge what is decided by
     * @param zone in which dates without time are read and dates are shown
     * @param engines number of evaluations that can run at the same time
     */
    public Reasoner(KnowledgeBase knowledge, ZoneId zone, int engines) {
        this.knowledge = knowledge;
        this.zone = zone;
        this.engines = new Engines(knowledge, engines, PATIENCE);
    }

    /** @return the knowledge that is decided by */
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /**
     * @param serviceId id of one of the knowledge base's services
     * @param record the person
     * @param at the moment that is now
     * @return what the service has to say; a topic that could not be evaluated is among it as a warning that says so
     * @throws IllegalArgumentException when there is no such service
     * @throws EnginesBusyException when no engine came free in time
     */
    public Decisions decide(String serviceId, PatientRecord record, OffsetDateTime at) {
        return decide(serviceId, record, at, List.of());
    }

    /**
     * As {@link #decide(String, PatientRecord, OffsetDateTime)}, for a moment that is about some of the record's resources.
     *
     * @param contextReferences type and id of each, e.g. {@code MedicationRequest/1} of an order that is about to be signed
     */
    public Decisions decide(
            String serviceId, PatientRecord record, OffsetDateTime at, Collection<String> contextReferences) {
        Service service =
                knowledge.service(serviceId).orElseThrow(() -> new IllegalArgumentException("no service " + serviceId));
        OffsetDateTime now = at.atZoneSameInstant(zone).toOffsetDateTime();
        try (EvaluationSession session = engines.open(record, now, contextReferences)) {
            DecisionMaker maker = new DecisionMaker(
                    service, new Evaluation(session), new Facts(knowledge, zone), new ResourceProposals(record, now));
            return new Decisions(service.id(), now, knowledge.version(), maker.decide());
        }
    }

    /** Ends the engines. */
    @Override
    public void close() {
        engines.close();
    }
}
