package dev.osteon.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.KillablePostgres;
import dev.osteon.support.Node;
import dev.osteon.support.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed and started again while records are written and hooks are called. */
class DatabaseKilledIT {
    private static final int ROUNDS =
            Map.of("quick", 1, "ci", 3, "full", 20).get(System.getProperty("osteon.scale", "quick"));
    private static final int SOME = 15;
    private static final String SERVICE = "radiotherapy-referral";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String HOOKS = "/actuator/health/hooks";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger hooks = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();
    private volatile boolean stop;

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200));
    }

    /** A request with everything that the service asks for: the patient, and for the rest that there is none. */
    private static String complete(Node node) throws IOException {
        ObjectNode prefetch = JSON.createObjectNode();
        for (JsonNode service :
                JSON.readTree(node.http().get("/cds-services").body()).path("services")) {
            if (service.path("id").asText().equals(SERVICE)) {
                service.path("prefetch").fieldNames().forEachRemaining(prefetch::putNull);
            }
        }
        assertThat(prefetch.size()).isPositive();
        prefetch.set(
                "patient", JSON.readTree("{\"resourceType\": \"Patient\", \"id\": \"p\", \"gender\": \"female\"}"));
        return request(prefetch.toString());
    }

    private static String request(String prefetch) {
        return """
            {"hook": "patient-view", "hookInstance": "%s", "prefetch": %s,
             "context": {"userId": "Practitioner/1", "patientId": "p"}}\
            """.formatted(UUID.randomUUID(), prefetch);
    }

    private Answer write(Node node) {
        String id = "kept-" + written.incrementAndGet();
        Answer answer = node.fhir("PUT", "Patient/" + id, "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\"}");
        if (answer.status() == 201) {
            acknowledged.add(id);
        }
        return answer;
    }

    private void call(Node node, String body) {
        Answer answer = node.hook(SERVICE, body, node.hookToken(SERVICE));
        if (answer.status() == 200) {
            hooks.incrementAndGet();
        } else {
            unanswered.add(answer.toString());
        }
    }

    private Thread again(Runnable work) {
        Thread thread = new Thread(() -> {
            while (!stop) {
                work.run();
            }
        });
        thread.start();
        return thread;
    }

    private void some(AtomicInteger counted) {
        int before = counted.get();
        soon().until(() -> counted.get() >= before + SOME);
    }

    private void someWritten() {
        int before = acknowledged.size();
        soon().until(() -> acknowledged.size() >= before + SOME);
    }

    private List<String> lost(Node node) {
        List<String> lost = new ArrayList<>();
        for (String id : acknowledged) {
            if (node.fhir("GET", "Patient/" + id, null).status() != 200) {
                lost.add(id);
            }
        }
        return lost;
    }

    @Test
    @DisplayName(
            "database killed: hooks go on, readiness says so, nothing acknowledged is lost, each call is in the trail"
                    + " once; with a database that acknowledges too early the same check finds losses")
    void killed(@TempDir Path folder) throws Exception {
        KillablePostgres postgres = new KillablePostgres(folder.resolve("postgres"));
        postgres.start();
        try (Trust trust = new Trust();
                Node node = new Node(folder.resolve("node"), postgres.address(), trust)) {
            String complete = complete(node);
            call(node, complete);
            assertThat(unanswered).isEmpty();
            List<Thread> threads = List.of(again(() -> write(node)), again(() -> call(node, complete)));
            for (int round = 0; round < ROUNDS; round++) {
                someWritten();
                postgres.kill();
                soon().until(() -> node.http().get(READINESS).status() == 503);
                some(hooks);
                assertThat(node.http().get(HOOKS).status()).isEqualTo(200);
                // What has to be looked up cannot be answered: the calls above do without the database, not this check.
                assertThat(node.hook(SERVICE, request("{}"), node.hookToken(SERVICE))
                                .status())
                        .isNotEqualTo(200);
                assertThat(node.http().get(READINESS).status()).isEqualTo(503);
                postgres.start();
                soon().until(() -> node.http().get(READINESS).status() == 200);
                someWritten();
            }
            stop = true;
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(unanswered).isEmpty();
            assertThat(lost(node)).isEmpty();
            inTheTrailOnce(node);
            System.out.printf(
                    "database killed %d times: %d hooks answered, %d of %d writes acknowledged, 0 lost%n",
                    ROUNDS, hooks.get(), acknowledged.size(), written.get());
            acknowledgesTooEarly(postgres, node);
        } finally {
            stop = true;
            postgres.kill();
        }
    }

    private void inTheTrailOnce(Node node) {
        String query = "AuditEvent?subtype=patient-view&outcome=0&_summary=count";
        soon().until(() -> count(node, query) >= hooks.get());
        assertThat(count(node, query)).isEqualTo(hooks.get());
        for (String id : acknowledged) {
            assertThat(count(node, "AuditEvent?patient=" + id + "&subtype=update&_summary=count"))
                    .as(id)
                    .isOne();
        }
    }

    private static int count(Node node, String query) {
        return node.fhir("GET", query, null).as(Bundle.class).getTotal();
    }

    /** The mutant: were the database's word not good, this test would see it. */
    private void acknowledgesTooEarly(KillablePostgres postgres, Node node) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(postgres.address(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter system set wal_writer_flush_after = '1GB'");
            statement.execute("select pg_reload_conf()");
            statement.execute("alter database postgres set synchronous_commit = off");
            // Connections that come from now on hear of it.
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'postgres' and pid <> pg_backend_pid()");
        }
        // What it acknowledged it writes every ten seconds: a kill just after that finds nothing to lose.
        soon().until(() -> losesWhenKilled(postgres, node));
    }

    private boolean losesWhenKilled(KillablePostgres postgres, Node node) throws IOException {
        soon().until(() -> write(node).status() == 201);
        acknowledged.clear();
        soon().until(() -> {
            write(node);
            return acknowledged.size() >= SOME;
        });
        postgres.kill();
        postgres.start();
        soon().until(() -> node.http().get(READINESS).status() == 200);
        return !lost(node).isEmpty();
    }
}
