package dev.osteon.cdshooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services by id, with their prefetch templates. The templates name codes, so new knowledge has others. */
final class HookServices {
    private record Known(Object origin, Map<String, HookService> byId) {}

    private final DecisionSupport decisionSupport;
    private final PatientCompartment compartment;
    private volatile Known known;

    HookServices(DecisionSupport decisionSupport, PatientCompartment compartment) {
        this.decisionSupport = decisionSupport;
        this.compartment = compartment;
        this.known = read();
    }

    private Known read() {
        Object origin = decisionSupport.origin();
        Map<String, HookService> byId = new LinkedHashMap<>();
        decisionSupport
                .services()
                .forEach(service -> byId.put(
                        service.id(),
                        new HookService(
                                service,
                                PrefetchTemplate.of(service.dataNeeds(), compartment, decisionSupport::codes))));
        return new Known(origin, byId);
    }

    private Map<String, HookService> byId() {
        if (known.origin() != decisionSupport.origin()) {
            known = read();
        }
        return known.byId();
    }

    List<HookService> all() {
        return List.copyOf(byId().values());
    }

    /** @throws HookRefusedException 404 */
    HookService get(String id) {
        HookService service = byId().get(id);
        if (service == null) {
            throw HookRefusedException.notFound("There is no such service; GET /cds-services lists them");
        }
        return service;
    }
}
