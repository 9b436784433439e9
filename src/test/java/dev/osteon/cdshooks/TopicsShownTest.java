package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.ClientSettings;
import dev.osteon.clients.TopicModes;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Source;
import dev.osteon.reasoning.Urgency;
import io.micrometer.core.instrument.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Topics that a site shows, counts or leaves out. */
class TopicsShownTest {
    private static final Set<String> KNOWN = Set.of("first", "second", "third");

    private final HooksFixture hooks = new HooksFixture();

    private List<String> summaries() throws Exception {
        hooks.support.decisions = List.of(decision("first"), decision("second"), decision("third"));
        return json(hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null")))
                .path("cards")
                .findValuesAsText("summary");
    }

    private static Decision decision(String topic) {
        return new Decision(
                topic,
                new Coding("urn:topics", topic, null),
                Urgency.INFO,
                topic,
                null,
                new Source("A guideline", null),
                null,
                List.of(),
                List.of());
    }

    private double counted(String topic, String mode) {
        Counter counter = hooks.meters
                .find("osteon.topics")
                .tags("service", SERVICE, "topic", topic, "mode", mode)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static ClientSettings settings(Map<String, String> topics) {
        return new ClientSettings(null, null, null, null, null, null, null, null, null, null, null, topics);
    }

    @Test
    @DisplayName("without configuration every topic is shown and counted")
    void shown() throws Exception {
        assertThat(summaries()).containsExactly("first", "second", "third");
        assertThat(counted("second", "on")).isEqualTo(1);
    }

    @Test
    @DisplayName("a silent topic is counted and not shown, one that is off neither")
    void silentAndOff() throws Exception {
        hooks.topics = new TopicModes(Map.of("first", "silent", "second", "off"), Map.of(), KNOWN);
        assertThat(summaries()).containsExactly("third");
        assertThat(counted("first", "silent")).isEqualTo(1);
        assertThat(counted("first", "on")).isZero();
        assertThat(hooks.meters.find("osteon.topics").tag("topic", "second").counters())
                .isEmpty();
        assertThat(counted("third", "on")).isEqualTo(1);
    }

    @Test
    @DisplayName("the audit trail hears of who asked about whom, and of each topic that fired, shown or silent")
    void audited() throws Exception {
        List<HookCall> calls = new ArrayList<>();
        hooks.audit = calls::add;
        hooks.topics = new TopicModes(Map.of("first", "silent", "second", "off"), Map.of(), KNOWN);
        summaries();
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.topics())
                    .containsExactly(new HookCall.Topic("first", "silent"), new HookCall.Topic("third", "shown"));
            assertThat(call.service()).isEqualTo(SERVICE);
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.patient()).isNotBlank();
            assertThat(call.user()).isNotBlank();
            assertThat(call.knowledge()).isNotBlank();
        });
    }

    @Test
    @DisplayName("a call that cannot be recorded is not answered")
    void unrecorded() throws Exception {
        hooks.audit = call -> {
            throw new IllegalStateException("disk full");
        };
        hooks.support.decisions = List.of(decision("first"));
        assertThat(hooks.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null"))
                        .getStatus())
                .isEqualTo(503);
    }

    @Test
    @DisplayName("all silent is no card at all")
    void allSilent() throws Exception {
        hooks.topics =
                new TopicModes(Map.of("first", "silent", "second", "silent", "third", "silent"), Map.of(), KNOWN);
        assertThat(summaries()).isEmpty();
    }

    @Test
    @DisplayName("what is set for the client that asks goes before what is set for everybody; another client's does not"
            + " count")
    void perClient() throws Exception {
        Map<String, ClientSettings> clients = Map.of(
                "ours",
                settings(Map.of("first", "on", "third", "silent")),
                "theirs",
                settings(Map.of("second", "off")));
        hooks.clients = new ClientProfiles(clients, "ours");
        hooks.topics = new TopicModes(Map.of("first", "off"), clients, KNOWN);
        assertThat(summaries()).containsExactly("first", "second");
        assertThat(counted("third", "silent")).isEqualTo(1);
    }
}
