package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import dev.osteon.validation.Finding;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * What was accepted although it does not keep to a profile whose policy is to warn: counted, and told to a client that wants an
 * OperationOutcome.
 */
public final class ProfileWarnings {

    private static final String REMEMBERED = ProfileWarnings.class.getName();

    private final MeterRegistry meters;

    ProfileWarnings(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param findings of a resource that is about to be stored */
    @SuppressWarnings("unchecked") // nobody else writes under this key
    void remember(List<Finding> findings, RequestDetails request) {
        if (!findings.isEmpty()) {
            ((List<List<Finding>>) request.getUserData().computeIfAbsent(REMEMBERED, key -> new ArrayList<>()))
                    .add(findings);
        }
    }

    /** Counts, and adds to the answer. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    @SuppressWarnings("unchecked") // nobody else writes under this key
    public void answered(RequestDetails request, IBaseResource answer) {
        List<List<Finding>> remembered =
                (List<List<Finding>>) request.getUserData().remove(REMEMBERED);
        if (remembered == null) {
            return;
        }
        boolean wanted = RestfulServerUtils.parsePreferHeader(request.getHeader(Constants.HEADER_PREFER))
                        .getReturn()
                == PreferReturnEnum.OPERATION_OUTCOME;
        for (List<Finding> findings : remembered) {
            findings.stream()
                    .flatMap(finding -> finding.profiles().stream())
                    .collect(Collectors.toSet())
                    .forEach(profile -> meters.counter("osteon.validation.warned", "profile", profile)
                            .increment());
            if (wanted) {
                findings.forEach(finding -> add(finding, answer));
            }
        }
    }

    private static void add(Finding finding, IBaseResource answer) {
        if (answer instanceof OperationOutcome outcome) {
            outcome.addIssue(warning(finding));
        } else if (answer instanceof Bundle bundle
                && finding.entry() >= 0
                && finding.entry() < bundle.getEntry().size()) {
            BundleEntryResponseComponent response =
                    bundle.getEntry().get(finding.entry()).getResponse();
            if (!(response.getOutcome() instanceof OperationOutcome)) {
                response.setOutcome(new OperationOutcome());
            }
            ((OperationOutcome) response.getOutcome()).addIssue(warning(finding));
        }
    }

    private static OperationOutcomeIssueComponent warning(Finding finding) {
        return Issues.error(finding.expression(), finding.message()).setSeverity(IssueSeverity.WARNING);
    }
}
