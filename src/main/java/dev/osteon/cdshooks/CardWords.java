package dev.osteon.cdshooks;

import dev.osteon.cdshooks.CardsAnswer.CardCoding;
import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.Service;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What cards say besides their decisions, in the words of the package: reasons for not following them, and what no advice rests on. */
final class CardWords {
    private static final String LEFT_OUT = "https://osteon.dev/fhir/CodeSystem/left-out";
    private static final int MAX_LEFT_OUT_NAMED = 10;

    private enum Phrase {
        LEFT_OUT_ALONE,
        LEFT_OUT_NOTE,
        LEFT_OUT_MORE
    }

    private final DecisionSupport knowledge;

    CardWords(DecisionSupport knowledge) {
        this.knowledge = knowledge;
    }

    /** @return in the order of the service's value set; empty when it has none */
    List<CardCoding> overrideReasons(Service service) {
        return service.overrideReasons() == null
                ? List.of()
                : knowledge.codes(service.overrideReasons()).stream()
                        .map(code -> new CardCoding(code.system(), code.code(), knowledge.words(code)))
                        .toList();
    }

    /** @return summary of a card that holds nothing but the note */
    String leftOutAlone() {
        return words(Phrase.LEFT_OUT_ALONE);
    }

    /** @return Markdown that names what was left out, and why; null for nothing */
    String leftOutNote(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return null;
        }
        String named = leftOut.stream()
                .limit(MAX_LEFT_OUT_NAMED)
                .map(one -> "- " + one.resource() + " " + words(one.reason()))
                .collect(Collectors.joining("\n"));
        int more = leftOut.size() - MAX_LEFT_OUT_NAMED;
        return "**" + words(Phrase.LEFT_OUT_NOTE) + "**\n\n" + named
                + (more > 0 ? "\n- " + more + " " + words(Phrase.LEFT_OUT_MORE) : "");
    }

    private String words(Enum<?> concept) {
        return knowledge.words(
                new CodeKey(LEFT_OUT, concept.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
