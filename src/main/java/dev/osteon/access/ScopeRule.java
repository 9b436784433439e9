package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationFlagsEnum;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationInterceptor.Verdict;
import ca.uhn.fhir.rest.server.interceptor.auth.IAuthRule;
import ca.uhn.fhir.rest.server.interceptor.auth.IRuleApplier;
import ca.uhn.fhir.rest.server.interceptor.auth.PolicyEnum;
import dev.osteon.security.Identity;
import dev.osteon.security.Permission;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Subscription;

/** One caller's scopes, as a rule of HAPI's interceptor: asked for the request, for each resource that is written, and for each that is shown. */
final class ScopeRule implements IAuthRule {
    /**
     * Types that are nobody's record, which a caller with a patient's scopes may read where one of the scopes names them. A positive list:
     * many types outside the compartment do hold patients' data.
     */
    private static final Set<String> SHARED = Set.of(
            "Medication",
            "Practitioner",
            "PractitionerRole",
            "Organization",
            "Location",
            "HealthcareService",
            "CodeSystem",
            "ValueSet",
            "ConceptMap",
            "StructureDefinition",
            "PlanDefinition",
            "ActivityDefinition",
            "Library",
            "ImplementationGuide");

    private final Identity caller;

    ScopeRule(Identity caller) {
        this.caller = caller;
    }

    @Override
    public Verdict applyRule(
            RestOperationTypeEnum operation,
            RequestDetails request,
            IBaseResource input,
            IIdType inputId,
            IBaseResource output,
            IRuleApplier applier,
            Set<AuthorizationFlagsEnum> flags,
            Pointcut pointcut) {
        FhirContext fhir = request.getFhirContext();
        boolean allowed =
                output != null ? mayShow(fhir, operation, output) : mayDo(operation, request, input, inputId, pointcut);
        return allowed ? new Verdict(PolicyEnum.ALLOW, this) : null;
    }

    private boolean mayShow(FhirContext fhir, RestOperationTypeEnum operation, IBaseResource resource) {
        return switch (operation) {
            // Granted as a whole, see OperationAccess.
            case EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE -> true;
            default ->
                resource instanceof OperationOutcome
                        || isContainer(resource)
                        // Which of the two is needed was asked when the request arrived.
                        || may(fhir, resource, Permission.READ)
                        || may(fhir, resource, Permission.SEARCH);
        };
    }

    /** Of these types nobody can store a Bundle; what is in it is shown to us one by one. */
    private static boolean isContainer(IBaseResource resource) {
        return resource instanceof Bundle bundle
                && bundle.getType() != null
                && switch (bundle.getType()) {
                    case SEARCHSET, HISTORY, TRANSACTIONRESPONSE, BATCHRESPONSE -> true;
                    default -> false;
                };
    }

    private boolean mayDo(
            RestOperationTypeEnum operation,
            RequestDetails request,
            IBaseResource input,
            IIdType inputId,
            Pointcut pointcut) {
        boolean arriving = pointcut == Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED;
        String type = type(request, input, inputId);
        return switch (operation) {
            // What they show is looked at on its way out.
            case METADATA, GET_PAGE, EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
                true;
            case READ, VREAD, HISTORY_INSTANCE -> caller.may(type, Permission.READ);
            case SEARCH_TYPE -> maySearch(request, type);
            case HISTORY_TYPE -> caller.grants().forAnybody(type, Permission.SEARCH);
            case SEARCH_SYSTEM, HISTORY_SYSTEM -> caller.grants().forAnybody(Permission.SEARCH);
            case TRANSACTION -> input instanceof Bundle bundle && Batches.mayBegin(caller, bundle);
            case CREATE -> mayWrite(Permission.CREATE, operation, request, type, input, arriving);
            case UPDATE -> mayWrite(Permission.UPDATE, operation, request, type, input, arriving);
            // What is patched, and what becomes of it, is looked at when it is written.
            case PATCH -> mayWrite(Permission.UPDATE, operation, request, type, null, arriving);
            case DELETE ->
                pointcut != Pointcut.STORAGE_PRE_DELETE_EXPUNGE
                        // Of what else would go, some may be others'.
                        && (pointcut != Pointcut.STORAGE_CASCADE_DELETE
                                || caller.grants().forSystem(Permission.DELETE))
                        && mayWrite(Permission.DELETE, operation, request, type, input, arriving);
            default -> false;
        };
    }

    private boolean maySearch(RequestDetails request, String type) {
        return caller.may(type, Permission.SEARCH)
                && Joins.mayUse(caller, request.getParameters().keySet())
                // NarrowedSearches has been here; where it could not narrow, the number of results alone would tell of
                // others.
                && (!isNarrowed(caller, type)
                        || Compartment.isNarrowed(
                                request.getFhirContext(), type, request.getParameters(), caller.patient()));
    }

    private static String type(RequestDetails request, IBaseResource input, IIdType inputId) {
        if (input != null) {
            return request.getFhirContext().getResourceType(input);
        }
        return inputId != null && inputId.hasResourceType() ? inputId.getResourceType() : request.getResourceName();
    }

    private boolean mayWrite(
            Permission permission,
            RestOperationTypeEnum operation,
            RequestDetails request,
            String type,
            IBaseResource resource,
            boolean arriving) {
        String condition = arriving ? request.getConditionalUrl(operation) : null;
        // A condition is a search: whether it was met tells what is in the store.
        return caller.may(type, permission)
                && (condition == null
                        || caller.may(type, Permission.SEARCH) && Joins.mayUse(caller, Joins.parameters(condition)))
                && (resource == null || may(request.getFhirContext(), resource, permission));
    }

    private boolean may(FhirContext fhir, IBaseResource resource, Permission permission) {
        String type = fhir.getResourceType(resource);
        boolean reading = permission == Permission.READ || permission == Permission.SEARCH;
        if (!reading && resource instanceof Subscription subscription && !maySubscribe(subscription)) {
            return false;
        }
        if (!caller.isLimitedToPatient(type, permission)) {
            return caller.grants().forAnybody(type, permission);
        }
        if (SHARED.contains(type)) {
            return reading;
        }
        return Compartment.has(fhir, resource, caller.patient())
                // Else a patient could write into another's record what names both.
                && (reading || !Compartment.hasOther(fhir, resource, caller.patient()));
    }

    /** What fits is sent to the endpoint later, and nobody's scopes are held against it then. */
    private boolean maySubscribe(Subscription subscription) {
        String criteria = String.valueOf(subscription.getCriteria());
        String type = criteria.split("\\?", 2)[0];
        return caller.grants().forAnybody(type, Permission.READ)
                && caller.grants().forAnybody(type, Permission.SEARCH)
                && (!criteria.contains("?") || Joins.mayUse(caller, Joins.parameters(criteria)));
    }

    /** @return whether a search of that type has to be narrowed to the caller's patient */
    static boolean isNarrowed(Identity caller, String type) {
        return caller.isLimitedToPatient(type, Permission.SEARCH) && !SHARED.contains(type);
    }

    @Override
    public String getName() {
        return "scopes of the token";
    }
}
