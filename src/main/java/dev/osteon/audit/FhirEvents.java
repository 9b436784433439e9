package dev.osteon.audit;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.storage.interceptor.balp.BalpConstants;
import dev.osteon.access.Callers;
import java.util.Date;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** Events that BALP has no form for, in the same shape as those it has. */
final class FhirEvents {
    private FhirEvents() {}

    /** @return the event of a request to the FHIR endpoint; made at once, for a request does not outlive its answer */
    static AuditEvent of(ServletRequestDetails request, AuditEventOutcome outcome) {
        String operation = request.getOperation() != null
                ? request.getOperation()
                : request.getRestOperationType().getCode();
        AuditEvent event = event(
                new Coding().setSystem(BalpConstants.CS_RESTFUL_INTERACTION).setCode(operation),
                AuditEventAction.E,
                outcome,
                new Date());
        event.getSource().getObserver().setDisplay(request.getFhirServerBase());
        event.addAgent()
                .setRequestor(false)
                .setWho(BalpCallers.client(Callers.of(request)))
                .getNetwork()
                .setAddress(request.getServletRequest().getRemoteAddr())
                .setType(BalpConstants.AUDIT_EVENT_AGENT_NETWORK_TYPE_IP_ADDRESS);
        event.addAgent().setRequestor(true).setWho(BalpCallers.user(Callers.of(request)));
        if (request.getResourceName() != null
                && request.getId() != null
                && request.getId().hasIdPart()) {
            String what = request.getResourceName() + "/" + request.getId().getIdPart();
            if (request.getResourceName().equals("Patient")) {
                addPatient(event, what);
            } else {
                add(
                                event,
                                BalpConstants.CS_AUDIT_ENTITY_TYPE_2_SYSTEM_OBJECT,
                                BalpConstants.CS_OBJECT_ROLE_4_DOMAIN_RESOURCE)
                        .setWhat(new Reference(what));
            }
        }
        return event;
    }

    static AuditEvent event(Coding subtype, AuditEventAction action, AuditEventOutcome outcome, Date at) {
        AuditEvent event = new AuditEvent();
        event.getType().setSystem(BalpConstants.CS_AUDIT_EVENT_TYPE).setCode("rest");
        event.addSubtype(subtype);
        event.setAction(action);
        event.setOutcome(outcome);
        event.setRecorded(at);
        return event;
    }

    static void addPatient(AuditEvent event, String reference) {
        add(event, BalpConstants.CS_AUDIT_ENTITY_TYPE_1_PERSON, BalpConstants.CS_OBJECT_ROLE_1_PATIENT)
                .setWhat(new Reference(reference));
    }

    static AuditEventEntityComponent add(AuditEvent event, String type, String role) {
        AuditEventEntityComponent entity = event.addEntity();
        entity.getType().setSystem(BalpConstants.CS_AUDIT_ENTITY_TYPE).setCode(type);
        entity.getRole().setSystem(BalpConstants.CS_OBJECT_ROLE).setCode(role);
        return entity;
    }
}
