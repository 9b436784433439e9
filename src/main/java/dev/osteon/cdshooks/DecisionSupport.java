package dev.osteon.cdshooks;

import dev.osteon.explain.Explanation;
import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.EnginesBusyException;
import dev.osteon.reasoning.PatientRecord;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the wire needs of knowledge and reasoning. */
interface DecisionSupport {

    /** @return what services and codes come from; another one when they may have changed */
    default Object origin() {
        return this;
    }

    /** @return every service, in the order of discovery */
    List<Service> services();

    /** @return the expansion of a value set that a service names, in its order */
    Collection<CodeKey> codes(String valueSetUrl);

    /** @return words for a code of the package or of a site, in the language of the cards */
    String words(CodeKey code);

    /**
     * @param at the moment that is now for the patient
     * @param contextReferences type and id of the resources of the record that the hook is about
     * @throws EnginesBusyException when no evaluator came free in time
     */
    Decisions decide(String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences);

    /**
     * The same once more, to say why.
     *
     * @return id of the plan's action to the explanation of each topic that fires
     */
    Map<String, Explanation> explain(
            String serviceId, PatientRecord record, OffsetDateTime at, Set<String> contextReferences);
}
