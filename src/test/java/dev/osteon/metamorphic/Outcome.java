package dev.osteon.metamorphic;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was decided, as text that can be compared. */
final class Outcome {
    private Outcome() {}

    /** Everything a reader sees. */
    static String inFull(List<Decision> cards) {
        StringBuilder text = new StringBuilder();
        for (Decision card : cards) {
            text.append(decision(card)).append(card.summary()).append('\n');
            text.append(card.detail()).append('\n');
            for (Suggestion suggestion : card.suggestions()) {
                text.append(suggestion.label()).append('\n');
                suggestion.actions().forEach(action -> text.append(action.description())
                        .append('\n'));
            }
        }
        return text.toString();
    }

    /** The words that a reader sees, in the order of the alphabet. */
    static List<String> words(List<Decision> cards) {
        return Stream.of(inFull(cards).split("[\\s,;:.]+")).sorted().toList();
    }

    /** Topics, urgencies and what is offered, without the words. */
    static String inShort(List<Decision> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(card -> text.append(decision(card)));
        return text.toString();
    }

    private static String decision(Decision card) {
        List<String> offers = new ArrayList<>();
        for (Suggestion suggestion : card.suggestions()) {
            offers.add(suggestion.actionId()
                    + (suggestion.recommended() ? "*" : "")
                    + suggestion.actions().stream()
                            .map(ProposedAction::actionId)
                            .toList());
        }
        return card.actionId() + " " + card.urgency() + " " + offers + "\n";
    }
}
