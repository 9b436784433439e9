package dev.osteon.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizedList;
import ca.uhn.fhir.rest.server.interceptor.auth.SearchNarrowingInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import dev.osteon.security.Identity;
import dev.osteon.security.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** Adds the caller's patient to searches and conditions of callers who may see one patient only. */
public final class NarrowedSearches extends SearchNarrowingInterceptor {

    /** Narrows conditions too: whether one is met tells what is in the store. */
    public NarrowedSearches() {
        setNarrowConditionalUrls(true);
    }

    @Override
    protected AuthorizedList buildAuthorizedList(RequestDetails request) {
        Identity caller = Callers.of(request);
        String type = request.getResourceName();
        boolean limited = type == null ? isLimited(caller) : ScopeRule.isNarrowed(caller, type);
        return limited ? new AuthorizedList().addCompartment("Patient/" + caller.patient()) : null;
    }

    /** In a bundle HAPI asks once for all entries, whatever their types. */
    private static boolean isLimited(Identity caller) {
        return caller.patient() != null && !caller.grants().forAnybody(Permission.SEARCH);
    }

    @Override
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void hookIncomingRequestPostProcessed(
            RequestDetails request, HttpServletRequest servletRequest, HttpServletResponse response) {
        if (Callers.has(request) && request.getRestOperationType() != RestOperationTypeEnum.SEARCH_SYSTEM) {
            super.hookIncomingRequestPostProcessed(request, servletRequest, response);
        }
    }

    @Override
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void hookIncomingRequestPreHandled(
            ServletRequestDetails request, HttpServletRequest servletRequest, HttpServletResponse response) {
        if (request.getResource() instanceof Bundle bundle && isLimited(Callers.of(request))) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                if (!isLeftAlone(entry.getRequest())) {
                    narrow(request, bundle, entry);
                }
            }
        }
    }

    /** One entry at a time, so that in a batch one that cannot be narrowed leaves the others alone; ScopeRule refuses it. */
    private void narrow(ServletRequestDetails request, Bundle bundle, BundleEntryComponent entry) {
        request.setResource(new Bundle().setType(bundle.getType()).addEntry(entry));
        try {
            super.hookIncomingRequestPreHandled(request, request.getServletRequest(), request.getServletResponse());
        } catch (ForbiddenOperationException e) {
            if (bundle.getType() != BundleType.BATCH || entry.getRequest().getMethod() != HTTPVerb.GET) {
                throw e;
            }
        } finally {
            request.setResource(bundle);
        }
    }

    /** HAPI would make a search of a plain read. */
    private static boolean isLeftAlone(BundleEntryRequestComponent request) {
        return request.getMethod() == HTTPVerb.GET
                && request.hasUrl()
                && request.getUrl().split("\\?", 2)[0].contains("/");
    }
}
