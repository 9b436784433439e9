package dev.osteon.cdshooks;

import dev.osteon.limits.ClientRates;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A hook call that is not answered with cards. Its texts name elements of the request, never their values. */
final class HookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param expression the element at fault, as a path in the request; null when it is the request as a whole */
    record Issue(IssueType code, String expression, String text) {}

    private final int status;
    private final transient List<Issue> issues;
    private final transient Map<String, String> headers;

    private HookRefusedException(int status, List<Issue> issues, Map<String, String> headers) {
        super("refused with " + status, null, false, false);
        this.status = status;
        this.issues = List.copyOf(issues);
        this.headers = Map.copyOf(headers);
    }

    /** The request itself is wrong: 400. */
    static HookRefusedException badRequest(List<Issue> issues) {
        return new HookRefusedException(400, issues, Map.of());
    }

    static HookRefusedException badRequest(IssueType code, String expression, String text) {
        return badRequest(List.of(new Issue(code, expression, text)));
    }

    static HookRefusedException notFound(String text) {
        return of(404, IssueType.NOTFOUND, text, Map.of());
    }

    static HookRefusedException originForbidden() {
        return of(403, IssueType.FORBIDDEN, "Pages of this origin may not call the hooks", Map.of());
    }

    /** Says neither what was wrong with the token nor whether there was one. */
    static HookRefusedException unauthorized() {
        return of(
                401,
                IssueType.LOGIN,
                "A valid token of a known client is needed",
                Map.of("WWW-Authenticate", "Bearer"));
    }

    static HookRefusedException methodNotAllowed(String allowed) {
        return of(405, IssueType.NOTSUPPORTED, "This address answers " + allowed + " only", Map.of("Allow", allowed));
    }

    static HookRefusedException unsupportedMediaType() {
        return of(415, IssueType.NOTSUPPORTED, "A hook request is application/json", Map.of());
    }

    static HookRefusedException tooLarge(long limit) {
        return of(413, IssueType.TOOLONG, "The body is longer than " + limit + " bytes", Map.of());
    }

    /** Advice needs data that are not there, or are not this patient's: 412, as CDS Hooks demands. */
    static HookRefusedException preconditionFailed(List<Issue> issues) {
        return new HookRefusedException(412, issues, Map.of());
    }

    static HookRefusedException preconditionFailed(IssueType code, String expression, String text) {
        return preconditionFailed(List.of(new Issue(code, expression, text)));
    }

    static HookRefusedException busy() {
        return of(503, IssueType.THROTTLED, "All evaluators are busy; try again", Map.of("Retry-After", "1"));
    }

    /** One client asks too often: 429. */
    static HookRefusedException tooOften() {
        return of(
                429,
                IssueType.THROTTLED,
                "This client calls more often than it may",
                Map.of("Retry-After", ClientRates.RETRY_AFTER));
    }

    /** @param status of the refusal to read on: 408 or 503 */
    static HookRefusedException notRead(int status, String text) {
        return of(status, status == 408 ? IssueType.TIMEOUT : IssueType.THROTTLED, text, Map.of("Retry-After", "1"));
    }

    static HookRefusedException tooSlow() {
        return of(503, IssueType.TIMEOUT, "The answer took too long; try again", Map.of("Retry-After", "5"));
    }

    static HookRefusedException notKept() {
        return of(
                503,
                IssueType.TRANSIENT,
                "Nothing of the feedback could be kept; send it again",
                Map.of("Retry-After", "60"));
    }

    static HookRefusedException notAudited() {
        return of(
                503,
                IssueType.TRANSIENT,
                "The call cannot be recorded in the audit trail, so it is not answered",
                Map.of("Retry-After", "60"));
    }

    static HookRefusedException internalError() {
        return of(500, IssueType.EXCEPTION, "The service failed; no advice was given", Map.of());
    }

    private static HookRefusedException of(int status, IssueType code, String text, Map<String, String> headers) {
        return new HookRefusedException(status, List.of(new Issue(code, null, text)), headers);
    }

    int status() {
        return status;
    }

    List<Issue> issues() {
        return issues;
    }

    /** @return HTTP headers that belong to the status */
    Map<String, String> headers() {
        return headers;
    }

    OperationOutcome toOperationOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        for (Issue issue : issues) {
            var component = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(issue.code())
                    .setDiagnostics(issue.text());
            if (issue.expression() != null) {
                component.addExpression(issue.expression());
            }
        }
        return outcome;
    }
}
