package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code cards} against a server whose answers a test writes. */
class CardsCommandTest {
    private static final String DISCOVERY = """
            {"services": [{"id": "charts", "hook": "patient-view"}, {"id": "orders", "hook": "order-sign"},
              {"id": "arrivals", "hook": "encounter-start"}]}""";
    private static final String CARDS = """
            {"cards": [{"summary": "Image the spine today", "indicator": "critical", "detail": "**Why.** A\\n\\nB",
              "source": {"label": "A guideline", "topic": {"code": "exampleTopic"}},
              "suggestions": [{"label": "MRI", "isRecommended": true, "actions": [{"type": "create", "description": "Order it"}]}],
              "extension": {"dev.osteon.knowledge": {"version": "1.2.3", "hash": "0123456789abcdef"}}}]}""";

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cds-services", exchange -> {
            String path = exchange.getRequestURI().getPath().replaceAll("^/cds-services/?", "");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(path + " " + body);
            byte[] answer = answers.getOrDefault(path, "{\"cards\": []}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.getOrDefault(path, 200), answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        answers.put("", DISCOVERY);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("cards"));
        all.addAll(List.of(arguments));
        if (!all.contains("--to")) {
            all.addAll(List.of("--to", "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir"));
        }
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("request.json"), content).toString();
    }

    @Test
    @DisplayName("a recorded request goes as it is to the services of its hook, and the card can be read")
    void recorded() throws IOException {
        answers.put("charts", CARDS);
        String request = "{\"hook\": \"patient-view\",\n \"prefetch\": {\"a\": 12.00, \"b\": \"\u00e4\"}}";
        assertThat(run("--request", file(request))).isZero();
        assertThat(asked).hasSize(2).last().isEqualTo("charts " + request);
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "== charts",
                        "[CRITICAL] Image the spine today",
                        "  **Why.** A",
                        "",
                        "  B",
                        "  * MRI (recommended)",
                        "      create: Order it",
                        "  Source: A guideline",
                        "  Topic:  exampleTopic",
                        "  Knowledge: 1.2.3, 0123456789ab");
    }

    @Test
    @DisplayName("a patient is asked about at every service that needs no more than a patient")
    void patient() throws IOException {
        assertThat(run("osteon-demo")).isZero();
        assertThat(asked).extracting(call -> call.replaceAll(" .*", "")).containsExactly("", "charts", "arrivals");
        JsonNode request = HooksClient.JSON.readTree(asked.get(1).replaceFirst("^charts ", ""));
        assertThat(request.at("/context/patientId").asText()).isEqualTo("osteon-demo");
        assertThat(request.has("prefetch")).isFalse();
        assertThat(out.toString()).contains("No cards.");
    }

    @Test
    @DisplayName("--json gives the answers by service, --service asks one")
    void json() throws IOException {
        answers.put("charts", CARDS);
        assertThat(run("p", "--json", "--service", "charts")).isZero();
        JsonNode printed = HooksClient.JSON.readTree(out.toString());
        assertThat(printed.at("/charts/cards/0/summary").asText()).isEqualTo("Image the spine today");
        assertThat(printed.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("what the server refuses is told, the other services are asked all the same, exit 1")
    void refused() {
        statuses.put("charts", 412);
        answers.put("charts", "{\"issue\": [{\"diagnostics\": \"This server has no such patient\"}]}");
        answers.put("arrivals", CARDS);
        assertThat(run("nobody")).isEqualTo(1);
        assertThat(out.toString())
                .contains("Refused with 412:", "- This server has no such patient", "Image the spine today");
    }

    @Test
    @DisplayName("an answer that is not JSON is refused too, without a stack trace")
    void notJson() {
        statuses.put("charts", 500);
        answers.put("charts", "<html>");
        assertThat(run("p", "--service", "charts")).isEqualTo(1);
        assertThat(out.toString() + err).contains("Refused with 500").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("nobody there, somebody else there, or not ready: exit 3")
    void unreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(run("p", "--to", "http://127.0.0.1:" + free + "/fhir")).isEqualTo(3);
        assertThat(err.toString()).contains("No server answers at http://127.0.0.1:" + free + "/cds-services");
        statuses.put("", 503);
        assertThat(run("p")).isEqualTo(3);
        statuses.put("", 404);
        assertThat(run("p")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--request",
                "p --request x.json",
                "p q",
                "p --nonsense",
                "p --to nowhere",
                "p --to ftp://example.org/fhir",
                "p --service nothing",
                "p --service orders",
                "--request does-not-exist.json"
            })
    @DisplayName("what cannot be meant is exit 2 with the usage")
    void usage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage: java -jar osteon.jar cards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"hook\": \"unknown\"}", "{}"})
    @DisplayName("a file that is no hook request of this server is exit 2")
    void noRequest(String content) throws IOException {
        assertThat(run("--request", file(content))).isEqualTo(2);
        assertThat(asked).allMatch(call -> call.startsWith(" "));
    }
}
