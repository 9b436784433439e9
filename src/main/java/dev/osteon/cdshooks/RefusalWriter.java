package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A refusal to HTTP: an OperationOutcome as {@code application/json}, the only media type of CDS Hooks. */
final class RefusalWriter {
    private final FhirContext fhir;

    RefusalWriter(FhirContext fhir) {
        this.fhir = fhir;
    }

    ResponseEntity<byte[]> write(HookRefusedException refusal) {
        HttpHeaders headers = new HttpHeaders();
        refusal.headers().forEach(headers::add);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return ResponseEntity.status(refusal.status()).headers(headers).body(body(refusal));
    }

    byte[] body(HookRefusedException refusal) {
        return fhir.newJsonParser()
                .encodeResourceToString(refusal.toOperationOutcome())
                .getBytes(StandardCharsets.UTF_8);
    }
}
