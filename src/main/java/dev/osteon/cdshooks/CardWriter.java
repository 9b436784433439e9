package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.cdshooks.CardsAnswer.Card;
import dev.osteon.cdshooks.CardsAnswer.CardAction;
import dev.osteon.cdshooks.CardsAnswer.CardCoding;
import dev.osteon.cdshooks.CardsAnswer.CardExtension;
import dev.osteon.cdshooks.CardsAnswer.CardHyperlink;
import dev.osteon.cdshooks.CardsAnswer.CardSource;
import dev.osteon.cdshooks.CardsAnswer.CardSuggestion;
import dev.osteon.clients.CardLink;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfile;
import dev.osteon.explain.Explanation;
import dev.osteon.feedback.CardIds;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.SelectionBehavior;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.reasoning.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;

/** Decisions to cards, in the order of the decisions. */
final class CardWriter {
    /** CDS Hooks wants fewer than 140 characters, and does not say of which kind: a UTF-16 unit is the smaller measure. */
    private static final int MAX_SUMMARY = 139;

    private final ResourceWriter resources;
    private final CardWords words;
    private final CardLinks links;

    CardWriter(FhirContext fhir, CardWords words, CardLinks links) {
        this.resources = new ResourceWriter(fhir);
        this.words = words;
        this.links = links;
    }

    /**
     * @param service whose cards they are
     * @param leftOut named on every card, or on one of its own when there is no other
     * @param explanations by action id of the decision; empty unless they were asked for
     * @param client for whom the cards are
     * @param ids from which the cards get theirs
     */
    CardsAnswer write(
            Service service,
            Decisions decisions,
            List<LeftOut> leftOut,
            Map<String, Explanation> explanations,
            ClientProfile client,
            CardIds.Series ids) {
        String note = words.leftOutNote(leftOut);
        List<CardCoding> overrideReasons = words.overrideReasons(service);
        List<Card> cards = new ArrayList<>();
        decisions
                .decisions()
                .forEach(decision -> cards.add(card(
                        service.id(),
                        decision,
                        note,
                        overrideReasons,
                        client,
                        ids,
                        new CardExtension(
                                decisions.knowledge(), decision.evidence(), explanations.get(decision.actionId())))));
        if (cards.isEmpty() && !leftOut.isEmpty()) {
            cards.add(leftOutCard(
                    ids.next(CardOrigins.name(service.id(), "", null)),
                    note,
                    new CardExtension(decisions.knowledge(), List.of(), null)));
        }
        return new CardsAnswer(cards);
    }

    private Card card(
            String service,
            Decision decision,
            String note,
            List<CardCoding> overrideReasons,
            ClientProfile client,
            CardIds.Series ids,
            CardExtension extension) {
        String uuid = ids.next(CardOrigins.name(service, decision.actionId(), null));
        List<CardSuggestion> suggestions = suggestions(service, decision, client, ids);
        String url = decision.source().url();
        return new Card(
                uuid,
                summary(decision.summary()),
                paragraphs(decision.detail(), note),
                indicator(decision.urgency()),
                new CardSource(
                        decision.source().label(), client.permitsLink(url) ? url : null, topic(decision.topic())),
                suggestions,
                suggestions.isEmpty()
                        ? null
                        : code(client.onlyAny() ? SelectionBehavior.ANY : decision.selectionBehavior()),
                overrideReasons,
                links.of(client, topicCode(decision)).stream()
                        .map(CardWriter::link)
                        .toList(),
                extension);
    }

    private Card leftOutCard(String uuid, String note, CardExtension extension) {
        return new Card(
                uuid,
                summary(words.leftOutAlone()),
                note,
                indicator(Urgency.INFO),
                new CardSource("Osteon", null, null),
                List.of(),
                null,
                List.of(),
                List.of(),
                extension);
    }

    private List<CardSuggestion> suggestions(
            String service, Decision decision, ClientProfile client, CardIds.Series ids) {
        List<CardSuggestion> suggestions = new ArrayList<>();
        boolean oneAtMost = decision.selectionBehavior() == SelectionBehavior.AT_MOST_ONE;
        boolean oneRecommended = false;
        for (Suggestion suggestion : decision.suggestions()) {
            boolean recommended = suggestion.recommended() && !(oneAtMost && oneRecommended);
            oneRecommended |= recommended;
            for (List<ProposedAction> actions : together(suggestion.actions(), client)) {
                suggestions.add(new CardSuggestion(
                        suggestion.label(),
                        ids.next(CardOrigins.name(service, decision.actionId(), suggestion.actionId())),
                        recommended ? Boolean.TRUE : null,
                        actions.stream()
                                .map(action -> action(action, description(suggestion, action, client)))
                                .toList()));
            }
        }
        return suggestions;
    }

    /** @return which actions stand together in one suggestion: all of them, or each alone */
    private static List<List<ProposedAction>> together(List<ProposedAction> actions, ClientProfile client) {
        return client.oneActionPerSuggestion() && actions.size() > 1
                ? actions.stream().map(List::of).toList()
                : List.of(actions);
    }

    private static String description(Suggestion suggestion, ProposedAction action, ClientProfile client) {
        String said = action.description();
        String label = suggestion.label();
        return client.labelInDescription() && !said.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT))
                ? label + ": " + said
                : said;
    }

    private CardAction action(ProposedAction action, String description) {
        return switch (action.type()) {
            case CREATE -> new CardAction("create", description, resources.created(action.resource()), null);
            case UPDATE -> new CardAction("update", description, resources.changed(action.resource()), null);
            case DELETE -> new CardAction("delete", description, null, action.resourceId());
        };
    }

    private static String paragraphs(String detail, String note) {
        if (note == null) {
            return detail;
        }
        return detail == null || detail.isBlank() ? note : detail.stripTrailing() + "\n\n" + note;
    }

    private static String summary(String text) {
        if (text.length() <= MAX_SUMMARY) {
            return text;
        }
        int end = MAX_SUMMARY - 1;
        // Not between the two halves of a character outside the basic plane.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static CardHyperlink link(CardLink link) {
        return new CardHyperlink(link.label(), link.url().toString(), link.type(), link.appContext());
    }

    private static String topicCode(Decision decision) {
        return decision.topic() == null ? null : decision.topic().getCode();
    }

    private static CardCoding topic(Coding topic) {
        return topic == null ? null : new CardCoding(topic.getSystem(), topic.getCode(), topic.getDisplay());
    }

    private static String indicator(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }

    private static String code(SelectionBehavior behavior) {
        // CDS Hooks demands one wherever there are suggestions.
        return (behavior == null ? SelectionBehavior.ANY : behavior)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
