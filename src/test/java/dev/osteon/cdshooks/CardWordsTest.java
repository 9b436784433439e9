package dev.osteon.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.cdshooks.CardsAnswer.CardCoding;
import dev.osteon.cdshooks.LeftOut.Reason;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.TestKnowledge;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What cards say besides their decisions, from the knowledge of this build. */
class CardWordsTest {
    private static final List<LeftOut> ONE_OF_EACH = Arrays.stream(Reason.values())
            .map(reason -> new LeftOut("Observation/1", reason))
            .toList();

    @Test
    @DisplayName(
            "CH-157, CH-158, CH-159: every service offers the same reasons for not following a card, with system, code and display")
    void overrideReasons() {
        KnowledgeBase knowledge = TestKnowledge.base();
        CardWords words = words(knowledge);
        assertThat(knowledge.services()).allSatisfy(service -> assertThat(words.overrideReasons(service))
                .hasSizeBetween(5, 12)
                .contains(new CardCoding(
                        "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes",
                        "patient-refuses",
                        "Patient declines"))
                .allSatisfy(reason -> assertThat(reason.display()).isNotBlank().isNotEqualTo(reason.code())));
    }

    @Test
    @DisplayName("the package has words for every reason to leave something out")
    void leftOut() {
        CardWords words = words(TestKnowledge.base());
        assertThat(words.leftOutAlone()).contains(" ").hasSizeLessThan(140);
        assertThat(words.leftOutNote(ONE_OF_EACH).lines().filter(line -> line.startsWith("- ")))
                .hasSize(Reason.values().length)
                .allMatch(line -> line.matches("- Observation/1 \\S+ .+"));
        assertThat(words.leftOutNote(List.of())).isNull();
    }

    @Test
    @DisplayName("in another language every word is another")
    void german() {
        KnowledgeBase knowledge = TestKnowledge.base();
        CardWords english = words(knowledge);
        CardWords german = words(knowledge.in("de"));
        assertThat(german.leftOutAlone()).isNotEqualTo(english.leftOutAlone());
        assertThat(german.leftOutNote(ONE_OF_EACH).lines().filter(line -> !line.isBlank()))
                .doesNotContainAnyElementsOf(english.leftOutNote(ONE_OF_EACH)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        assertThat(german.overrideReasons(knowledge.services().get(0)))
                .doesNotContainAnyElementsOf(
                        english.overrideReasons(knowledge.services().get(0)));
    }

    private static CardWords words(KnowledgeBase knowledge) {
        return new CardWords(new ReasonerDecisionSupport(new Reasoner(knowledge, ZoneOffset.UTC, 1)));
    }
}
