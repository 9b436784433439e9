package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.testkit.ExpectedCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cards that each service must answer, from an {@code expected.json}. */
final class ExpectedCards {
    private final Map<String, List<ExpectedCard>> byService;

    private ExpectedCards(Map<String, List<ExpectedCard>> byService) {
        this.byService = byService;
    }

    static ExpectedCards read(Path folder) {
        try {
            return new ExpectedCards(new ObjectMapper()
                    .readValue(CaseReport.text(folder.resolve("expected.json")), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(folder + "/expected.json cannot be read", e);
        }
    }

    /** @return ids of the services of which cards are expected */
    Set<String> services() {
        return byService.keySet();
    }

    /** The topics in order, and of each card what it must and must not say and offer; letters match in either case. */
    void hold(String service, List<AnsweredCard> cards) {
        List<ExpectedCard> expected = byService.get(service);
        assertThat(cards)
                .as(service)
                .extracting(card -> card.topic() + " " + card.indicator())
                .containsExactlyElementsOf(expected.stream()
                        .map(card -> card.topic() + " " + card.indicator())
                        .toList());
        for (int i = 0; i < cards.size(); i++) {
            AnsweredCard card = cards.get(i);
            ExpectedCard wanted = expected.get(i);
            String offers = String.join("\n", card.offers());
            containsAll("text of " + card.topic(), card.text(), wanted.says());
            containsAll("text of " + card.topic(), card.text(), wanted.unknown());
            containsNone("text of " + card.topic(), card.text(), wanted.saysNot());
            containsAll("suggestions of " + card.topic(), offers, wanted.offers());
            containsNone("suggestions of " + card.topic(), offers, wanted.offersNot());
        }
    }

    private static void containsAll(String what, String text, List<String> wanted) {
        wanted.forEach(part -> assertThat(text).as(what).containsIgnoringCase(part));
    }

    private static void containsNone(String what, String text, List<String> unwanted) {
        unwanted.forEach(part -> assertThat(text).as(what).doesNotContainIgnoringCase(part));
    }
}
