package dev.osteon.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.storage.interceptor.balp.IBalpAuditContextServices;
import dev.osteon.access.Callers;
import dev.osteon.security.Identity;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Who calls, as BALP wants it: by identifiers, for users and applications are not in our store. */
final class BalpCallers implements IBalpAuditContextServices {

    @Override
    public Reference getAgentClientWho(RequestDetails request) {
        return client(Callers.of(request));
    }

    @Override
    public Reference getAgentUserWho(RequestDetails request) {
        return user(Callers.of(request));
    }

    @Override
    public String massageResourceIdForStorage(RequestDetails request, IBaseResource resource, IIdType id) {
        IIdType plain = id.toUnqualifiedVersionless();
        return plain.hasResourceType()
                ? plain.getValue()
                : request.getFhirContext().getResourceType(resource) + "/" + plain.getIdPart();
    }

    static Reference client(Identity caller) {
        return who(caller.issuer(), caller.client());
    }

    static Reference user(Identity caller) {
        Reference user = who(caller.issuer(), caller.subject());
        return caller.user() == null ? user : user.setDisplay(caller.user());
    }

    static Reference who(String system, String value) {
        return new Reference()
                .setIdentifier(new Identifier().setSystem(system).setValue(value == null ? "unknown" : value));
    }
}
