package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Answers to those who may not. */
final class Refusals {
    static final String CHALLENGE = "Bearer realm=\"osteon\"";
    static final String TOO_SMALL = CHALLENGE + ", error=\"insufficient_scope\"";

    private Refusals() {}

    static OperationOutcome outcome(IssueType code, String diagnostics) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(diagnostics);
        return outcome;
    }

    /** Writes a refusal before the FHIR server has seen the request. */
    static void write(HttpServletResponse response, FhirContext fhir, int status, IssueType code, String diagnostics)
            throws IOException {
        byte[] body = fhir.newJsonParser()
                .encodeResourceToString(outcome(code, diagnostics))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
