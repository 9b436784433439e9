package dev.osteon.cdshooks;

import dev.osteon.clients.ClientProfile;
import dev.osteon.clients.TopicMode;
import dev.osteon.clients.TopicModes;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the decisions that a client is not shown, and counts what fired. It comes after the logic, so a topic that is not shown keeps its
 * place in the logic: what is silent beside it stays silent.
 */
final class TopicFilter {
    private final TopicModes modes;
    private final HookJournal journal;

    TopicFilter(TopicModes modes, HookJournal journal) {
        this.modes = modes;
        this.journal = journal;
    }

    /** @return the decisions that the client is shown, in their order */
    Decisions shown(Decisions decisions, ClientProfile client) {
        List<Decision> shown = new ArrayList<>();
        for (Decision decision : decisions.decisions()) {
            String topic = decision.topic() == null
                    ? decision.actionId()
                    : decision.topic().getCode();
            TopicMode mode = modes.of(client, topic);
            if (mode != TopicMode.OFF) {
                journal.fired(decisions.service(), topic, mode);
            }
            if (mode == TopicMode.ON) {
                shown.add(decision);
            }
        }
        return new Decisions(decisions.service(), decisions.at(), decisions.knowledge(), shown);
    }
}
