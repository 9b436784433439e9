package dev.osteon.cdshooks;

import dev.osteon.security.VerifiedToken;
import java.time.Instant;
import java.util.List;

/**
 * One call of a hook, or of its feedback, for the audit trail and for nothing else: it names a person.
 *
 * @param at when it was answered
 * @param service id of the service
 * @param hook name of the hook, or {@code feedback}
 * @param client name of the client profile; where tokens are asked for, of the client whose token it was
 * @param token that the client showed, or null where none is asked for
 * @param address of the machine that called
 * @param user relative reference to who is looking, or null when the request could not be read
 * @param patient bare id of the patient, or null when the request could not be read
 * @param hookInstance as sent, or null when the request could not be read
 * @param status of the answer
 * @param topics that fired, or cards that were told of, with what became of them; of a refused call none
 * @param knowledge version of the knowledge that decided, or null
 */
public record HookCall(
        Instant at,
        String service,
        String hook,
        String client,
        VerifiedToken token,
        String address,
        String user,
        String patient,
        String hookInstance,
        int status,
        List<Topic> topics,
        String knowledge) {

    /** In place of the hook, when a client tells what became of cards. */
    public static final String FEEDBACK = "feedback";

    /**
     * A topic that fired, or the card that feedback is on.
     *
     * @param name code of the topic; of one without a code the id of its action; of a card its id
     * @param mode {@code shown}; {@code silent} when the site lets the topic decide in silence; of a card {@code accepted} or
     *     {@code overridden}
     */
    public record Topic(String name, String mode) {}
}
