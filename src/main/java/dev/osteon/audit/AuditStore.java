package dev.osteon.audit;

import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;

/** Where the events are kept for good. */
public interface AuditStore {
    /**
     * Keeps all of them or none, each under its own id: an event that is there already is left as it is.
     *
     * @throws AuditRefusedException when the content is what is wrong, so that the same will never be kept
     */
    void keep(List<AuditEvent> events) throws AuditRefusedException;

    /** What the store will never keep. */
    final class AuditRefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param status HTTP status that says what is wrong */
        public AuditRefusedException(int status) {
            super("status " + status);
        }
    }
}
