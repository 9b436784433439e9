package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Source;
import dev.osteon.reasoning.Urgency;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The extension of a request that asks why. */
class ExplainRequestTest {
    private final HooksFixture hooks = new HooksFixture();

    private MockHttpServletResponse call(String... more) throws Exception {
        hooks.support.decisions = List.of(decision("a1"), decision("a2"));
        return hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null", more));
    }

    private static Decision decision(String id) {
        return new Decision(
                id,
                new Coding("urn:topics", id, null),
                Urgency.INFO,
                "Know it",
                null,
                new Source("A guideline", null),
                null,
                List.of(),
                List.of());
    }

    @Test
    @DisplayName("each card has its own explanation when the request asks for it")
    void asked() throws Exception {
        JsonNode cards =
                json(call("\"extension\": {\"dev.osteon.explain\": true}")).path("cards");
        assertThat(cards).hasSize(2);
        for (int i = 0; i < 2; i++) {
            JsonNode extension = cards.path(i).path("extension");
            assertThat(extension
                            .path("dev.osteon.explanation")
                            .at("/condition/definition")
                            .asText())
                    .isEqualTo("Example.a" + (i + 1));
            assertThat(extension.path("dev.osteon.knowledge").path("version").asText())
                    .isEqualTo("1.2.3");
        }
        assertThat(hooks.support.explained).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"other\": 1",
                "\"extension\": {}",
                "\"extension\": {\"com.example\": true}",
                "\"extension\": {\"dev.osteon.explain\": false}",
                "\"extension\": [{\"dev.osteon.explain\": true}]",
                "\"extension\": null",
                "\"extension\": \"dev.osteon.explain\"",
                "\"context2\": {\"extension\": {\"dev.osteon.explain\": true}}"
            })
    @DisplayName("who does not ask gets none, and nothing is evaluated for it")
    void notAsked(String member) throws Exception {
        MockHttpServletResponse answer = call(member);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("dev.osteon.explanation");
        assertThat(hooks.support.explained).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "null", "{}", "[true]", "\"\""})
    @DisplayName("a value that is neither true nor false is refused, naming the element")
    void malformed(String value) throws Exception {
        MockHttpServletResponse answer = call("\"extension\": {\"dev.osteon.explain\": " + value + "}");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).at("/issue/0/code").asText()).isEqualTo("value");
        assertThat(json(answer).at("/issue/0/expression/0").asText()).isEqualTo("extension.dev.osteon.explain");
        assertThat(hooks.support.explained).isZero();
    }
}
