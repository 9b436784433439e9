package dev.osteon.cdshooks;

import dev.osteon.cdshooks.Callers.Caller;
import dev.osteon.clients.ClientProfile;
import dev.osteon.feedback.Feedback;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    private final HookAudit audit;

    FeedbackController(
            HookServices services,
            FeedbackIntake intake,
            Callers callers,
            BoundedRuns runs,
            HookBodies bodies,
            RefusalWriter refusals,
            HookJournal journal,
            HookAudit audit) {
        this.services = services;
        this.intake = intake;
        this.callers = callers;
        this.runs = runs;
        this.bodies = bodies;
        this.refusals = refusals;
        this.journal = journal;
        this.audit = audit;
    }

    @RequestMapping
    ResponseEntity<byte[]> tell(@PathVariable String id, HttpServletRequest http) {
        long start = System.nanoTime();
        String serviceId = null;
        Caller caller = null;
        int status = 200;
        int entries = -1;
        boolean recorded = false;
        try {
            String service = services.get(id).service().id();
            serviceId = service;
            bodies.checkIsPostOfJson(http);
            caller = callers.identify(http, "/cds-services/" + service + "/feedback");
            byte[] body = bodies.read(http);
            // What a replay would tell again is kept once anyway, but it must not be taken for the client's word.
            callers.checkFirstUse(caller);
            ClientProfile client = caller.client();
            List<Feedback> told = runs.run(() -> intake.take(body, service, client));
            recorded = true;
            record(http, service, caller, status, told);
            entries = told.size();
            return HookBodies.ok(Map.of());
        } catch (HookRefusedException refusal) {
            HookRefusedException answer = recorded ? refusal : recorded(http, serviceId, caller, refusal);
            status = answer.status();
            return refusals.write(answer);
        } catch (RuntimeException | StackOverflowError e) {
            journal.failed(serviceId, null, e);
            HookRefusedException answer = recorded(http, serviceId, caller, HookRefusedException.internalError());
            status = answer.status();
            return refusals.write(answer);
        } finally {
            journal.told(serviceId, status, entries, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** @return the refusal that is answered: that one, unless it cannot be recorded */
    private HookRefusedException recorded(
            HttpServletRequest http, String service, Caller caller, HookRefusedException refusal) {
        // What strangers try is counted, not kept.
        if (caller == null) {
            return refusal;
        }
        try {
            record(http, service, caller, refusal.status(), List.of());
            return refusal;
        } catch (HookRefusedException unrecorded) {
            return unrecorded;
        }
    }

    private void record(HttpServletRequest http, String service, Caller caller, int status, List<Feedback> told) {
        try {
            audit.called(new HookCall(
                    Instant.now(),
                    service,
                    HookCall.FEEDBACK,
                    caller.client().name(),
                    caller.token(),
                    http.getRemoteAddr(),
                    null,
                    null,
                    null,
                    status,
                    told.stream()
                            .map(one -> new HookCall.Topic(
                                    one.card(), one.outcome().name().toLowerCase(Locale.ROOT)))
                            .toList(),
                    null));
        } catch (IllegalStateException e) {
            throw HookRefusedException.notAudited();
        }
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return ResponseEntity.ok().allow(HttpMethod.POST, HttpMethod.OPTIONS).build();
    }
}
