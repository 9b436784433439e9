package dev.osteon.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.bulk.BulkExportJobParameters;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationConstants;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationInterceptor;
import ca.uhn.fhir.rest.server.interceptor.auth.IAuthRule;
import ca.uhn.fhir.rest.server.interceptor.auth.RuleBuilder;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import dev.osteon.security.Identity;
import dev.osteon.security.Permission;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;

/**
 * Holds each request, each resource that is written and each that is shown against the caller's scopes. What the server does by itself
 * on behalf of a request, such as a job that the request has begun, comes along here as well, and is let pass.
 */
@Interceptor(order = AuthorizationConstants.ORDER_AUTH_INTERCEPTOR)
public final class ScopedAccess extends AuthorizationInterceptor {

    @Override
    public List<IAuthRule> buildRuleList(RequestDetails request) {
        Identity caller = Callers.of(request);
        if (caller.grants().forSystem(Permission.values())) {
            return new RuleBuilder().allowAll("every scope").build();
        }
        List<IAuthRule> rules = new ArrayList<>(List.of(new ScopeRule(caller)));
        rules.addAll(new RuleBuilder()
                .allow("entries of transactions")
                .transaction()
                .withAnyOperation()
                .andApplyNormalRules()
                .build());
        return rules;
    }

    @Override
    protected void handleDeny(RequestDetails request, Verdict verdict) {
        throw refused(request, "The scopes of the token, or the patient whom it is about, do not allow this");
    }

    private static ForbiddenOperationException refused(RequestDetails request, String why) {
        String hint = Callers.of(request).grants().hasRestricted()
                ? ". Scopes with search parameters (…?category=…) cannot be checked here and grant nothing"
                : "";
        if (request instanceof ServletRequestDetails servlet && servlet.getServletResponse() != null) {
            servlet.getServletResponse().setHeader(HttpHeaders.WWW_AUTHENTICATE, Refusals.TOO_SMALL);
        }
        return new ForbiddenOperationException(why, Refusals.outcome(IssueType.FORBIDDEN, why + hint));
    }

    @Override
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void incomingRequestPreHandled(RequestDetails request, Pointcut pointcut) {
        if (Callers.has(request)) {
            String missing = OperationAccess.missing(Callers.of(request), request, request.getRestOperationType());
            if (missing != null) {
                throw refused(request, "This operation needs " + missing);
            }
            super.incomingRequestPreHandled(request, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void hookPreShow(RequestDetails request, IPreResourceShowDetails details, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.hookPreShow(request, details, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_CASCADE_DELETE)
    public void hookCascadeDeleteForConflict(RequestDetails request, Pointcut pointcut, IBaseResource resource) {
        if (Callers.has(request)) {
            super.hookCascadeDeleteForConflict(request, pointcut, resource);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_PRE_DELETE_EXPUNGE)
    public void hookDeleteExpunge(RequestDetails request, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.hookDeleteExpunge(request, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_INITIATE_BULK_EXPORT)
    public void initiateBulkExport(RequestDetails request, BulkExportJobParameters options, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.initiateBulkExport(request, options, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void hookResourcePreCreate(RequestDetails request, IBaseResource resource, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.hookResourcePreCreate(request, resource, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void hookResourcePreDelete(RequestDetails request, IBaseResource resource, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.hookResourcePreDelete(request, resource, pointcut);
        }
    }

    @Override
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void hookResourcePreUpdate(
            RequestDetails request, IBaseResource before, IBaseResource after, Pointcut pointcut) {
        if (Callers.has(request)) {
            super.hookResourcePreUpdate(request, before, after, pointcut);
        }
    }
}
