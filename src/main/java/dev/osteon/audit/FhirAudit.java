package dev.osteon.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.storage.interceptor.balp.BalpAuditCaptureInterceptor;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;

/**
 * Records what callers of the FHIR endpoint do: what HAPI's interceptor knows by IHE's BALP (read, search, create, update, delete), and
 * what it leaves out: operations, history, refusals. An answer leaves when its events are on the disk.
 */
@Interceptor(order = FhirAudit.LAST)
public final class FhirAudit {
    static final int LAST = 1_000;
    private static final int FORBIDDEN = 403;

    private static final Set<RestOperationTypeEnum> BALP = Set.of(
            RestOperationTypeEnum.READ,
            RestOperationTypeEnum.VREAD,
            RestOperationTypeEnum.SEARCH_TYPE,
            RestOperationTypeEnum.SEARCH_SYSTEM,
            RestOperationTypeEnum.GET_PAGE,
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.DELETE,
            RestOperationTypeEnum.TRANSACTION,
            RestOperationTypeEnum.METADATA);

    private final AuditTrail trail;
    private final BalpAuditCaptureInterceptor balp;
    private final InterceptorService shows = new InterceptorService();

    FhirAudit(AuditTrail trail) {
        this.trail = trail;
        this.balp = new BalpAuditCaptureInterceptor(event -> trail.record(() -> event), new BalpCallers());
        shows.registerInterceptor(balp);
    }

    /** Nothing is begun that could not be recorded. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -LAST)
    public void begins() {
        try {
            trail.checkWorks();
        } catch (AuditUnavailableException e) {
            throw unavailable();
        }
    }

    /** What the server reads for itself has no servlet request, which HAPI's interceptor does not expect. */
    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void shows(IPreResourceShowDetails details, RequestDetails request, ServletRequestDetails servletRequest) {
        if (servletRequest != null) {
            shows.callHooks(
                    Pointcut.STORAGE_PRESHOW_RESOURCES,
                    new HookParams()
                            .add(IPreResourceShowDetails.class, details)
                            .add(RequestDetails.class, request)
                            .add(ServletRequestDetails.class, servletRequest));
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, ServletRequestDetails request) {
        if (request != null) {
            balp.hookStoragePrecommitResourceCreated(resource, request);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, ServletRequestDetails request) {
        if (request != null) {
            balp.hookStoragePrecommitResourceUpdated(before, after, request);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, ServletRequestDetails request) {
        if (request != null) {
            balp.hookStoragePrecommitResourceDeleted(resource, request);
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answers(ServletRequestDetails request) {
        if (request.getRestOperationType() != null && !BALP.contains(request.getRestOperationType())) {
            AuditEvent event = FhirEvents.of(request, AuditEvent.AuditEventOutcome._0);
            trail.record(() -> event);
        }
        safe();
    }

    /** Who was refused what is worth knowing too. */
    @Hook(value = Pointcut.SERVER_HANDLE_EXCEPTION, order = -LAST)
    public boolean fails(ServletRequestDetails request, BaseServerResponseException failure) {
        if (failure.getStatusCode() == FORBIDDEN && request.getRestOperationType() != null) {
            AuditEvent event = FhirEvents.of(request, AuditEvent.AuditEventOutcome._4);
            trail.record(() -> event);
            trail.sync();
        }
        return true;
    }

    private void safe() {
        try {
            trail.sync();
        } catch (AuditUnavailableException e) {
            throw unavailable();
        }
    }

    private static BaseServerResponseException unavailable() {
        return new UnclassifiedServerFailureException(
                503, "The audit trail cannot be written; nothing is answered meanwhile");
    }
}
