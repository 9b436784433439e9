package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators and pages around the FHIR endpoint see. */
class ActuatorTest extends EmbeddedServer {

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void health(String probe) {
        Answer answer = http.get("/actuator/health/" + probe);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void info() throws Exception {
        JsonNode info = new ObjectMapper().readTree(http.get("/actuator/info").body());
        assertThat(info.path("name").asText()).isEqualTo("Osteon");
        assertThat(info.path("version").asText()).isNotEmpty();
        assertThat(info.path("security").asText()).isEqualTo("open");
        assertThat(info.path("knowledge").asText()).isNotEmpty();
        assertThat(info.path("knowledgeHash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void openApi() {
        Answer answer = http.get("/fhir/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi: 3").contains("/Patient/{id}");
    }

    @Test
    void pagesOfTheSameMachineMayCallTheFhirEndpoint() {
        for (String origin : new String[] {"http://localhost:3000", "http://127.0.0.1:5173"}) {
            Answer answer = http.send("GET", "/fhir/metadata", null, "Origin", origin);
            assertThat(answer.header("access-control-allow-origin")).contains(origin);
        }
        Answer preflight = http.send(
                "OPTIONS",
                "/fhir/Patient",
                null,
                "Origin",
                "http://localhost:3000",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("access-control-allow-methods").orElseThrow())
                .contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost:1.example.org", "http://localhost.example.org:80"})
    void otherPagesMayNot(String origin) {
        Answer answer = http.send("GET", "/fhir/Patient", null, "Origin", origin);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("access-control-allow-origin")).isEmpty();
    }
}
