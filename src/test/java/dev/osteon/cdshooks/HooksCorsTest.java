package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** CH-258, CH-259: web pages that call the hooks. */
class HooksCorsTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private final HooksFixture hooks = new HooksFixture();

    @ParameterizedTest
    @DisplayName("CH-258, CH-259: allowed origins get the header on discovery, answers and refusals")
    @ValueSource(strings = {"http://localhost:9000", "http://localhost:1", "https://ehr.example.org"})
    void allowed(String origin) throws Exception {
        String good = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");
        List<MockHttpServletRequestBuilder> requests = List.of(
                get("/cds-services"),
                call(good),
                call("{}"),
                call(request("", "\"fhirServer\": \"https://ehr.example.org/r4\"")),
                get("/cds-services/" + SERVICE),
                post("/cds-services/unknown"),
                post("/cds-services/" + SERVICE + "/feedback"));
        for (MockHttpServletRequestBuilder request : requests) {
            assertThat(hooks.send(request.header("Origin", origin)).getHeader(ALLOWED))
                    .isEqualTo(origin);
        }
    }

    @Test
    @DisplayName("CH-258: a preflight passes without a token and names methods and headers")
    void preflight() throws Exception {
        MockHttpServletResponse response = hooks.send(options("/cds-services/" + SERVICE)
                .header("Origin", "http://localhost:9000")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader(ALLOWED)).isEqualTo("http://localhost:9000");
        assertThat(response.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET,POST,OPTIONS");
        assertThat(response.getHeader("Access-Control-Allow-Headers")).isEqualTo("authorization, content-type");
        assertThat(response.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @ParameterizedTest
    @DisplayName("CH-144, CH-259: another origin is refused with an OperationOutcome and without the header")
    @ValueSource(
            strings = {
                "https://other.example.org",
                "http://localhost:1.example.org",
                "https://ehr.example.org:8443",
                "null"
            })
    void refused(String origin) throws Exception {
        MockHttpServletResponse response = hooks.send(get("/cds-services").header("Origin", origin));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader(ALLOWED)).isNull();
        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
    }

    private static MockHttpServletRequestBuilder call(String body) {
        return post("/cds-services/" + SERVICE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
