package dev.osteon.cdshooks;

import dev.osteon.cdshooks.Callers.Caller;
import dev.osteon.reasoning.EnginesBusyException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of CDS Hooks. Method and media type are checked here and not by Spring's mapping, so that every refusal has
 * the same body.
 */
@RestController
@RequestMapping("/cds-services")
final class HooksController {
    private final HookServices services;
    private final HookAdvice advice;
    private final RefusalWriter refusals;
    private final HookJournal journal;
    private final Callers callers;
    private final BoundedRuns runs;
    private final HookBodies bodies;
    private final HookAudit audit;

    HooksController(
            HookServices services,
            HookAdvice advice,
            RefusalWriter refusals,
            HookJournal journal,
            Callers callers,
            BoundedRuns runs,
            HookBodies bodies,
            HookAudit audit) {
        this.services = services;
        this.advice = advice;
        this.refusals = refusals;
        this.journal = journal;
        this.callers = callers;
        this.runs = runs;
        this.bodies = bodies;
        this.audit = audit;
    }

    @RequestMapping({"", "/"})
    ResponseEntity<byte[]> discover(HttpServletRequest http) {
        HttpMethod method = HttpMethod.valueOf(http.getMethod());
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return refusals.write(HookRefusedException.methodNotAllowed("GET"));
        }
        try {
            callers.checkMayDiscover(http);
        } catch (HookRefusedException refusal) {
            return refusals.write(refusal);
        }
        return HookBodies.ok(Discovery.of(services.all()));
    }

    @RequestMapping("/{id}")
    ResponseEntity<byte[]> call(@PathVariable String id, HttpServletRequest http) {
        Call call = new Call(http);
        try {
            return call.answer(id);
        } catch (HookRefusedException refusal) {
            return call.refuse(refusal);
        } catch (EnginesBusyException e) {
            return call.refuse(HookRefusedException.busy());
        } catch (RuntimeException | StackOverflowError e) {
            journal.failed(call.serviceId, call.hookInstance, e);
            return call.refuse(HookRefusedException.internalError());
        }
    }

    @RequestMapping(
            path = {"", "/"},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> optionsOfDiscovery() {
        return ResponseEntity.ok().allow(HttpMethod.GET, HttpMethod.OPTIONS).build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> optionsOfService() {
        return ResponseEntity.ok().allow(HttpMethod.POST, HttpMethod.OPTIONS).build();
    }

    @RequestMapping("/{id}/**")
    ResponseEntity<byte[]> nothingHere() {
        return refusals.write(HookRefusedException.notFound("There is nothing at this address"));
    }

    /** One call: what is known of it so far goes into the journal however it ends. */
    private final class Call {
        private final HttpServletRequest http;
        private final long start = System.nanoTime();
        private String serviceId;
        private String hookInstance;
        private HookService service;
        private Caller caller;
        private HookRequest request;
        private boolean recorded;

        Call(HttpServletRequest http) {
            this.http = http;
        }

        ResponseEntity<byte[]> answer(String id) {
            service = services.get(id);
            serviceId = id;
            bodies.checkIsPostOfJson(http);
            caller = callers.identify(http, "/cds-services/" + id);
            request =
                    HookRequestReader.read(bodies.read(http), service.service().hook(), caller.client());
            hookInstance = request.hookInstance();
            Advice said = runs.run(() -> journal.correlated(hookInstance, () -> advice.answer(service, request)));
            callers.checkFirstUse(caller);
            ResponseEntity<byte[]> response = HookBodies.ok(said.cards());
            record(200, said.topics(), said.knowledge());
            journal(200, said.cards().cards().size());
            return response;
        }

        ResponseEntity<byte[]> refuse(HookRefusedException refusal) {
            if (caller != null && !recorded) {
                try {
                    record(refusal.status(), List.of(), null);
                } catch (HookRefusedException unrecorded) {
                    journal(unrecorded.status(), -1);
                    return refusals.write(unrecorded);
                }
            }
            journal(refusal.status(), -1);
            return refusals.write(refusal);
        }

        /** Of a caller whom we know; what strangers try is counted, not kept. */
        private void record(int status, List<HookCall.Topic> topics, String knowledge) {
            recorded = true;
            try {
                audit.called(new HookCall(
                        Instant.now(),
                        service.service().id(),
                        service.service().hook(),
                        caller.client().name(),
                        caller.token(),
                        http.getRemoteAddr(),
                        request == null ? null : request.userId(),
                        request == null ? null : request.patientId(),
                        hookInstance,
                        status,
                        topics,
                        knowledge));
            } catch (IllegalStateException e) {
                throw HookRefusedException.notAudited();
            }
        }

        private void journal(int status, int cards) {
            journal.called(serviceId, hookInstance, status, cards, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
