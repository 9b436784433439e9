package dev.osteon.cdshooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services by id, with their prefetch templates. */
final class HookServices {
    private final Map<String, HookService> byId = new LinkedHashMap<>();

    HookServices(DecisionSupport decisionSupport, PatientCompartment compartment) {
        decisionSupport
                .services()
                .forEach(service -> byId.put(
                        service.id(),
                        new HookService(
                                service,
                                PrefetchTemplate.of(service.dataNeeds(), compartment, decisionSupport::codes))));
    }

    List<HookService> all() {
        return List.copyOf(byId.values());
    }

    /** @throws HookRefusedException 404 */
    HookService get(String id) {
        HookService service = byId.get(id);
        if (service == null) {
            throw HookRefusedException.notFound("There is no such service; GET /cds-services lists them");
        }
        return service;
    }
}
