package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses a resource that claims one of our profiles in {@code meta.profile} and does not keep to it. A resource that claims
 * none is stored as it is: rules read what they can of it. A transaction is checked whole before the database is touched; every
 * other write at the moment it would be stored, so that patches and batches are no way around.
 */
public final class ProfileValidation {

    private static final String CHECKED = ProfileValidation.class.getName();

    private final FhirValidator validator;
    private final Set<String> profiles;

    /**
     * @param module validates against base R4 and whatever profile a resource claims
     * @param profiles canonical URLs of our profiles
     */
    ProfileValidation(FhirContext fhirContext, IInstanceValidatorModule module, Set<String> profiles) {
        this.validator = fhirContext.newValidator().registerValidatorModule(module);
        this.profiles = Set.copyOf(profiles);
    }

    /** Checks the entries of a transaction; the expression of an issue begins with the entry. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void transaction(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.TRANSACTION
                && request.getResource() instanceof Bundle bundle
                && bundle.getType() == Bundle.BundleType.TRANSACTION) {
            List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                issues.addAll(issues(bundle.getEntry().get(i).getResource(), "Bundle.entry[" + i + "].resource"));
            }
            refuse(issues);
            request.getUserData().put(CHECKED, true);
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

    private void check(IBaseResource resource, RequestDetails request) {
        boolean ours = request == null || request instanceof SystemRequestDetails;
        if (!ours && !request.getUserData().containsKey(CHECKED)) {
            refuse(issues(resource, resource.fhirType()));
        }
    }

    private List<OperationOutcomeIssueComponent> issues(IBaseResource stored, String path) {
        if (!(stored instanceof Resource resource) || !claimsOurs(resource)) {
            return List.of();
        }
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> issue(message, resource.fhirType(), path))
                .toList();
    }

    private boolean claimsOurs(Resource resource) {
        return resource.getMeta().getProfile().stream()
                .map(profile -> profile.getValue().split("\\|")[0])
                .anyMatch(profiles::contains);
    }

    private static OperationOutcomeIssueComponent issue(SingleValidationMessage message, String type, String path) {
        String location = message.getLocationString();
        return Issues.error(
                location != null && location.startsWith(type) ? path + location.substring(type.length()) : path,
                message.getMessage());
    }

    private static void refuse(List<OperationOutcomeIssueComponent> issues) {
        Issues.refuse("A resource does not keep to the profile that it claims", issues);
    }
}
