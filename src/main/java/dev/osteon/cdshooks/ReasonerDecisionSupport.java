package dev.osteon.cdshooks;

import dev.osteon.explain.Explainer;
import dev.osteon.explain.Explanation;
import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decisions from the reasoner, services from the knowledge it decides by. */
final class ReasonerDecisionSupport implements DecisionSupport {
    private final Reasoner reasoner;

    ReasonerDecisionSupport(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    @Override
    public Object origin() {
        return reasoner.knowledge();
    }

    @Override
    public List<Service> services() {
        return reasoner.knowledge().services();
    }

    @Override
    public Collection<CodeKey> codes(String valueSetUrl) {
        return reasoner.knowledge().valueSets().codes(valueSetUrl);
    }

    @Override
    public String words(CodeKey code) {
        return reasoner.knowledge().words(code.system(), code.code(), null);
    }

    @Override
    public Decisions decide(String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences) {
        return reasoner.decide(serviceId, record, at, contextReferences);
    }

    @Override
    public Map<String, Explanation> explain(
            String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences) {
        return new Explainer(reasoner.trace(serviceId, record, at, contextReferences)).firing();
    }
}
