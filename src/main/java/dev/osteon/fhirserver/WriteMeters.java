package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import io.micrometer.core.instrument.MeterRegistry;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Counts what is written, by type: how a load comes along, seen from the server. Counted just before the commit. */
@Interceptor
public final class WriteMeters {
    private final MeterRegistry meters;

    WriteMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param resource as it will be stored */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        count(resource, "create");
    }

    /**
     * @param before as it was
     * @param resource as it will be stored
     */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource) {
        count(resource, "update");
    }

    /** @param resource as it was */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        count(resource, "delete");
    }

    private void count(IBaseResource resource, String change) {
        meters.counter("osteon.fhir.written", "type", resource.fhirType(), "change", change)
                .increment();
    }
}
