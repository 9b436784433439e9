package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code $import} where no site has allowed an address. */
class ImportOffTest extends EmbeddedServer {
    @Test
    @DisplayName("without osteon.loading.import-from there is no $import, and nothing says that there were")
    void off() {
        Answer answer = http.post("/fhir/$import", "{\"resourceType\": \"Parameters\"}", "Prefer", "respond-async");
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 405);
        assertThat(answer.body()).contains("OperationOutcome", "$import");
        assertThat(http.get("/fhir/$import-poll-status?_jobId=x").status()).isBetween(400, 405);
        assertThat(http.get("/fhir/metadata").body()).doesNotContain("$import", "\"import\"");
    }
}
