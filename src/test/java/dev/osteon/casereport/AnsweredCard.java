package dev.osteon.casereport;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Suggestion;
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

    static List<AnsweredCard> of(JsonNode response) {
        return stream(response.path("cards")).map(AnsweredCard::ofCard).toList();
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
