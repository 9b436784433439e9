package dev.osteon.audit;

import ca.uhn.fhir.storage.interceptor.balp.BalpConstants;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** One AuditEvent for each transaction that the server takes from a file by itself: of whom something was stored, and what. */
public final class LoadAudit {
    private static final String LOADER = "osteon-loader";
    private static final String TRANSACTION = "transaction";

    private final AuditTrail trail;

    /** @param trail null where there is none */
    LoadAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** @throws AuditUnavailableException while nothing can be recorded, so that nothing should be stored */
    public void checkWorks() {
        if (trail != null) {
            trail.checkWorks();
        }
    }

    /**
     * Returns when the event is on the disk.
     *
     * @param patients references of those whose record it is, each once
     * @param stored references of what was stored, with versions
     * @throws AuditUnavailableException when it cannot be made sure of
     */
    public void stored(Collection<String> patients, List<String> stored) {
        if (trail != null) {
            Date now = new Date();
            trail.record(() -> event(patients, stored, now));
            trail.sync();
        }
    }

    private static AuditEvent event(Collection<String> patients, List<String> stored, Date at) {
        AuditEvent event = FhirEvents.event(
                new Coding().setSystem(BalpConstants.CS_RESTFUL_INTERACTION).setCode(TRANSACTION),
                AuditEventAction.E,
                AuditEventOutcome._0,
                at);
        event.getSource().getObserver().setDisplay(LOADER);
        event.addAgent().setRequestor(true).setWho(BalpCallers.who(null, LOADER));
        patients.forEach(patient -> FhirEvents.addPatient(event, patient));
        stored.forEach(reference -> FhirEvents.add(
                        event,
                        BalpConstants.CS_AUDIT_ENTITY_TYPE_2_SYSTEM_OBJECT,
                        BalpConstants.CS_OBJECT_ROLE_4_DOMAIN_RESOURCE)
                .setWhat(new Reference(reference)));
        return event;
    }
}
