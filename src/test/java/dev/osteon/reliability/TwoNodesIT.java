package dev.osteon.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.DurablePostgres;
import dev.osteon.support.HookReceiver;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.Node;
import dev.osteon.support.Trust;
import io.micrometer.core.instrument.MeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one PostgreSQL. */
class TwoNodesIT {
    private static final String SERVICE = "radiotherapy-referral";
    private static final String FEEDBACK = SERVICE + "/feedback";
    private static final String COMPANION = "ValueSet/total-calcium-local";

    @TempDir
    private static Path folder;

    private static Trust trust;
    private static EmbeddedPostgres postgres;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void start() {
        trust = new Trust();
        postgres = DurablePostgres.start();
        one = node("one");
        other = node("other");
    }

    private static Node node(String name) {
        return new Node(
                folder.resolve(name),
                postgres.getJdbcUrl("postgres", "postgres"),
                trust,
                "--osteon.fhir.subscription-endpoints=" + HookReceiver.allowed());
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
        one.close();
        postgres.close();
        trust.close();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500));
    }

    private static int hook(Node node, String token) {
        return node.hook(SERVICE, """
                {"hook": "patient-view", "hookInstance": "%s",
                 "context": {"userId": "Practitioner/1", "patientId": "nobody"}}""".formatted(UUID.randomUUID()), token).status();
    }

    @Test
    @DisplayName(
            "a token that one node has seen is refused by the other; without the list that they share it would not be")
    void replay() {
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            String token = one.hookToken(FEEDBACK);
            double unshared = unshared();
            assertThat(feedback(one, token)).isEqualTo(200);
            if (feedback(other, token) == 401) {
                refused++;
            } else {
                // A database that is slow at this moment is not waited for, and that is counted.
                assertThat(unshared()).isGreaterThan(unshared);
            }
        }
        assertThat(refused).isPositive();
        String token = one.hookToken(FEEDBACK);
        assertThat(feedback(one, token)).isEqualTo(200);
        new JdbcTemplate(one.part(DataSource.class)).update("delete from osteon_seen_token");
        assertThat(feedback(other, token)).isEqualTo(200);
    }

    private static int feedback(Node node, String token) {
        return node.hook(FEEDBACK, "{\"feedback\": []}", token).status();
    }

    /** @return how many tokens only one of the nodes could look at */
    private static double unshared() {
        return Stream.of(one, other)
                .mapToDouble(node -> node.part(MeterRegistry.class)
                        .get("osteon.tokens.unshared")
                        .counter()
                        .count())
                .sum();
    }

    private static String codes(String include) {
        return """
                {"resourceType": "ValueSet", "id": "total-calcium-local", "status": "active",
                 "url": "https://osteon.dev/fhir/ValueSet/total-calcium-local", "compose": {"include": [%s]}}""".formatted(include);
    }

    private static boolean hasLocalCodes(Node node) {
        return knowledge(node).contains("+codes.");
    }

    private static String knowledge(Node node) {
        return node.http().get("/actuator/info").body();
    }

    @Test
    @DisplayName(
            "local codes that one node is given reach the other, and go there again; what is refused changes neither;"
                    + " who does not look does not have them")
    void knowledge() throws Exception {
        Answer stored = one.fhir("PUT", COMPANION, codes("""
                {"system": "https://hospital.example/laboratory", "concept": [{"code": "CA", "display": "Calcium"}]}"""));
        assertThat(stored.status()).as(stored.body()).isIn(200, 201);
        assertThat(hasLocalCodes(one)).isTrue();
        soon().until(() -> hasLocalCodes(other));
        String before = knowledge(other);
        Answer refused =
                one.fhir("PUT", COMPANION, codes("{\"valueSet\": [\"https://nowhere.example/ValueSet/none\"]}"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(knowledge(one)).isEqualTo(before);
        assertThat(other.fhir("DELETE", COMPANION, null).status()).isEqualTo(200);
        assertThat(hasLocalCodes(other)).isFalse();
        soon().until(() -> !hasLocalCodes(one));
        // The mutant: nobody looks whether the other has changed something.
        other.without("knowledgeFollower");
        assertThat(one.fhir("PUT", COMPANION, codes("""
                {"system": "https://hospital.example/laboratory", "concept": [{"code": "CB"}]}""")).status()).isIn(200, 201);
        assertThat(hasLocalCodes(one)).isTrue();
        soon().during(Duration.ofSeconds(15)).until(() -> !hasLocalCodes(other));
        assertThat(other.fhir("DELETE", COMPANION, null).status()).isEqualTo(200);
        soon().until(() -> !hasLocalCodes(one));
    }

    @Test
    @DisplayName("a PlanDefinition that does not compile is refused, and changes no rule in force on either node")
    void plan() {
        String before = knowledge(one);
        Answer answer = one.fhir("PUT", "PlanDefinition/" + SERVICE, """
                {"resourceType": "PlanDefinition", "id": "%s", "status": "active",
                 "library": ["https://nowhere.example/Library/none"],
                 "action": [{"condition": [{"kind": "applicability",
                  "expression": {"language": "text/cql-identifier", "expression": "No Such Definition"}}]}]}\
                """.formatted(SERVICE));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        for (Node node : List.of(one, other)) {
            assertThat(knowledge(node)).isEqualTo(before);
            // Nobody knows the patient, which is as far as a service gets that is there.
            assertThat(hook(node, node.hookToken(SERVICE))).isEqualTo(412);
            assertThat(node.http().get("/cds-services").body()).contains("\"" + SERVICE + "\"");
        }
    }

    private static void write(Node node, String id, String family) {
        Answer answer = node.fhir("PUT", "Patient/" + id, """
                {"resourceType": "Patient", "id": "%s", "name": [{"family": "%s"}]}""".formatted(id, family));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    @DisplayName("what is subscribed to is delivered once, whichever node it is written to")
    void subscriptions() {
        String id = "nodes-" + UUID.randomUUID();
        Answer stored = one.fhir("PUT", "Subscription/" + id, """
                {"resourceType": "Subscription", "id": "%s", "status": "requested", "reason": "test",
                 "criteria": "Patient?family=%s",
                 "channel": {"type": "rest-hook", "endpoint": "%s/%s", "payload": "application/fhir+json"}}\
                """.formatted(id, id, HookReceiver.allowed(), id));
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
        List<String> written = new ArrayList<>();
        for (Node node : List.of(one, other)) {
            // Until the node knows of the subscription nothing comes; then everything has to.
            soon().until(() -> {
                String patient = id.substring(0, 20) + "-" + written.size();
                write(node, patient, id);
                written.add(patient);
                Thread.sleep(1_000);
                return deliveries(id, patient) > 0;
            });
            for (int i = 0; i < 10; i++) {
                String patient = id.substring(0, 20) + "-" + written.size();
                write(node, patient, id);
                written.add(patient);
                soon().until(() -> deliveries(id, patient) > 0);
            }
        }
        // A second delivery would have had time to come.
        Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(written)
                .allSatisfy(patient -> assertThat(deliveries(id, patient)).isLessThanOrEqualTo(1));
    }

    private static int deliveries(String subscription, String patient) {
        return Collections.frequency(HookReceiver.received(), "PUT /allowed/" + subscription + "/Patient/" + patient);
    }
}
