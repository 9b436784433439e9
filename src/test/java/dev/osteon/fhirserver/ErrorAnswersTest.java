package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What clients hear of failures that no client has caused. */
class ErrorAnswersTest {
    private static OperationOutcome.OperationOutcomeIssueComponent issue(BaseServerResponseException answer) {
        return ((OperationOutcome) answer.getOperationOutcome()).getIssueFirstRep();
    }

    @Test
    @DisplayName(
            "a query that takes too long is a 503 with the issue timeout, whichever layer gave it up, and quotes nothing of the query")
    void timeout() throws Exception {
        for (Exception cause : List.of(
                new jakarta.persistence.QueryTimeoutException("select of Jane"),
                new org.hibernate.QueryTimeoutException("Jane", new SQLException("Jane"), "select of Jane"),
                new org.springframework.dao.QueryTimeoutException("select of Jane"),
                new SQLTimeoutException("select of Jane"))) {
            BaseServerResponseException answer =
                    new ErrorAnswers().answer(null, new InternalErrorException("failed", cause), null);
            assertThat(answer.getStatusCode()).as(cause.getClass().getName()).isEqualTo(503);
            assertThat(issue(answer).getCode()).isEqualTo(IssueType.TIMEOUT);
            assertThat(issue(answer).getDiagnostics())
                    .contains("osteon.fhir.query-timeout")
                    .doesNotContain("Jane");
        }
    }
}
