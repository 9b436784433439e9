package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Reads where the client's FHIR server is, and the right to call it. */
final class AuthorizationReader {
    /** What may stand in a header after {@code Bearer}, generously. */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,16384}");

    private AuthorizationReader() {}

    /** @return the base of the client's server; null when none is named, or after an issue was added */
    static URI fhirServer(JsonNode root, List<Issue> issues) {
        JsonNode server = root.path("fhirServer");
        if (server.isMissingNode() || server.isNull()) {
            return null;
        }
        try {
            URI uri = URI.create(server.isTextual() ? server.textValue() : "");
            if (("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Reported below, together with addresses of another kind.
        }
        issues.add(new Issue(IssueType.VALUE, "fhirServer", "The value is not the URL of an HTTP server"));
        return null;
    }

    /**
     * Scopes are not read: clients name them in several ways, and whether a query is permitted the server says itself.
     *
     * @return null when there is no token that can be used: the server is then asked without one
     */
    static AccessToken token(JsonNode root, URI fhirServer, String patientId, List<Issue> issues) {
        JsonNode authorization = root.path("fhirAuthorization");
        if (authorization.isMissingNode() || authorization.isNull()) {
            return null;
        }
        if (!authorization.isObject()) {
            issues.add(HookRequestReader.missingOrWrong(authorization, "fhirAuthorization", "an object"));
            return null;
        }
        if (fhirServer == null && issues.stream().noneMatch(issue -> "fhirServer".equals(issue.expression()))) {
            issues.add(new Issue(
                    IssueType.REQUIRED, "fhirServer", "fhirAuthorization was sent without the server it is for"));
        }
        JsonNode authorized = authorization.path("patient");
        if (authorized.isTextual()
                && patientId != null
                && !authorized.textValue().equals(patientId)
                && !authorized.textValue().equals("Patient/" + patientId)) {
            issues.add(
                    new Issue(IssueType.CONFLICT, "fhirAuthorization.patient", "Not the patient of context.patientId"));
        }
        return usable(authorization, issues);
    }

    private static AccessToken usable(JsonNode authorization, List<Issue> issues) {
        JsonNode token = authorization.path("access_token");
        JsonNode lifetime = authorization.path("expires_in");
        boolean bearer = authorization.path("token_type").asText("Bearer").equalsIgnoreCase("Bearer");
        boolean expired = lifetime.isNumber() && lifetime.asLong() <= 0;
        if (!token.isTextual() || !bearer || expired) {
            return null;
        }
        if (!TOKEN.matcher(token.textValue()).matches()) {
            issues.add(new Issue(
                    IssueType.VALUE, "fhirAuthorization.access_token", "The value cannot stand in an HTTP header"));
            return null;
        }
        return new AccessToken(token.textValue());
    }
}
