package dev.osteon.cdshooks;

import java.time.Instant;
import java.util.List;

/**
 * One call of a hook, for the audit trail and for nothing else: it names a person.
 *
 * @param at when it was answered
 * @param service id of the service
 * @param hook name of the hook
 * @param client name of the client profile; where tokens are asked for, of the client whose token it was
 * @param address of the machine that called
 * @param user relative reference to who is looking, or null when the request could not be read
 * @param patient bare id of the patient, or null when the request could not be read
 * @param hookInstance as sent, or null when the request could not be read
 * @param status of the answer
 * @param topics that fired, with whether they were shown; of a refused call none
 * @param knowledge version of the knowledge that decided, or null
 */
public record HookCall(
        Instant at,
        String service,
        String hook,
        String client,
        String address,
        String user,
        String patient,
        String hookInstance,
        int status,
        List<Topic> topics,
        String knowledge) {

    /**
     * A topic that fired.
     *
     * @param code of the topic; of a card without one the id of its action
     * @param shown false when the site lets it decide in silence
     */
    public record Topic(String code, boolean shown) {}
}
