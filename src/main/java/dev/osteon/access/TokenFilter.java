package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.security.AccessTokens;
import dev.osteon.security.Identity;
import dev.osteon.security.TokenRefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
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

    private final AccessTokens tokens;
    private final Set<String> open;
    private final FhirContext fhir;
    private final MeterRegistry meters;

    /**
     * @param tokens null when no token is asked for
     * @param open paths that anybody may GET
     */
    TokenFilter(AccessTokens tokens, Set<String> open, FhirContext fhir, MeterRegistry meters) {
        this.tokens = tokens;
        this.open = Set.copyOf(open);
        this.fhir = fhir;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tokens == null) {
            Callers.set(request, Identity.ANYBODY);
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("GET") && open.contains(request.getRequestURI())) {
            Callers.set(request, Identity.NOBODY);
            chain.doFilter(request, response);
            return;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        try {
            Callers.set(request, tokens.verify(authorization));
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
        chain.doFilter(request, response);
    }
}
