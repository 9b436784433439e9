package dev.osteon.cdshooks;

import dev.osteon.cdshooks.TopicFilter.Filtered;
import dev.osteon.explain.Explanation;
import dev.osteon.feedback.CardIds;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A checked request to cards. */
final class HookAdvice {
    private final RecordAssembler assembler;
    private final DecisionSupport decisionSupport;
    private final TopicFilter topics;
    private final CardWriter cards;
    private final CardIds cardIds;
    private final Clock clock;
    private final ZoneId timeZone;

    HookAdvice(
            RecordAssembler assembler,
            DecisionSupport decisionSupport,
            TopicFilter topics,
            CardWriter cards,
            CardIds cardIds,
            Clock clock,
            ZoneId timeZone) {
        this.assembler = assembler;
        this.decisionSupport = decisionSupport;
        this.topics = topics;
        this.cards = cards;
        this.cardIds = cardIds;
        this.clock = clock;
        this.timeZone = timeZone;
    }

    /**
     * @throws HookRefusedException 412 when data are missing or another's
     * @throws dev.osteon.reasoning.EnginesBusyException when no evaluator came free in time
     */
    Advice answer(HookService service, HookRequest request) {
        AssembledRecord assembled = assembler.assemble(request, service);
        if (!request.userIsProfessional()) {
            // The cards speak to clinicians and offer orders.
            return new Advice(new CardsAnswer(List.of()), List.of(), null);
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), timeZone);
        PatientRecord record = PatientRecord.of(assembled.patient(), assembled.resources());
        String id = service.service().id();
        Set<String> context = context(assembled, request);
        Filtered filtered = topics.filter(decisionSupport.decide(id, record, now, context), request.client());
        Decisions decisions = filtered.shown();
        Map<String, Explanation> explanations =
                request.explain() ? decisionSupport.explain(id, record, now, context) : Map.of();
        CardIds.Series ids = cardIds.series(
                now.toLocalDate(), request.hookInstance() + "\n" + request.patientId() + "\n" + request.userId());
        return new Advice(
                cards.write(service.service(), decisions, assembled.leftOut(), explanations, request.client(), ids),
                filtered.topics(),
                decisions.knowledge().version());
    }

    /** What the hook is about; rules that say what is well say it only to those who want explanations. */
    private static Set<String> context(AssembledRecord assembled, HookRequest request) {
        if (!request.explain()) {
            return assembled.contextReferences();
        }
        Set<String> context = new LinkedHashSet<>(assembled.contextReferences());
        context.add(Reasoner.EXPLANATION);
        return context;
    }
}
