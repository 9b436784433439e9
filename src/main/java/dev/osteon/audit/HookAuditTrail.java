package dev.osteon.audit;

import ca.uhn.fhir.storage.interceptor.balp.BalpConstants;
import dev.osteon.cdshooks.HookAudit;
import dev.osteon.cdshooks.HookCall;
import dev.osteon.security.VerifiedToken;
import java.util.Date;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** One AuditEvent for each hook call: who, whose record, what, outcome, which topics, by which knowledge. */
final class HookAuditTrail implements HookAudit {
    private static final String HOOK = "https://cds-hooks.hl7.org/hooks";
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    private final AuditTrail trail;

    HookAuditTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void called(HookCall call) {
        trail.record(() -> event(call));
        trail.sync();
    }

    private static AuditEvent event(HookCall call) {
        AuditEvent event = FhirEvents.event(
                new Coding().setSystem(HOOK).setCode(call.hook()),
                AuditEventAction.E,
                outcome(call.status()),
                Date.from(call.at()));
        event.getSource().getObserver().setDisplay(call.service());
        addClient(event, call);
        event.addAgent().setRequestor(true).setWho(BalpCallers.who(null, call.user()));
        if (call.patient() != null) {
            FhirEvents.addPatient(event, "Patient/" + call.patient());
        }
        addService(event, call);
        call.topics().forEach(topic -> addTopic(event, topic));
        return event;
    }

    /** BALP puts the id of a token into {@code policy}, by which the client's own log has the same call. */
    private static void addClient(AuditEvent event, HookCall call) {
        VerifiedToken token = call.token();
        AuditEventAgentComponent client = event.addAgent()
                .setRequestor(false)
                .setWho(BalpCallers.who(token == null ? null : token.issuer(), call.client()));
        client.getNetwork().setAddress(call.address()).setType(BalpConstants.AUDIT_EVENT_AGENT_NETWORK_TYPE_IP_ADDRESS);
        if (token != null) {
            client.addPolicy(token.id());
        }
    }

    private static AuditEventOutcome outcome(int status) {
        return status < REFUSED ? AuditEventOutcome._0 : status < FAILED ? AuditEventOutcome._4 : AuditEventOutcome._8;
    }

    private static void addService(AuditEvent event, HookCall call) {
        AuditEventEntityComponent service = entity(event, call.service());
        if (call.hookInstance() != null) {
            service.setWhat(new Reference().setIdentifier(new Identifier().setValue(call.hookInstance())));
        }
        if (call.knowledge() != null) {
            service.addDetail().setType("knowledge").setValue(new StringType(call.knowledge()));
        }
    }

    private static void addTopic(AuditEvent event, HookCall.Topic topic) {
        entity(event, topic.name()).addDetail().setType("mode").setValue(new StringType(topic.mode()));
    }

    private static AuditEventEntityComponent entity(AuditEvent event, String name) {
        return FhirEvents.add(
                        event,
                        BalpConstants.CS_AUDIT_ENTITY_TYPE_2_SYSTEM_OBJECT,
                        BalpConstants.CS_OBJECT_ROLE_4_DOMAIN_RESOURCE)
                .setName(name);
    }
}
