package dev.osteon.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.osteon.ehr.FaultyEhr.Fault;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a hook call gets when the EHR sends nothing along and its FHIR server is slow, refuses, pages or lies. */
@ExtendWith(OutputCaptureExtension.class)
class FallbackFetchTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "radiotherapy-referral";
    private static final String PATIENT = "osteon-demo";
    private static final String TOKEN = "a-token-that-must-not-be-seen";
    private static final String FHIR_JSON = "application/fhir+json";
    /** Far beyond the deadline: whoever waited for it would see its answer, not the deadline's. */
    private static final long SLOW_MS = 120_000;

    private static FaultyEhr ehr;

    @BeforeEach
    void ehr() {
        if (ehr == null) {
            // The demonstration patient, as if the EHR had her.
            Http store = http;
            ehr = new FaultyEhr(query -> store.get("/fhir/" + query + (query.contains("?") ? "&_count=1000" : ""))
                    .body());
        }
        ehr.forget();
    }

    @AfterAll
    static void close() {
        ehr.close();
        ehr = null;
    }

    @Test
    @DisplayName(
            "CH-101, CH-109, CH-122: what was not sent is fetched with the token by the templates' own queries, and the cards are the same")
    void fetched() throws Exception {
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(comparable(answer)).isNotEmpty().isEqualTo(comparable(fromStore()));
        List<String> templates = new ArrayList<>();
        for (JsonNode service : JSON.readTree(http.get("/cds-services").body()).path("services")) {
            if (service.path("id").asText().equals(SERVICE)) {
                service.path("prefetch")
                        .forEach(
                                template -> templates.add(template.asText().replace("{{context.patientId}}", PATIENT)));
            }
        }
        assertThat(ehr.queries).containsExactlyInAnyOrderElementsOf(templates);
        assertThat(ehr.authorizations).containsOnly("Bearer " + TOKEN);
    }

    @Test
    @DisplayName("CH-105: null is an answer and is not fetched")
    void nullIsKnown() {
        assertThat(call(ehr.base(), "\"prefetch\": {\"allergyIntolerances\": null}")
                        .status())
                .isEqualTo(200);
        assertThat(ehr.queries).isNotEmpty().noneMatch(query -> query.startsWith("AllergyIntolerance"));
    }

    @Test
    @DisplayName("CH-110: every page is fetched, each with the token")
    void pages() throws Exception {
        ehr.pageSize = 3;
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(comparable(answer)).isEqualTo(comparable(fromStore()));
        assertThat(ehr.queries).anyMatch(query -> query.contains("&page=2"));
        assertThat(ehr.authorizations).containsOnly("Bearer " + TOKEN);
    }

    @ParameterizedTest(name = "CH-102, CH-103: {0}")
    @MethodSource("faults")
    void requiredDataFail(String name, Fault fault, String says) throws Exception {
        ehr.fail("Condition", fault);
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(412);
        assertThat(answer.body()).doesNotContain("127.0.0.1", TOKEN);
        assertThat(diagnostics(answer, "prefetch.conditions")).contains(says);
    }

    @Test
    @DisplayName("CH-103: what one query has read too much is not there for the others, and each is named")
    void sharedBudget() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        ehr.fail("Condition", exchange -> {
            try {
                huge(exchange);
            } finally {
                read.countDown();
            }
        });
        ehr.fail("AllergyIntolerance", exchange -> {
            await(read);
            huge(exchange);
        });
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(412);
        assertThat(diagnostics(answer, "prefetch.conditions")).contains("more than is read");
        assertThat(diagnostics(answer, "prefetch.allergyIntolerances")).contains("more than is read");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                row("401", status(401), "answered 401"),
                row("403", status(403), "answered 403"),
                row("404", status(404), "answered 404"),
                row("500", status(500), "answered 500"),
                row("503", status(503), "answered 503"),
                row("a redirect", FallbackFetchTest::redirect, "answered 302"),
                row("nothing", exchange -> {}, "could not be reached or read"),
                row("slow", FallbackFetchTest::slow, "did not answer within " + EHR_DEADLINE.toMillis() + " ms"),
                row("a page of HTML", text("text/html", "<html></html>"), "something else than FHIR JSON"),
                row("no JSON", text(FHIR_JSON, "{\"resourceType\": \"Bun"), "could not be reached or read"),
                row("JSON that is no FHIR", text(FHIR_JSON, "[]"), "something else than FHIR JSON"),
                row("cut off", FallbackFetchTest::cutOff, "could not be reached or read"),
                row("more than is read", FallbackFetchTest::huge, "more than is read"),
                row(
                        "an OperationOutcome",
                        text(FHIR_JSON, "{\"resourceType\": \"OperationOutcome\"}"),
                        "no whole answer"),
                row("the same page again", next(""), "do not end"),
                row(
                        "pages without end",
                        exchange -> nextPage(exchange, "?patient=p&n=" + System.nanoTime()),
                        "the EHR's server"),
                row("a page elsewhere", next("http://127.0.0.2/r4/Condition"), "not on that server"),
                row("a page beside the base", next("/other/Condition"), "not on that server"),
                row("a page above the base", next("/r4/../admin"), "not on that server"),
                row("others' data", FallbackFetchTest::others, "holds nothing that is about the patient"));
    }

    @Test
    @DisplayName("CH-104: without optional data there is advice, and every card says what is not known")
    void optionalDataFail() throws Exception {
        ehr.fail("ImagingStudy", status(403));
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode cards = JSON.readTree(answer.body()).path("cards");
        assertThat(cards).isNotEmpty();
        cards.forEach(card -> assertThat(card.path("detail").asText()).contains("ImagingStudy is not known"));
    }

    @Test
    @DisplayName("CH-113: another patient under the address of the one that was asked for is 412")
    void anotherPatient() throws Exception {
        ehr.fail("Patient", text(FHIR_JSON, "{\"resourceType\": \"Patient\", \"id\": \"somebody-else\"}"));
        Http.Answer answer = call(ehr.base(), "\"extension\": {}");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body()).contains("prefetch.patient").doesNotContain("cards");
    }

    @Test
    @DisplayName("CH-121: without a token each query is sent once, and a refusal stays one")
    void noStorm() {
        for (String type : List.of("Patient", "Condition", "Observation", "Procedure")) {
            ehr.fail(type, status(401));
        }
        Http.Answer answer = post("\"fhirServer\": \"" + ehr.base() + "\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(ehr.queries).doesNotHaveDuplicates();
        assertThat(ehr.authorizations).containsOnly("null");
    }

    @ParameterizedTest(name = "CH-127: {0} is not called")
    @MethodSource("forbiddenServers")
    void forbiddenServer(String server) {
        Http.Answer answer = call(server, "\"extension\": {}");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body()).contains("none that this service may call");
    }

    static Stream<String> forbiddenServers() {
        return Stream.of(
                "https://ehr.example.org/r4",
                "http://169.254.169.254/latest",
                "http://10.0.0.1/r4",
                "http://127.0.0.1@ehr.example.org/r4",
                "http://localhost.example.org/r4");
    }

    @Test
    @DisplayName("CH-123: the token is in no log line and no answer, whether the server answers or fails")
    void tokenIsNotKept(CapturedOutput output) {
        Http.Answer answered = call(ehr.base(), "\"extension\": {}");
        ehr.fail("Condition", status(500));
        Http.Answer failed = call(ehr.base(), "\"extension\": {}");
        assertThat(answered.status()).isEqualTo(200);
        assertThat(failed.status()).isEqualTo(412);
        assertThat(answered.body() + failed.body()).doesNotContain(TOKEN);
        assertThat(output.getAll()).contains("service=" + SERVICE).doesNotContain(TOKEN);
    }

    private Http.Answer call(String server, String member) {
        return post("\"fhirServer\": \"" + server + "\", \"fhirAuthorization\": {\"access_token\": \"" + TOKEN
                + "\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"scope\": \"patient/*.read\", \"subject\": \"osteon\"}, "
                + member);
    }

    private Http.Answer fromStore() {
        return post("\"extension\": {}");
    }

    private Http.Answer post(String members) {
        String body =
                "{\"hook\": \"patient-view\", \"hookInstance\": \"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\", \"context\":"
                        + " {\"userId\": \"Practitioner/1\", \"patientId\": \"" + PATIENT + "\"}, " + members + "}";
        return http.post("/cds-services/" + SERVICE, body, "Content-Type", "application/json");
    }

    /** @return the cards without the uuids, which never repeat, and without the ids within proposed orders */
    private static String comparable(Http.Answer answer) throws IOException {
        return JSON.readTree(answer.body())
                .path("cards")
                .toString()
                .replaceAll("\"uuid\":\"[^\"]*\"", "\"uuid\":\"\"")
                .replaceAll("T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?", "T");
    }

    private static Fault status(int status) {
        return exchange -> FaultyEhr.send(exchange, status, FHIR_JSON, "{\"resourceType\": \"OperationOutcome\"}");
    }

    private static Fault text(String type, String body) {
        return exchange -> FaultyEhr.send(exchange, 200, type, body);
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
        exchange.sendResponseHeaders(302, -1);
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", FHIR_JSON);
        exchange.sendResponseHeaders(200, 0);
        long end = System.nanoTime() + SLOW_MS * 1_000_000;
        // A byte now and then, so that no single read takes long.
        while (System.nanoTime() < end) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void cutOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", FHIR_JSON);
        exchange.sendResponseHeaders(200, 5_000);
        exchange.getResponseBody().write("{\"resourceType\": \"Bundle\"".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        throw new IOException("cut off");
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", FHIR_JSON);
        exchange.sendResponseHeaders(200, 0);
        byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            exchange.getResponseBody().write(spaces);
        }
    }

    private static Fault next(String address) {
        return exchange ->
                nextPage(exchange, address.isEmpty() ? exchange.getRequestURI().toString() : address);
    }

    private static void nextPage(HttpExchange exchange, String address) throws IOException {
        ObjectNode bundle = JSON.createObjectNode().put("resourceType", "Bundle");
        FaultyEhr.link(bundle, address.startsWith("?") ? ehr.base() + "/Condition" + address : address);
        FaultyEhr.send(exchange, 200, FHIR_JSON, bundle.toString());
    }

    private static void others(HttpExchange exchange) throws IOException {
        String condition =
                "{\"resource\": {\"resourceType\": \"Condition\", \"id\": \"%s\", \"subject\": {\"reference\": \"Patient/q\"}}}";
        FaultyEhr.send(
                exchange,
                200,
                FHIR_JSON,
                "{\"resourceType\": \"Bundle\", \"entry\": [" + condition.formatted("1") + ", "
                        + condition.formatted("2") + "]}");
    }

    /** @return what the answer says of that element: a query that fails may leave no bytes or time for others, which are named as well */
    private static String diagnostics(Http.Answer answer, String expression) throws IOException {
        for (JsonNode issue : JSON.readTree(answer.body()).path("issue")) {
            if (issue.path("expression").path(0).asText().equals(expression)) {
                return issue.path("diagnostics").asText();
            }
        }
        return fail("no issue with " + expression + ": " + answer.body());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(EHR_DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Arguments row(String name, Fault fault, String says) {
        return Arguments.of(name, fault, says);
    }
}
