package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.reasoning.EnginesBusyException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** Invariant 6 of ARCHITECTURE.md: what is wrong with a request, as an OperationOutcome that names the element. */
class RefusalTest {
    private static final String COMPLETE = PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null";

    private final HooksFixture hooks = new HooksFixture();

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void badBody(String name, String body, int status, String issueCode, String expression) throws Exception {
        MockHttpServletResponse response = hooks.call(body);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(expressions(outcome(response))).contains(expression);
        assertThat(codes(outcome(response))).contains(issueCode);
    }

    static Stream<Arguments> badBodies() {
        String context = "\"context\": {\"userId\": \"Practitioner/1\", \"patientId\": \"p\"}";
        String hook = "\"hook\": \"patient-view\"";
        String instance = "\"hookInstance\": \"1\"";
        String auth = "\"fhirAuthorization\": {\"access_token\": \"t\", \"patient\": \"p\"}";
        return Stream.of(
                row("CH-089 empty body", "", "structure", ""),
                row("CH-089 blank body", "  \n", "structure", ""),
                row("CH-089 malformed", "{\"hook\": ", "structure", ""),
                row("CH-089 trailing text", request(COMPLETE) + " x", "structure", ""),
                row(
                        "CH-089 one name twice",
                        "{" + hook + ", " + hook + ", " + instance + ", " + context + "}",
                        "structure",
                        ""),
                row("CH-089 nested beyond reason", "[".repeat(5_000), "structure", ""),
                row("an array", "[" + request(COMPLETE) + "]", "structure", ""),
                row("a text", "\"hook\"", "structure", ""),
                row("null", "null", "structure", ""),
                row("CH-081 no hook", "{" + instance + ", " + context + "}", "required", "hook"),
                row("CH-081 hook is a number", "{\"hook\": 1, " + instance + ", " + context + "}", "structure", "hook"),
                row(
                        "CH-082 another hook",
                        "{\"hook\": \"order-sign\", " + instance + ", " + context + "}",
                        "value",
                        "hook"),
                row("CH-083 no hookInstance", "{" + hook + ", " + context + "}", "required", "hookInstance"),
                row(
                        "CH-083 empty hookInstance",
                        "{" + hook + ", \"hookInstance\": \"\", " + context + "}",
                        "required",
                        "hookInstance"),
                row("CH-086 no context", "{" + hook + ", " + instance + "}", "required", "context"),
                row(
                        "CH-086 context is a list",
                        "{" + hook + ", " + instance + ", \"context\": []}",
                        "structure",
                        "context"),
                row(
                        "CH-086 context is a text",
                        "{" + hook + ", " + instance + ", \"context\": \"p\"}",
                        "structure",
                        "context"),
                row(
                        "CH-280 no patientId",
                        "{" + hook + ", " + instance + ", \"context\": {\"userId\": \"Practitioner/1\"}}",
                        "required",
                        "context.patientId"),
                row(
                        "CH-280 no userId",
                        "{" + hook + ", " + instance + ", \"context\": {\"patientId\": \"p\"}}",
                        "required",
                        "context.userId"),
                row(
                        "patientId is a number",
                        "{" + hook + ", " + instance
                                + ", \"context\": {\"userId\": \"Practitioner/1\", \"patientId\": 1}}",
                        "structure",
                        "context.patientId"),
                row(
                        "patientId would change a query",
                        "{" + hook + ", " + instance
                                + ", \"context\": {\"userId\": \"Practitioner/1\", \"patientId\": \"p&_count=1\"}}",
                        "value",
                        "context.patientId"),
                row(
                        "CH-290 a reference twice",
                        "{" + hook + ", " + instance
                                + ", \"context\": {\"userId\": \"Practitioner/1\", \"patientId\":"
                                + " \"Patient/Patient/p\"}}",
                        "value",
                        "context.patientId"),
                row(
                        "CH-085 token without server",
                        "{" + hook + ", " + instance + ", " + context + ", " + auth + "}",
                        "required",
                        "fhirServer"),
                row(
                        "CH-124 token of another patient",
                        "{" + hook + ", " + instance + ", " + context
                                + ", \"fhirServer\": \"https://ehr.example.org/r4\", " + auth.replace("\"p\"", "\"q\"")
                                + "}",
                        "conflict",
                        "fhirAuthorization.patient"),
                row(
                        "fhirServer is no address",
                        "{" + hook + ", " + instance + ", " + context + ", \"fhirServer\": \"ehr\"}",
                        "value",
                        "fhirServer"),
                row(
                        "fhirServer is a file",
                        "{" + hook + ", " + instance + ", " + context + ", \"fhirServer\": \"file:///etc/passwd\"}",
                        "value",
                        "fhirServer"),
                row(
                        "prefetch is a list",
                        "{" + hook + ", " + instance + ", " + context + ", \"prefetch\": []}",
                        "structure",
                        "prefetch"),
                row("a prefetch value is a text", request("\"patient\": \"p\""), "structure", "prefetch.patient"),
                row(
                        "a prefetch value says no type",
                        request("\"patient\": {\"id\": \"p\"}"),
                        "structure",
                        "prefetch.patient"),
                row("a prefetch value is a list", request("\"patient\": []"), "structure", "prefetch.patient"));
    }

    @Test
    @DisplayName("CH-144: every element at fault is named, not only the first")
    void allIssues() throws Exception {
        assertThat(expressions(outcome(hooks.call("{}")))).containsExactly("hook", "hookInstance", "context");
    }

    @Test
    @DisplayName("CH-080: GET on a service is 405 and says what is allowed")
    void wrongMethod() throws Exception {
        for (var request : List.of(get("/cds-services/" + SERVICE), put("/cds-services/" + SERVICE))) {
            MockHttpServletResponse response = hooks.send(request);
            assertThat(response.getStatus()).isEqualTo(405);
            assertThat(response.getHeader("Allow")).isEqualTo("POST");
            assertThat(codes(outcome(response))).containsExactly("not-supported");
        }
        MockHttpServletResponse discovery = hooks.send(delete("/cds-services"));
        assertThat(discovery.getStatus()).isEqualTo(405);
        assertThat(discovery.getHeader("Allow")).isEqualTo("GET");
        assertThat(codes(outcome(discovery))).containsExactly("not-supported");
        assertThat(hooks.send(options("/cds-services/" + SERVICE)).getHeader("Allow"))
                .isEqualTo("POST,OPTIONS");
    }

    @Test
    @DisplayName("CH-080: an unknown service is 404, and so is its feedback, and whatever stands below a service")
    void notFound() throws Exception {
        for (String path :
                List.of("/cds-services/other", "/cds-services/other/feedback", "/cds-services/" + SERVICE + "/b/c")) {
            MockHttpServletResponse response = hooks.send(
                    post(path).contentType(MediaType.APPLICATION_JSON).content(request(COMPLETE)));
            assertThat(response.getStatus()).as(path).isEqualTo(404);
            assertThat(codes(outcome(response))).containsExactly("not-found");
        }
    }

    @Test
    @DisplayName("CH-089: another media type, or none, is 415")
    void mediaType() throws Exception {
        for (String type : List.of("text/plain", "application/fhir+json", "application/xml", "nonsense")) {
            MockHttpServletResponse response = hooks.send(post("/cds-services/" + SERVICE)
                    .header("Content-Type", type)
                    .content(request(COMPLETE)));
            assertThat(response.getStatus()).as(type).isEqualTo(415);
            assertThat(codes(outcome(response))).containsExactly("not-supported");
        }
        assertThat(hooks.send(post("/cds-services/" + SERVICE).content(request(COMPLETE)))
                        .getStatus())
                .isEqualTo(415);
        assertThat(hooks.send(post("/cds-services/" + SERVICE)
                                .header("Content-Type", "application/json; charset=utf-8")
                                .content(request(COMPLETE)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("CH-089: a body that is too long is 413, whether it says its length or not")
    void tooLong() throws Exception {
        String body = request(COMPLETE, "\"extension\": {\"org.example.note\": \"" + "x".repeat(64 * 1024) + "\"}");

        MockHttpServletResponse response = hooks.call(body);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(codes(outcome(response))).containsExactly("too-long");
    }

    @Test
    @DisplayName("CH-001: the answer is application/json whatever the client accepts")
    void accept() throws Exception {
        MockHttpServletResponse response = hooks.send(post("/cds-services/" + SERVICE)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_JSON)
                .content(request(COMPLETE)));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json");
    }

    @Test
    @DisplayName("CH-143: busy evaluators are 503, and the client is told when to come again")
    void busy() throws Exception {
        hooks.support.failure = Mockito.mock(EnginesBusyException.class);

        MockHttpServletResponse response = hooks.call(request(COMPLETE));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(codes(outcome(response))).containsExactly("throttled");
    }

    @Test
    @DisplayName("CH-145: a failure inside is 500 without advice, cause or stack trace")
    void failureInside() throws Exception {
        hooks.support.failure = new IllegalStateException("Wintergreen 4711");

        MockHttpServletResponse response = hooks.call(request(COMPLETE));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(codes(outcome(response))).containsExactly("exception");
        assertThat(response.getContentAsString()).doesNotContain("Wintergreen", "IllegalState", "dev.osteon");
    }

    /** Checks what holds for every refusal, and gives its body. */
    private static JsonNode outcome(MockHttpServletResponse response) throws Exception {
        assertThat(response.getContentType()).isEqualTo("application/json");
        JsonNode outcome = json(response);
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        outcome.path("issue").forEach(issue -> {
            assertThat(issue.path("severity").asText()).isEqualTo("error");
            assertThat(issue.path("diagnostics").asText()).isNotBlank();
        });
        assertThat(response.getContentAsString()).doesNotContain("Exception", "\\tat ", "Wintergreen", "4711");
        return outcome;
    }

    private static List<String> expressions(JsonNode outcome) {
        List<String> expressions = new ArrayList<>();
        outcome.path("issue")
                .forEach(issue ->
                        expressions.add(issue.path("expression").path(0).asText()));
        return expressions;
    }

    private static List<String> codes(JsonNode outcome) {
        return outcome.path("issue").findValuesAsText("code");
    }

    private static Arguments row(String name, String body, String issueCode, String expression) {
        return Arguments.of(name, body, 400, issueCode, expression);
    }
}
