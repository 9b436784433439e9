package dev.osteon.cdshooks;

import dev.osteon.clients.ClientProfile;
import dev.osteon.feedback.CardIds;
import dev.osteon.feedback.Feedback;
import dev.osteon.feedback.FeedbackStore;
import java.util.List;

/** What a client says became of cards, into the store and the measurements. */
final class FeedbackIntake {
    private final CardOrigins origins;
    private final FeedbackStore store;
    private final HookJournal journal;

    FeedbackIntake(CardIds ids, DecisionSupport decisionSupport, FeedbackStore store, HookJournal journal) {
        this.origins = new CardOrigins(ids, decisionSupport);
        this.store = store;
        this.journal = journal;
    }

    /**
     * @param service id of the service that is told
     * @return what was told, an entry for each card
     * @throws HookRefusedException 400 that names each element at fault; 503 when the store cannot be written to, and the client is to
     *     send all of it again
     */
    List<Feedback> take(byte[] body, String service, ClientProfile client) {
        List<Feedback> feedback = FeedbackReader.read(body, origins, service, client);
        if (!feedback.isEmpty()) {
            keep(feedback, service);
        }
        return feedback;
    }

    private void keep(List<Feedback> feedback, String service) {
        try {
            store.keep(feedback).forEach(journal::kept);
        } catch (RuntimeException e) {
            journal.failed(service, null, e);
            throw HookRefusedException.notKept();
        }
    }
}
