package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeVersion;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a service decided for one person. The same record at the same moment with the same knowledge gives equal decisions.
 *
 * @param service id of the service
 * @param at the moment that was now, in the zone in which dates without time were read
 * @param knowledge which knowledge decided
 * @param decisions in the order in which they are shown; empty when there is nothing to say
 */
public record Decisions(String service, OffsetDateTime at, KnowledgeVersion knowledge, List<Decision> decisions) {
    public Decisions {
        decisions = List.copyOf(decisions);
    }
}
