package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses every request to the FHIR endpoint but the CapabilityStatement's, where tokens are asked for: this version cannot read the
 * scopes of one yet, and what cannot be checked stays shut.
 */
final class ClosedEndpoint extends OncePerRequestFilter {
    private final String metadata;
    private final FhirContext fhir;

    /** @param metadata path of the CapabilityStatement */
    ClosedEndpoint(String metadata, FhirContext fhir) {
        this.metadata = metadata;
        this.fhir = fhir;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") && request.getRequestURI().equals(metadata)) {
            chain.doFilter(request, response);
            return;
        }
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.FORBIDDEN)
                .setDiagnostics("With osteon.security=required the FHIR endpoint is closed in this version");
        byte[] body = fhir.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
