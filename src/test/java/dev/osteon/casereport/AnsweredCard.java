package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.support.Http;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A card as far as the expectations speak of it, whether it came from the reasoner or over the wire.
 *
 * @param topic code of the topic
 * @param indicator info, warning or critical
 * @param text summary and detail
 * @param offers labels of suggestions and descriptions of actions, in order
 * @param creates types of the resources that the suggestions create
 */
record AnsweredCard(String topic, String indicator, String text, List<String> offers, List<String> creates) {

    static AnsweredCard of(Decision decision) {
        return new AnsweredCard(
                decision.topic().getCode(),
                decision.urgency().name().toLowerCase(Locale.ROOT),
                decision.summary() + "\n" + decision.detail(),
                decision.suggestions().stream()
                        .flatMap(suggestion -> Stream.concat(
                                Stream.of(suggestion.label()),
                                suggestion.actions().stream().map(action -> action.description())))
                        .toList(),
                decision.suggestions().stream()
                        .map(Suggestion::actions)
                        .flatMap(List::stream)
                        .filter(action -> action.resource() != null)
                        .map(action -> action.resource().fhirType())
                        .toList());
    }

    /** The cards of a service's answer, which must be a success. */
    static List<AnsweredCard> of(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try {
            return stream(new ObjectMapper().readTree(answer.body()).path("cards"))
                    .map(AnsweredCard::ofCard)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static AnsweredCard ofCard(JsonNode card) {
        return new AnsweredCard(
                card.at("/source/topic/code").asText(),
                card.path("indicator").asText(),
                card.path("summary").asText() + "\n" + card.path("detail").asText(),
                stream(card.path("suggestions"))
                        .flatMap(suggestion -> Stream.concat(
                                Stream.of(suggestion.path("label").asText()),
                                stream(suggestion.path("actions")).map(action -> action.path("description")
                                        .asText())))
                        .toList(),
                stream(card.path("suggestions"))
                        .flatMap(suggestion -> stream(suggestion.path("actions")))
                        .filter(action -> action.has("resource"))
                        .map(action -> action.at("/resource/resourceType").asText())
                        .toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
