package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import dev.osteon.validation.Finding;
import dev.osteon.validation.ProfilePolicy;
import dev.osteon.validation.ProfileValidator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses a resource that claims a profile in {@code meta.profile} and does not keep to it, when the profile's policy says so. A
 * resource that claims none is stored as it is: rules read what they can of it. A transaction or batch is validated once and
 * whole before the database is touched; every other resource, what a patch makes among them, at the moment it would be stored.
 */
public final class ProfileValidation {

    private static final String MESSAGE = "A resource does not keep to the profile that it claims";
    private static final String VALIDATED = ProfileValidation.class.getName();

    private final ProfileValidator validator;
    private final ProfileWarnings warnings;

    ProfileValidation(ProfileValidator validator, ProfileWarnings warnings) {
        this.validator = validator;
        this.warnings = warnings;
    }

    /** Validates the entries of a transaction, which is refused whole, or of a batch, of which only bad entries will be. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void bundle(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            List<Finding> findings = validator.validate(bundle);
            if (bundle.getType() != BundleType.BATCH) {
                Issues.refuse(MESSAGE, issues(findings));
            }
            Map<Resource, List<Finding>> byResource = new IdentityHashMap<>();
            for (BundleEntryComponent entry : bundle.getEntry()) {
                byResource.put(entry.getResource(), new ArrayList<>());
            }
            findings.forEach(finding -> byResource.get(finding.resource()).add(finding));
            request.getUserData().put(VALIDATED, byResource);
        }
    }

    /** Checks a resource about to be created. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    /** Checks the new state of a resource about to be updated. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
        check(resource, request);
    }

    private void check(IBaseResource stored, RequestDetails request) {
        if (!LoadRequest.isOurs(request) && stored instanceof Resource resource) {
            List<Finding> findings = findings(resource, request);
            BatchRefusals.refuse(resource, request, MESSAGE, issues(findings));
            warnings.remember(findings, request);
        }
    }

    @SuppressWarnings("unchecked") // written above
    private List<Finding> findings(Resource resource, RequestDetails request) {
        Map<Resource, List<Finding>> validated =
                (Map<Resource, List<Finding>>) request.getUserData().get(VALIDATED);
        return validated != null && validated.containsKey(resource)
                ? validated.get(resource)
                : validator.validate(resource);
    }

    private static List<OperationOutcomeIssueComponent> issues(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.policy() == ProfilePolicy.ENFORCE)
                .map(finding -> Issues.error(finding.expression(), finding.message()))
                .toList();
    }
}
