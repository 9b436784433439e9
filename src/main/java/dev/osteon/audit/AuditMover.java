package dev.osteon.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.osteon.audit.AuditFiles.Lines;
import dev.osteon.audit.AuditStore.AuditRefusedException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the trail from its files into the store. How far it has come is written down after the store has kept the events; who dies in
 * between puts them there again, under the same ids.
 */
final class AuditMover implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AuditMover.class);
    private static final int AT_ONCE = 100;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    /** To store an event costs more than the call that it tells of: whoever calls now goes first. */
    private static final int RESTS = 4;

    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    /** Events that are older wait no longer. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final AuditFiles files;
    private final AuditStore store;
    private final FhirContext fhir;
    private final Duration keepFiles;
    private final Clock clock;
    private final Counter moved;
    private final Counter refused;
    private final Thread thread = new Thread(this::run, "audit-mover");
    private volatile boolean closing;
    /** When the first of those that were moved last was recorded. */
    private Instant oldest;

    /** @param keepFiles how long files stay after they are in the store */
    AuditMover(
            AuditFiles files,
            AuditStore store,
            FhirContext fhir,
            Duration keepFiles,
            Clock clock,
            MeterRegistry meters) {
        this.files = files;
        this.store = store;
        this.fhir = fhir;
        this.keepFiles = keepFiles;
        this.clock = clock;
        this.moved = Counter.builder("osteon.audit.moved")
                .description("events of the audit trail that the store has taken")
                .register(meters);
        this.refused = Counter.builder("osteon.audit.refused")
                .description("events that the store will never take; they stay in the files")
                .register(meters);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closing) {
                Thread.sleep(moveOrFail().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how long to wait before the next attempt */
    private Duration moveOrFail() {
        try {
            long begun = System.nanoTime();
            if (move() > 0) {
                return rest(Duration.ofNanos(System.nanoTime() - begun), Duration.between(oldest, clock.instant()));
            }
            files.removeMoved(clock.instant().minus(keepFiles));
            return IDLE;
        } catch (IOException | RuntimeException e) {
            // Types only: messages of exceptions quote the data they met.
            LOG.warn(
                    "the audit trail is not moved into the store for now: {}",
                    e.getClass().getName());
            return AFTER_FAILURE;
        }
    }

    /**
     * @param took moving the last ones
     * @param late how long ago the first of them was recorded
     * @return how long the mover leaves the processors to others before the next ones
     */
    static Duration rest(Duration took, Duration late) {
        if (late.compareTo(LATE) > 0) {
            return Duration.ZERO;
        }
        Duration rest = took.multipliedBy(RESTS);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /** @return how many lines were moved; none when there are no more */
    int move() throws IOException {
        Lines lines = files.read(files.moved(), AT_ONCE);
        if (lines.lines().isEmpty()) {
            return 0;
        }
        IParser parser = fhir.newJsonParser();
        List<AuditEvent> events = lines.lines().stream()
                .map(line -> parser.parseResource(AuditEvent.class, line))
                .toList();
        Date recorded = events.get(0).getRecorded();
        oldest = recorded == null ? clock.instant() : recorded.toInstant();
        try {
            store.keep(events);
            moved.increment(events.size());
        } catch (AuditRefusedException one) {
            events.forEach(this::keepAlone);
        }
        files.setMoved(lines.next());
        return events.size();
    }

    /** One that is refused must not keep the others out for ever. */
    private void keepAlone(AuditEvent event) {
        try {
            store.keep(List.of(event));
            moved.increment();
        } catch (AuditRefusedException e) {
            refused.increment();
            LOG.error("the store refuses AuditEvent {} ({}); it stays in the files", event.getIdPart(), e.getMessage());
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            // Not interrupted: an interrupt closes the file of the embedded store for everybody.
            thread.join(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
