package dev.osteon.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one card.
 *
 * @param service the service whose card it was; for a card that is not ours, the service that was told
 * @param card id of the card, as the client sent it
 * @param origin what is known of the card
 * @param outcome what the clinician did
 * @param at when
 * @param accepted the suggestions that were taken
 * @param reason why the card was overridden, or null
 * @param comment the clinician's words, or null; they can hold patient data and go nowhere but into the store
 */
public record Feedback(
        String service,
        String card,
        Origin origin,
        Outcome outcome,
        Instant at,
        List<AcceptedSuggestion> accepted,
        Reason reason,
        String comment) {

    /** CDS Hooks' two outcomes. */
    public enum Outcome {
        ACCEPTED,
        OVERRIDDEN
    }

    /**
     * What a card's id says.
     *
     * @param known whether the card is one of ours
     * @param topic code of the topic; null when the card had none, or one that the knowledge in force no longer has
     * @param day when the card was made, or null
     */
    public record Origin(boolean known, String topic, LocalDate day) {
        /** A card that was never ours. */
        public static final Origin FOREIGN = new Origin(false, null, null);
    }

    /**
     * A suggestion that was taken.
     *
     * @param id as the client sent it
     * @param action id of the action of the plan that it was, or null when it is not one of ours
     */
    public record AcceptedSuggestion(String id, String action) {}

    /** A reason as a Coding; system and display may be null. */
    public record Reason(String system, String code, String display) {}
}
