package dev.osteon.fhirserver;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What is wrong with content that can be read. */
final class Issues {

    private Issues() {}

    /** @param expression the element that is at fault */
    static OperationOutcomeIssueComponent error(String expression, String diagnostics) {
        OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.INVALID)
                .setDiagnostics(diagnostics);
        issue.addExpression(expression);
        return issue;
    }

    /** @throws UnprocessableEntityException 422 with these, unless there are none */
    static void refuse(String message, List<OperationOutcomeIssueComponent> issues) {
        if (!issues.isEmpty()) {
            OperationOutcome outcome = new OperationOutcome();
            issues.forEach(outcome::addIssue);
            throw new UnprocessableEntityException(message, outcome);
        }
    }
}
