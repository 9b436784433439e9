package dev.osteon.cdshooks;

import dev.osteon.cdshooks.Callers.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address to which clients say what became of cards. All of a call is kept or none, and what comes twice is kept once, so that a
 * client may always send again.
 */
@RestController
@RequestMapping("/cds-services/{id}/feedback")
final class FeedbackController {
    private final HookServices services;
    private final FeedbackIntake intake;
    private final Callers callers;
    private final BoundedRuns runs;
    private final HookBodies bodies;
    private final RefusalWriter refusals;
    private final HookJournal journal;

    FeedbackController(
            HookServices services,
            FeedbackIntake intake,
            Callers callers,
            BoundedRuns runs,
            HookBodies bodies,
            RefusalWriter refusals,
            HookJournal journal) {
        this.services = services;
        this.intake = intake;
        this.callers = callers;
        this.runs = runs;
        this.bodies = bodies;
        this.refusals = refusals;
        this.journal = journal;
    }

    @RequestMapping
    ResponseEntity<byte[]> tell(@PathVariable String id, HttpServletRequest http) {
        long start = System.nanoTime();
        String serviceId = null;
        int status = 200;
        int entries = -1;
        try {
            String service = services.get(id).service().id();
            serviceId = service;
            bodies.checkIsPostOfJson(http);
            Caller caller = callers.identify(http, "/cds-services/" + service + "/feedback");
            byte[] body = bodies.read(http);
            // What a replay would tell again is kept once anyway, but it must not be taken for the client's word.
            callers.checkFirstUse(caller);
            entries = runs.run(() -> intake.take(body, service, caller.client()));
            return HookBodies.ok(Map.of());
        } catch (HookRefusedException refusal) {
            status = refusal.status();
            return refusals.write(refusal);
        } catch (RuntimeException | StackOverflowError e) {
            status = 500;
            journal.failed(serviceId, e);
            return refusals.write(HookRefusedException.internalError());
        } finally {
            journal.told(serviceId, status, entries, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return ResponseEntity.ok().allow(HttpMethod.POST, HttpMethod.OPTIONS).build();
    }
}
