package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.limits.ClientRates;
import dev.osteon.security.AccessTokens;
import dev.osteon.security.Identity;
import dev.osteon.security.TokenRefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, before anything of the request is read. Without a token that holds, where one is asked for, only what the server
 * says of itself is answered.
 */
final class TokenFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);
    private static final int TOO_MANY_REQUESTS = 429;

    private final AccessTokens tokens;
    private final Predicate<HttpServletRequest> open;
    private final Predicate<Identity> enough;
    private final ClientRates rates;
    private final FhirContext fhir;
    private final MeterRegistry meters;

    /**
     * @param tokens null when no token is asked for
     * @param open what anybody may GET
     * @param enough who gets in at all; what a caller may do there is decided later
     * @param rates how often
     */
    TokenFilter(
            AccessTokens tokens,
            Predicate<HttpServletRequest> open,
            Predicate<Identity> enough,
            ClientRates rates,
            FhirContext fhir,
            MeterRegistry meters) {
        this.tokens = tokens;
        this.open = open;
        this.enough = enough;
        this.rates = rates;
        this.fhir = fhir;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tokens == null) {
            goOn(Identity.ANYBODY, "address " + request.getRemoteAddr(), request, response, chain);
            return;
        }
        if (request.getMethod().equals("GET") && open.test(request)) {
            Callers.set(request, Identity.NOBODY);
            chain.doFilter(request, response);
            return;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        Identity caller;
        try {
            caller = tokens.verify(authorization);
        } catch (TokenRefusedException e) {
            meters.counter("osteon.tokens.refused", "reason", e.getMessage()).increment();
            LOG.info("token refused: {}", e.getMessage());
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    authorization == null ? Refusals.CHALLENGE : Refusals.CHALLENGE + ", error=\"invalid_token\"");
            Refusals.write(
                    response,
                    fhir,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    IssueType.LOGIN,
                    "A valid access token is needed");
            return;
        }
        if (!enough.test(caller)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Refusals.TOO_SMALL);
            Refusals.write(
                    response,
                    fhir,
                    HttpServletResponse.SC_FORBIDDEN,
                    IssueType.FORBIDDEN,
                    "The scopes of the token do not allow this");
            return;
        }
        goOn(caller, caller.issuer() + " " + caller.client() + " " + caller.subject(), request, response, chain);
    }

    private void goOn(
            Identity caller, String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!rates.mayCall(client)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ClientRates.RETRY_AFTER);
            Refusals.write(
                    response, fhir, TOO_MANY_REQUESTS, IssueType.THROTTLED, "This client calls more often than it may");
            return;
        }
        Callers.set(request, caller);
        chain.doFilter(request, response);
    }
}
