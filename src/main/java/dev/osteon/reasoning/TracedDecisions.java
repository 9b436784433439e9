package dev.osteon.reasoning;

import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decisions and all that was evaluated to come to them.
 *
 * @param decisions the decisions
 * @param service whose they are
 * @param knowledge what was decided by
 * @param evaluated each definition that was evaluated, in the order in which the engine finished them; one that failed is not there
 */
public record TracedDecisions(
        Decisions decisions, Service service, KnowledgeBase knowledge, Map<CqlDefinition, Evaluated> evaluated) {
    public TracedDecisions {
        evaluated = Collections.unmodifiableMap(new LinkedHashMap<>(evaluated));
    }
}
