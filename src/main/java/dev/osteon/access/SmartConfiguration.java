package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.security.AccessTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code /fhir/.well-known/smart-configuration} of SMART App Launch 2: where the authorization server is, as it says itself, and which kinds
 * of scopes we enforce.
 */
final class SmartConfiguration extends OncePerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the authorization server answers for, passed on as it stands. */
    private static final List<String> ITS_OWN = List.of(
            "issuer",
            "jwks_uri",
            "authorization_endpoint",
            "token_endpoint",
            "token_endpoint_auth_methods_supported",
            "token_endpoint_auth_signing_alg_values_supported",
            "grant_types_supported",
            "registration_endpoint",
            "response_types_supported",
            "introspection_endpoint",
            "revocation_endpoint",
            "code_challenge_methods_supported");

    private static final List<String> OURS =
            List.of("permission-patient", "permission-user", "permission-v1", "permission-v2");

    private final AccessTokens tokens;
    private final FhirContext fhir;

    /** @param tokens null when no token is asked for */
    SmartConfiguration(AccessTokens tokens, FhirContext fhir) {
        this.tokens = tokens;
        this.fhir = fhir;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tokens == null) {
            Refusals.write(
                    response, fhir, HttpServletResponse.SC_NOT_FOUND, IssueType.NOTFOUND, "No token is asked for here");
            return;
        }
        Optional<Map<String, Object>> server = tokens.authorizationServer();
        if (server.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            Refusals.write(
                    response,
                    fhir,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    IssueType.TRANSIENT,
                    "The authorization server cannot be asked for its addresses");
            return;
        }
        byte[] body = JSON.writeValueAsBytes(of(server.get()));
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> of(Map<String, Object> server) {
        Map<String, Object> said = new LinkedHashMap<>();
        ITS_OWN.stream().filter(server::containsKey).forEach(key -> said.put(key, server.get(key)));
        said.put("scopes_supported", List.of("patient/*.cruds", "user/*.cruds", "system/*.cruds"));
        List<Object> capabilities = new ArrayList<>(OURS);
        if (server.get("capabilities") instanceof List<?> its) {
            its.stream().filter(one -> !OURS.contains(one)).forEach(capabilities::add);
        }
        said.put("capabilities", capabilities);
        return said;
    }
}
