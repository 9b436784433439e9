package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** HAPI answers a refused entry of a batch with the message of the refusal alone; this puts back what was wrong, and where. */
public final class BatchRefusals {

    private static final String REFUSED = BatchRefusals.class.getName();

    /** @throws UnprocessableEntityException 422 with the issues, unless there are none */
    @SuppressWarnings("unchecked") // nobody else writes under this key
    static void refuse(
            Resource resource, RequestDetails request, String message, List<OperationOutcomeIssueComponent> issues) {
        if (!issues.isEmpty()) {
            ((Map<Resource, List<OperationOutcomeIssueComponent>>)
                            request.getUserData().computeIfAbsent(REFUSED, key -> new IdentityHashMap<>()))
                    .put(resource, issues);
        }
        Issues.refuse(message, issues);
    }

    /** Completes the answer to a batch. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    @SuppressWarnings("unchecked") // nobody else writes under this key
    public void answered(RequestDetails request, IBaseResource answer) {
        Map<Resource, List<OperationOutcomeIssueComponent>> refused =
                (Map<Resource, List<OperationOutcomeIssueComponent>>)
                        request.getUserData().remove(REFUSED);
        if (refused != null && request.getResource() instanceof Bundle asked && answer instanceof Bundle answered) {
            for (int i = 0; i < asked.getEntry().size(); i++) {
                Resource resource = asked.getEntry().get(i).getResource();
                if (refused.containsKey(resource)) {
                    answered.getEntry()
                            .get(i)
                            .getResponse()
                            .setOutcome(outcome(refused.get(resource), resource.fhirType(), i));
                }
            }
        }
    }

    /** Completes what HAPI says of the entries that it has refused by itself. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void explained(RequestDetails request, IBaseResource answer) {
        if (request.getResource() instanceof Bundle asked
                && answer instanceof Bundle answered
                && answered.getType() == BundleType.BATCHRESPONSE) {
            answered.getEntry().stream()
                    .map(entry -> entry.getResponse().getOutcome())
                    .filter(OperationOutcome.class::isInstance)
                    .flatMap(outcome -> ((OperationOutcome) outcome).getIssue().stream())
                    .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                    .forEach(issue -> Mending.complete(issue, asked));
        }
    }

    private static OperationOutcome outcome(List<OperationOutcomeIssueComponent> issues, String type, int entry) {
        OperationOutcome outcome = new OperationOutcome();
        for (OperationOutcomeIssueComponent issue : issues) {
            for (StringType expression : issue.getExpression()) {
                if (expression.getValue().startsWith(type)) {
                    expression.setValue("Bundle.entry[" + entry + "].resource"
                            + expression.getValue().substring(type.length()));
                }
            }
            outcome.addIssue(issue);
        }
        return outcome;
    }
}
