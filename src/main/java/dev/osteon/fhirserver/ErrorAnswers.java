package dev.osteon.fhirserver;

import ca.uhn.fhir.i18n.Msg;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.interceptor.ExceptionHandlingInterceptor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes HAPI's answers to failures tell a client what was wrong and where, and an unexpected failure tell nothing but a number
 * that stands in the log as well.
 */
public final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private static final Map<Integer, IssueType> CODE_BY_STATUS = Map.ofEntries(
            Map.entry(400, IssueType.INVALID),
            Map.entry(403, IssueType.FORBIDDEN),
            Map.entry(404, IssueType.NOTFOUND),
            Map.entry(405, IssueType.NOTSUPPORTED),
            Map.entry(409, IssueType.CONFLICT),
            Map.entry(410, IssueType.DELETED),
            Map.entry(412, IssueType.MULTIPLEMATCHES),
            Map.entry(415, IssueType.NOTSUPPORTED),
            Map.entry(422, IssueType.INVALID),
            Map.entry(501, IssueType.NOTSUPPORTED));

    private static final int UNAVAILABLE = 503;
    private static final int MOST_CAUSES = 20;

    /** How HAPI's parser and its reference check name the element they stumbled over. */
    private static final Pattern ELEMENT =
            Pattern.compile("\\[element=\"([^\"]+)\"\\]|specified in path: ([A-Za-z]+(?:\\.[A-Za-z]+\\b(?!\\())*)"
                    + "|Unknown element '([^']+)'");

    private final ExceptionHandlingInterceptor standard = new ExceptionHandlingInterceptor();

    /**
     * @param request the request that failed
     * @param failure what was thrown
     * @param servletRequest the same request as the container sees it
     * @return the answer with an OperationOutcome whose issues have a code and, where it is known, an expression
     */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException answer(
            RequestDetails request, Throwable failure, HttpServletRequest servletRequest) throws ServletException {
        if (isTimeout(failure)) {
            return tookTooLong();
        }
        BaseServerResponseException answer =
                standard.preProcessOutgoingException(request, mediaTypeOr(failure), servletRequest);
        if (answer.getStatusCode() == InternalErrorException.STATUS_CODE) {
            answer.setOperationOutcome(unexpected(failure));
        } else if (answer.getOperationOutcome() instanceof OperationOutcome outcome) {
            Bundle bundle = request != null && request.getResource() instanceof Bundle sent ? sent : null;
            outcome.getIssue().forEach(issue -> refine(issue, answer.getStatusCode(), bundle));
        }
        return answer;
    }

    /** The layers of persistence each have a name of their own for it. */
    private static boolean isTimeout(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof jakarta.persistence.QueryTimeoutException
                        || cause instanceof org.hibernate.QueryTimeoutException
                        || cause instanceof org.springframework.dao.QueryTimeoutException
                        || cause instanceof SQLTimeoutException);
    }

    private static BaseServerResponseException tookTooLong() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.TIMEOUT)
                .setDiagnostics(
                        "The database took longer than osteon.fhir.query-timeout allows; ask for less at a time");
        BaseServerResponseException answer =
                new UnclassifiedServerFailureException(UNAVAILABLE, "The database took too long");
        answer.setOperationOutcome(outcome);
        return answer;
    }

    /** HAPI refuses a body of another media type with 400; HTTP has 415 for that. */
    private static Throwable mediaTypeOr(Throwable failure) {
        String message = failure instanceof InvalidRequestException ? String.valueOf(failure.getMessage()) : "";
        return message.startsWith(Msg.code(448)) || message.startsWith(Msg.code(449))
                ? new UnclassifiedServerFailureException(415, message)
                : failure;
    }

    private static void refine(OperationOutcomeIssueComponent issue, int status, Bundle bundle) {
        if (issue.getCode() == null || issue.getCode() == IssueType.PROCESSING) {
            issue.setCode(CODE_BY_STATUS.getOrDefault(status, IssueType.PROCESSING));
        }
        Matcher element = ELEMENT.matcher(issue.hasDiagnostics() ? issue.getDiagnostics() : "");
        if (!issue.hasExpression() && element.find()) {
            issue.addExpression(
                    element.group(1) != null
                            ? element.group(1)
                            : element.group(2) != null ? element.group(2) : element.group(3));
        }
        Mending.complete(issue, bundle);
    }

    private static OperationOutcome unexpected(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        // Types and places only: messages of exceptions quote the data they met.
        LOG.error("Incident {}: {}", incident, trace(failure));
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.FATAL)
                .setCode(IssueType.EXCEPTION)
                .setDiagnostics("The request could not be answered. The server's log has it as incident " + incident);
        return outcome;
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : " caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(8)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ", " at ", "")));
        }
        return trace.toString();
    }
}
