package dev.osteon.fhirserver;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import dev.osteon.audit.AuditStore;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;

/** The audit trail as AuditEvent resources. What an event names need not be in the store, or may be there no longer. */
public final class StoredAuditEvents implements AuditStore {
    private static final int SERVER_ERROR = 500;

    private final IFhirSystemDao<Bundle, Meta> store;

    /** Writes into that store. */
    public StoredAuditEvents(IFhirSystemDao<Bundle, Meta> store) {
        this.store = store;
    }

    @Override
    public void keep(List<AuditEvent> events) throws AuditRefusedException {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (AuditEvent event : events) {
            event.getEntity().forEach(entity -> identify(entity.getWhat()));
            bundle.addEntry()
                    .setResource(event)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("AuditEvent/" + event.getIdElement().getIdPart());
        }
        try {
            store.transaction(new SystemRequestDetails(), bundle);
        } catch (BaseServerResponseException e) {
            if (e.getStatusCode() < SERVER_ERROR) {
                throw new AuditRefusedException(e.getStatusCode());
            }
            throw e;
        }
    }

    /** A reference would keep what it names from being deleted, and would be refused once that is gone; an identifier says the same. */
    private static void identify(Reference what) {
        String reference = what.getReference();
        if (reference != null) {
            what.setReference(null);
            what.setType(new IdType(reference).getResourceType());
            what.setIdentifier(new Identifier().setValue(reference));
        }
    }
}
