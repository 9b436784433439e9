package dev.osteon.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import dev.osteon.security.Identity;
import jakarta.servlet.http.HttpServletRequest;

/** The caller of a request, from the filter that has seen the token to whoever asks later. */
public final class Callers {
    private static final String ATTRIBUTE = Identity.class.getName();

    private Callers() {}

    static void set(HttpServletRequest request, Identity identity) {
        request.setAttribute(ATTRIBUTE, identity);
    }

    /** @return whether the request came from outside; what the server asks of itself has no caller */
    public static boolean has(RequestDetails request) {
        return request instanceof ServletRequestDetails;
    }

    /** @return who calls; nobody, if the request did not pass the filter */
    public static Identity of(RequestDetails request) {
        Object identity = ((ServletRequestDetails) request).getServletRequest().getAttribute(ATTRIBUTE);
        return identity instanceof Identity known ? known : Identity.NOBODY;
    }
}
