package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.feedback.Feedback;
import dev.osteon.feedback.Feedback.AcceptedSuggestion;
import dev.osteon.feedback.Feedback.Origin;
import dev.osteon.feedback.Feedback.Outcome;
import dev.osteon.feedback.Feedback.Reason;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.SelectionBehavior;
import dev.osteon.reasoning.Source;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.reasoning.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** CH-220 to CH-231: what clients say became of cards. */
class FeedbackTest {
    private static final String TIME = "\"outcomeTimestamp\": \"2026-03-10T10:02:03Z\"";
    private static final Instant AT = Instant.parse("2026-03-10T10:02:03Z");
    private static final Origin OURS = new Origin(true, "exampleTopic", LocalDate.of(2026, 3, 10));

    private final HooksFixture hooks = new HooksFixture();

    private MockHttpServletResponse tell(String... entries) throws Exception {
        return send("{\"feedback\": [" + String.join(", ", entries) + "]}");
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return hooks.send(post("/cds-services/" + SERVICE + "/feedback")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String overridden(String card, String... more) {
        return "{\"card\": \"" + card + "\", \"outcome\": \"overridden\", " + TIME
                + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}";
    }

    private JsonNode card() throws Exception {
        hooks.support.decisions = List.of(new Decision(
                "a1",
                null,
                Urgency.INFO,
                "Know it",
                null,
                new Source("A guideline", null),
                SelectionBehavior.ANY,
                List.of(new Suggestion("s1", "Do it", false, List.of())),
                List.of()));
        return json(hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null")))
                .path("cards")
                .path(0);
    }

    @Test
    @DisplayName("CH-220, CH-222, CH-224: an accepted card is known by its id, and so is the suggestion")
    void accepted() throws Exception {
        JsonNode card = card();
        String suggestion = card.path("suggestions").path(0).path("uuid").asText();
        MockHttpServletResponse response =
                tell("{\"card\": \"" + card.path("uuid").asText()
                        + "\", \"outcome\": \"accepted\", \"acceptedSuggestions\": [{\"id\": \"" + suggestion
                        + "\"}, {\"id\": \"x\"}], " + TIME + "}");
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(response.getContentAsString()).isEqualTo("{}");
        assertThat(hooks.kept)
                .containsExactly(new Feedback(
                        SERVICE,
                        card.path("uuid").asText(),
                        OURS,
                        Outcome.ACCEPTED,
                        AT,
                        List.of(new AcceptedSuggestion(suggestion, "s1"), new AcceptedSuggestion("x", null)),
                        null,
                        null));
        assertThat(count("exampleTopic", "accepted")).isEqualTo(1);
    }

    @Test
    @DisplayName("CH-226, CH-227: an override has a reason, a comment, both or neither, under either spelling")
    void overridden() throws Exception {
        String reason = "{\"reason\": {\"code\": \"c\", \"system\": \"urn:s\"}, \"userComment\": \"No\"}";
        MockHttpServletResponse response = tell(
                overridden("1"),
                overridden("2", "\"overrideReason\": {\"reason\": {\"code\": \"c\"}}"),
                overridden("3", "\"overrideReason\": {\"userComment\": \"No\"}"),
                overridden("4", "\"overrideReasons\": " + reason),
                overridden("5", "\"overrideReasons\": {\"extension\": {\"com.epic\": {}}}"));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(hooks.kept)
                .extracting(Feedback::reason)
                .containsExactly(null, new Reason(null, "c", null), null, new Reason("urn:s", "c", null), null);
        assertThat(hooks.kept).extracting(Feedback::comment).containsExactly(null, null, "No", "No", null);
    }

    @Test
    @DisplayName("a client profile says under which name the reason stands")
    void spelling() throws Exception {
        hooks.clients = new ClientProfiles(Map.of(), "oracle-health");
        tell(overridden("1", "\"overrideReasons\": {\"userComment\": \"No\"}"));
        assertThat(hooks.kept).extracting(Feedback::comment).containsOnlyNulls();
    }

    @Test
    @DisplayName("CH-222: a card that is not ours is kept as unknown, whatever its id")
    void unknown() throws Exception {
        assertThat(tell(overridden("123456"), overridden("00000000-0000-8000-8000-000000000000"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(hooks.kept).extracting(Feedback::origin).containsOnly(Origin.FOREIGN);
        assertThat(count("unknown", "overridden")).isEqualTo(2);
    }

    @Test
    @DisplayName("a card of a rule that the knowledge no longer has is ours, without a topic")
    void retired() throws Exception {
        String id = HooksFixture.CARD_IDS.series(LocalDate.of(2026, 1, 2), "x").next(SERVICE + "|gone");
        tell(overridden(id));
        assertThat(hooks.kept)
                .extracting(Feedback::origin)
                .containsExactly(new Origin(true, null, LocalDate.of(2026, 1, 2)));
        assertThat(count("none", "overridden")).isEqualTo(1);
    }

    @Test
    @DisplayName("CH-228: several cards in one call, hours later and again: each is counted once")
    void again() throws Exception {
        String id = card().path("uuid").asText();
        for (int i = 0; i < 2; i++) {
            assertThat(tell(overridden(id), overridden(id), overridden("2")).getStatus())
                    .isEqualTo(200);
        }
        assertThat(hooks.kept).hasSize(2);
        assertThat(count("exampleTopic", "overridden")).isEqualTo(1);
    }

    @Test
    @DisplayName("CH-221: no entry is nothing to keep")
    void none() throws Exception {
        assertThat(tell().getStatus()).isEqualTo(200);
        assertThat(hooks.kept).isEmpty();
    }

    @Test
    @DisplayName("CH-225: times in UTC, with fractions, with an offset")
    void times() throws Exception {
        tell(
                overridden("1"),
                overridden("2").replace("03Z", "03.123Z"),
                overridden("3").replace("10:02:03Z", "12:02:03+02:00"));
        assertThat(hooks.kept).extracting(Feedback::at).containsExactly(AT, AT.plusMillis(123), AT);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("CH-223: what is wrong is named, and nothing of the call is kept")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | feedback",
                "{\"feedback\": {}} | feedback",
                "{\"feedback\": [1]} | feedback[0]",
                "\"card\": \"2\" => \"card\": 2 | feedback[1].card",
                "\"card\": \"2\", =>  | feedback[1].card",
                "overridden => ignored | feedback[1].outcome",
                "\"outcome\": \"overridden\", =>  | feedback[1].outcome",
                "overridden => accepted | feedback[1].acceptedSuggestions",
                "2026-03-10T => 2026-13-10T | feedback[1].outcomeTimestamp",
                "2026-03-10T10:02:03Z => 2026-03-10 | feedback[1].outcomeTimestamp",
                "2026-03-10T => 0026-03-10T | feedback[1].outcomeTimestamp",
                "\"userComment\": \"No\" => \"userComment\": 1 | feedback[1].overrideReason.userComment",
                "\"reason\": {\"code\": \"c\"} => \"reason\": {} | feedback[1].overrideReason.reason.code",
                "\"reason\": {\"code\": \"c\"} => \"reason\": \"c\" | feedback[1].overrideReason.reason",
                "\"overrideReason\": { => \"overrideReason\": [], \"x\": { | feedback[1].overrideReason",
            })
    void malformed(String change, String expression) throws Exception {
        String[] parts = change.split("=>", -1);
        String good = overridden("2", "\"overrideReason\": {\"reason\": {\"code\": \"c\"}, \"userComment\": \"No\"}");
        MockHttpServletResponse response = parts.length == 1
                ? send(change)
                : tell(overridden("1"), good.replace(parts[0].strip(), parts[1].strip()));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(json(response).path("issue").findValues("expression"))
                .anySatisfy(found -> assertThat(found.path(0).asText()).isEqualTo(expression));
        assertThat(hooks.kept).isEmpty();
    }

    @Test
    @DisplayName("CH-089, CH-231: what is too long is refused: a comment, an id, a list, a body")
    void tooLong() throws Exception {
        String comment = "\"overrideReason\": {\"userComment\": \"" + "x".repeat(10_001) + "\"}";
        assertThat(tell(overridden("1", comment)).getStatus()).isEqualTo(400);
        assertThat(tell(overridden("x".repeat(201))).getStatus()).isEqualTo(400);
        assertThat(send("{\"feedback\": [" + "1,".repeat(1_000) + "1]}").getStatus())
                .isEqualTo(400);
        assertThat(send("\"" + "x".repeat(70_000) + "\"").getStatus()).isEqualTo(413);
    }

    @Test
    @DisplayName("another method or media type is refused as everywhere")
    void method() throws Exception {
        assertThat(hooks.send(get("/cds-services/" + SERVICE + "/feedback")).getStatus())
                .isEqualTo(405);
        assertThat(hooks.send(post("/cds-services/" + SERVICE + "/feedback").content("{}"))
                        .getStatus())
                .isEqualTo(415);
    }

    @Test
    @DisplayName("7: a store that is away is 503 with Retry-After; neither comment nor cause is answered or logged")
    void storeAway() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("dev.osteon");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            String comment = "\"overrideReason\": {\"userComment\": \"Wintergreen refuses\"}";
            assertThat(tell(overridden("1", comment)).getStatus()).isEqualTo(200);
            hooks.support.failure = new IllegalStateException("Wintergreen");
            MockHttpServletResponse response = tell(overridden("2", comment));
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isNotBlank();
            assertThat(response.getContentAsString())
                    .contains("OperationOutcome")
                    .doesNotContain("Wintergreen");
            assertThat(tell("{\"card\": \"Wintergreen\"}").getContentAsString()).doesNotContain("Wintergreen");
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).hasSize(4).allSatisfy(line -> assertThat(line.getFormattedMessage())
                .doesNotContain("Wintergreen"));
    }

    private double count(String topic, String outcome) {
        return hooks.meters
                .get("osteon.feedback")
                .tags("topic", topic, "outcome", outcome)
                .counter()
                .count();
    }
}
