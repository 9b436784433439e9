package dev.osteon.testkit;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds the cards of a case against what is expected of them. */
final class CardComparison {
    private CardComparison() {}

    /** @return every difference, for people; empty when there is none */
    static List<String> differences(List<ExpectedCard> expected, List<Decision> actual) {
        List<String> topics =
                actual.stream().map(card -> card.topic().getCode()).toList();
        List<String> expectedTopics = expected.stream().map(ExpectedCard::topic).toList();
        if (!topics.equals(expectedTopics)) {
            return List.of("cards: expected " + expectedTopics + " but got " + topics);
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), actual.get(i), differences);
        }
        return differences;
    }

    private static void compare(ExpectedCard expected, Decision actual, List<String> differences) {
        String topic = expected.topic() + ": ";
        String indicator = actual.urgency().name().toLowerCase(Locale.ROOT);
        if (!indicator.equals(expected.indicator())) {
            differences.add(topic + "indicator expected " + expected.indicator() + " but got " + indicator);
        }
        String text = unescaped(actual.summary() + "\n" + actual.detail());
        expected.says().stream()
                .filter(words -> !text.contains(words))
                .forEach(words -> differences.add(topic + "does not say: " + words));
        expected.unknown().stream()
                .filter(words -> !text.contains(words))
                .forEach(words -> differences.add(topic + "does not name as unknown: " + words));
        expected.saysNot().stream()
                .filter(words -> lower(text).contains(lower(words)))
                .forEach(words -> differences.add(topic + "must not say: " + words));
        List<String> offers = offers(actual);
        expected.offers().stream()
                .filter(words -> offers.stream().noneMatch(offer -> offer.contains(words)))
                .forEach(words -> differences.add(topic + "does not offer: " + words));
        expected.offersNot().stream()
                .filter(words -> offers.stream().anyMatch(offer -> lower(offer).contains(lower(words))))
                .forEach(words -> differences.add(topic + "must not offer: " + words));
        compareRecommended(expected, actual, differences);
        List<String> changes = changes(actual);
        if (expected.changes() != null && !expected.changes().equals(changes)) {
            differences.add(topic + "expected to change " + expected.changes() + " but changes " + changes);
        }
    }

    private static void compareRecommended(ExpectedCard expected, Decision actual, List<String> differences) {
        List<String> recommended = actual.suggestions().stream()
                .filter(Suggestion::recommended)
                .map(Suggestion::label)
                .toList();
        expected.recommends().stream()
                .filter(words -> recommended.stream().noneMatch(label -> label.contains(words)))
                .forEach(words -> differences.add(expected.topic() + ": does not recommend: " + words));
        expected.recommendsNot().stream()
                .filter(words -> recommended.stream().anyMatch(label -> label.contains(words)))
                .forEach(words -> differences.add(expected.topic() + ": must not recommend: " + words));
    }

    private static List<String> changes(Decision card) {
        return card.suggestions().stream()
                .flatMap(suggestion -> suggestion.actions().stream())
                .filter(action -> action.type() != ProposedAction.Type.CREATE)
                .map(CardComparison::changed)
                .toList();
    }

    private static String changed(ProposedAction action) {
        return action.resourceId() == null
                ? action.resource().fhirType() + "/"
                        + action.resource().getIdElement().getIdPart()
                : action.resourceId();
    }

    private static List<String> offers(Decision card) {
        List<String> offers = new ArrayList<>();
        for (Suggestion suggestion : card.suggestions()) {
            offers.add(suggestion.label());
            suggestion.actions().stream().map(ProposedAction::description).forEach(offers::add);
        }
        return offers;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The words as a reader of the rendered Markdown sees them. */
    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The cards, for a message. */
    static String describe(List<Decision> cards) {
        StringBuilder text = new StringBuilder();
        for (Decision card : cards) {
            text.append("\n  [")
                    .append(card.urgency())
                    .append("] ")
                    .append(card.topic().getCode());
            text.append("\n    ").append(card.summary());
            if (card.detail() != null) {
                text.append("\n    ").append(card.detail().replace("\n", "\n    "));
            }
            for (Suggestion suggestion : card.suggestions()) {
                text.append("\n    ")
                        .append(suggestion.recommended() ? "* " : "- ")
                        .append(suggestion.label());
                for (ProposedAction action : suggestion.actions()) {
                    text.append("\n        ").append(action.type()).append(' ').append(action.description());
                }
            }
        }
        return text.isEmpty() ? "\n  no card" : text.toString();
    }
}
