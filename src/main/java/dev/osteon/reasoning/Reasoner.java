package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeVersion;
import dev.osteon.knowledge.Service;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/** Decides for one person at a time; may be used by many threads at once. */
public final class Reasoner implements AutoCloseable {
    /** Among the context references: whoever asks wants explanations, and hears of what is well too. */
    public static final String EXPLANATION = "explanation";

    /** Longer than any evaluation takes: who waits this long waits behind a queue. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Knowledge and the engines that evaluate it, exchanged as one. */
    private record InForce(KnowledgeBase knowledge, KnowledgeVersion version, Engines engines) {}

    private final ZoneId zone;
    private final int engines;
    private final AtomicReference<InForce> inForce = new AtomicReference<>();

    /**
     * @param knowledge what is decided by
     * @param zone in which dates without time are read and dates are shown
     * @param engines number of evaluations that can run at the same time
     */
    public Reasoner(KnowledgeBase knowledge, ZoneId zone, int engines) {
        this.zone = zone;
        this.engines = engines;
        use(knowledge);
    }

    /**
     * Decides by other knowledge from now on. Who is deciding finishes with what they began with; those engines are then gone.
     *
     * @param next what is decided by
     */
    public void use(KnowledgeBase next) {
        // In which zone a date is a day decides as well.
        KnowledgeVersion version =
                new KnowledgeVersion(next.version(), DigestUtils.sha256Hex(next.hash() + zone.getId()));
        InForce before = inForce.getAndSet(new InForce(next, version, new Engines(next, engines, PATIENCE)));
        if (before != null) {
            before.engines().close();
        }
    }

    /** @return the knowledge that is decided by */
    public KnowledgeBase knowledge() {
        return inForce.get().knowledge();
    }

    /** @return which knowledge that is; every decision names it */
    public KnowledgeVersion version() {
        return inForce.get().version();
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
        return withKnowledge(now -> {
            OffsetDateTime moment = inZone(at);
            try (EvaluationSession session = now.engines().open(record, moment, contextReferences)) {
                return decide(serviceId, record, moment, now, session);
            }
        });
    }

    /**
     * The same once more, with a trace of all that was evaluated on the way. It costs several times as much time and memory.
     *
     * @return decisions equal to those of {@link #decide(String, PatientRecord, OffsetDateTime, Collection)}, and what they rest on
     */
    public TracedDecisions trace(
            String serviceId, PatientRecord record, OffsetDateTime at, Collection<String> contextReferences) {
        return withKnowledge(now -> {
            OffsetDateTime moment = inZone(at);
            TraceReader trace = new TraceReader();
            try (EvaluationSession session = now.engines().openTraced(record, moment, contextReferences, trace)) {
                Decisions decisions = decide(serviceId, record, moment, now, session);
                return new TracedDecisions(decisions, service(serviceId, now), now.knowledge(), trace.evaluated());
            }
        });
    }

    private <T> T withKnowledge(Function<InForce, T> step) {
        InForce now = inForce.get();
        try {
            return step.apply(now);
        } catch (EnginesClosedException e) {
            if (inForce.get() == now) {
                throw e;
            }
            // Exchanged in the moment between.
            return withKnowledge(step);
        }
    }

    private OffsetDateTime inZone(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toOffsetDateTime();
    }

    private static Service service(String id, InForce now) {
        return now.knowledge().service(id).orElseThrow(() -> new IllegalArgumentException("no service " + id));
    }

    private Decisions decide(
            String serviceId, PatientRecord record, OffsetDateTime at, InForce now, EvaluationSession session) {
        Service service = service(serviceId, now);
        Evaluation evaluation = new Evaluation(session);
        DecisionMaker maker = new DecisionMaker(
                service,
                evaluation,
                new Facts(now.knowledge(), zone),
                new SuggestionMaker(
                        evaluation,
                        new ResourceProposals(record, now.knowledge().wording(), at),
                        now.knowledge().wording()),
                new EvidenceReader(evaluation, record, new ValueText(now.knowledge())),
                now.knowledge().wording());
        return new Decisions(service.id(), at, now.version(), maker.decide());
    }

    /** Ends the engines. */
    @Override
    public void close() {
        inForce.get().engines().close();
    }
}
