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

    /**
     * @param shown the decisions that the client is shown, in their order
     * @param topics everything that fired and is not switched off
     */
    record Filtered(Decisions shown, List<HookCall.Topic> topics) {}

    Filtered filter(Decisions decisions, ClientProfile client) {
        List<HookCall.Topic> topics = new ArrayList<>();
        List<Decision> shown = new ArrayList<>();
        for (Decision decision : decisions.decisions()) {
            String topic = decision.topic() == null
                    ? decision.actionId()
                    : decision.topic().getCode();
            TopicMode mode = modes.of(client, topic);
            if (mode != TopicMode.OFF) {
                journal.fired(decisions.service(), topic, mode);
                topics.add(new HookCall.Topic(topic, mode == TopicMode.ON ? "shown" : "silent"));
            }
            if (mode == TopicMode.ON) {
                shown.add(decision);
            }
        }
        return new Filtered(new Decisions(decisions.service(), decisions.at(), decisions.knowledge(), shown), topics);
    }
}
