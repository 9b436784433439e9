package dev.osteon.cdshooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.reasoning.EnginesBusyException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HookServices services;
    private final HookAdvice advice;
    private final RefusalWriter refusals;
    private final HookJournal journal;
    private final ClientProfiles clients;
    private final long maxBodyBytes;

    HooksController(
            HookServices services,
            HookAdvice advice,
            RefusalWriter refusals,
            HookJournal journal,
            ClientProfiles clients,
            HooksSettings settings) {
        this.services = services;
        this.advice = advice;
        this.refusals = refusals;
        this.journal = journal;
        this.clients = clients;
        this.maxBodyBytes = settings.maxBodySize().toBytes();
    }

    @RequestMapping({"", "/"})
    ResponseEntity<byte[]> discover(HttpServletRequest http) {
        HttpMethod method = HttpMethod.valueOf(http.getMethod());
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return refusals.write(HookRefusedException.methodNotAllowed("GET"));
        }
        return ok(Discovery.of(services.all()));
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
            journal.failed(call.serviceId, e);
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

        Call(HttpServletRequest http) {
            this.http = http;
        }

        ResponseEntity<byte[]> answer(String id) {
            HookService service = services.get(id);
            serviceId = id;
            if (!HttpMethod.POST.matches(http.getMethod())) {
                throw HookRefusedException.methodNotAllowed("POST");
            }
            if (!isJson(http.getContentType())) {
                throw HookRefusedException.unsupportedMediaType();
            }
            HookRequest request =
                    HookRequestReader.read(body(http), service.service().hook(), clients.unverified());
            hookInstance = request.hookInstance();
            CardsAnswer cards = advice.answer(service, request);
            ResponseEntity<byte[]> response = ok(cards);
            journal(200, cards.cards().size());
            return response;
        }

        ResponseEntity<byte[]> refuse(HookRefusedException refusal) {
            journal(refusal.status(), -1);
            return refusals.write(refusal);
        }

        private void journal(int status, int cards) {
            journal.called(serviceId, hookInstance, status, cards, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private byte[] body(HttpServletRequest http) {
        // A client that waits for leave to send ("Expect: 100-continue") is told before it sends.
        if (http.getContentLengthLong() > maxBodyBytes) {
            throw HookRefusedException.tooLarge(maxBodyBytes);
        }
        try {
            byte[] body = http.getInputStream().readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBodyBytes + 1));
            if (body.length > maxBodyBytes) {
                throw HookRefusedException.tooLarge(maxBodyBytes);
            }
            return body;
        } catch (IOException e) {
            throw HookRefusedException.badRequest(IssueType.STRUCTURE, null, "The body could not be read to its end");
        }
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ResponseEntity<byte[]> ok(Object answer) {
        try {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
