package dev.osteon.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import dev.osteon.access.Callers;
import dev.osteon.security.Permission;
import java.util.List;

/**
 * Makes {@code AuditEvent?patient=} find the events of the trail. They name a patient and do not refer to one, or the trail would keep a
 * record from being deleted; so the search is for the name.
 */
public final class PatientOfEvents {
    private static final String TYPE = "AuditEvent";
    private static final String PATIENT = "patient";
    private static final String NAME = "entity-name";

    /** Exchanges the parameter before the search is made. */
    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void search(ICachedSearchDetails search, RequestDetails request, SearchParameterMap parameters) {
        if (!TYPE.equals(search.getResourceType())
                || !parameters.containsKey(PATIENT)
                // A patient's scopes do not reach who else has looked.
                || Callers.has(request) && Callers.of(request).isLimitedToPatient(TYPE, Permission.SEARCH)
                || !parameters.get(PATIENT).stream().flatMap(List::stream).allMatch(PatientOfEvents::isPlain)) {
            return;
        }
        for (List<IQueryParameterType> either : parameters.remove(PATIENT)) {
            StringOrListParam names = new StringOrListParam();
            either.forEach(one ->
                    names.addOr(new StringParam("Patient/" + ((ReferenceParam) one).getIdPart()).setExact(true)));
            parameters.add(NAME, names);
        }
    }

    private static boolean isPlain(IQueryParameterType parameter) {
        return parameter instanceof ReferenceParam reference
                && reference.getChain() == null
                && reference.getMissing() == null
                && (reference.getResourceType() == null
                        || reference.getResourceType().equals("Patient"));
    }
}
