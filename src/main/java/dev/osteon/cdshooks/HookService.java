package dev.osteon.cdshooks;

import dev.osteon.knowledge.Service;
import java.util.List;

/**
 * A service and the prefetch templates that follow from its data needs.
 *
 * @param service what knowledge says of it
 * @param templates in the order of discovery, the patient first
 */
record HookService(Service service, List<PrefetchTemplate> templates) {

    /** @return whether the service's logic asks for resources of that type */
    boolean wants(String type) {
        return service.dataNeeds().types().containsKey(type);
    }

    /** @return whether the service answers without what the template brings, and says that it is unknown */
    boolean canDoWithout(PrefetchTemplate template) {
        return service.dataNeeds().optional().contains(template.type());
    }
}
