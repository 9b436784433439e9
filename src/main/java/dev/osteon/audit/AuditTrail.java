package dev.osteon.audit;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.IdType;

/** Takes events from both wires, and says when they are safe. */
public final class AuditTrail implements AutoCloseable {
    private final AuditStream stream;
    private final AuditMover mover;
    private final FhirContext fhir;

    AuditTrail(AuditStream stream, AuditMover mover, FhirContext fhir) {
        this.stream = stream;
        this.mover = mover;
        this.fhir = fhir;
    }

    /** Begins to move what is in the files, from before the start too, into the store. */
    public void start() {
        mover.start();
    }

    /** @param event made by the writing thread, so that no caller waits for that */
    void record(Supplier<AuditEvent> event) {
        stream.append(() -> line(event.get()));
    }

    private byte[] line(AuditEvent event) {
        event.setId(new IdType("AuditEvent", UUID.randomUUID().toString()));
        event.getEntity().forEach(AuditTrail::name);
        return fhir.newJsonParser().encodeResourceToString(event).getBytes(StandardCharsets.UTF_8);
    }

    /** A name can be searched for whether or not what it names is, or still is, in the store. */
    private static void name(AuditEventEntityComponent entity) {
        if (!entity.hasName() && !entity.hasQuery() && entity.getWhat().hasReference()) {
            entity.setName(entity.getWhat().getReference());
        }
    }

    /** @throws AuditUnavailableException while nothing can be recorded, so that nothing should be begun */
    void checkWorks() {
        stream.checkWorks();
    }

    /**
     * Returns when everything that was recorded before is on the disk.
     *
     * @throws AuditUnavailableException when it cannot be made sure of
     */
    void sync() {
        stream.sync();
    }

    @Override
    public void close() {
        stream.close();
        mover.close();
    }
}
