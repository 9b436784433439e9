package dev.osteon.cdshooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.BodyRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bodies of requests and answers: JSON, of limited length. */
final class HookBodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final long maxBytes;
    private final BodyReader reader;

    HookBodies(HooksSettings settings, BodyReader reader) {
        this.reader = reader;
        this.maxBytes = settings.maxBodySize().toBytes();
    }

    /** @throws HookRefusedException 405 or 415 */
    void checkIsPostOfJson(HttpServletRequest http) {
        if (!HttpMethod.POST.matches(http.getMethod())) {
            throw HookRefusedException.methodNotAllowed("POST");
        }
        if (!isJson(http.getContentType())) {
            throw HookRefusedException.unsupportedMediaType();
        }
    }

    /**
     * @return the body
     * @throws HookRefusedException 413; 400 when the body breaks off; 408 or 503 when it keeps others waiting
     */
    byte[] read(HttpServletRequest http) {
        // A client that waits for leave to send ("Expect: 100-continue") is told before it sends.
        if (http.getContentLengthLong() > maxBytes) {
            throw HookRefusedException.tooLarge(maxBytes);
        }
        try {
            int most = (int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1);
            byte[] body = reader.read(http.getInputStream(), http.getRemoteAddr(), read -> read.readNBytes(most));
            if (body.length > maxBytes) {
                throw HookRefusedException.tooLarge(maxBytes);
            }
            return body;
        } catch (BodyRefusedException e) {
            throw HookRefusedException.notRead(e.status(), e.getMessage());
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

    static ResponseEntity<byte[]> ok(Object answer) {
        try {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
