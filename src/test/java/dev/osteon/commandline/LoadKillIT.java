package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.Http;
import dev.osteon.support.KillablePostgres;
import dev.osteon.support.RunningJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built jar and a PostgreSQL that keeps what it has committed: client, database and server in turn are killed at a random moment of a load. Whatever
 * happened, the same command with {@code --continue} ends where a load that nobody disturbed ends.
 */
class LoadKillIT {
    private static final int ROUNDS =
            Map.of("quick", 3, "ci", 3, "full", 20).get(System.getProperty("osteon.scale", "quick"));
    private static final int PEOPLE = 60;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String SYSTEM = "urn:osteon-test:kill";

    @TempDir
    private Path temporary;

    private KillablePostgres database;
    private RunningJar server;
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        database = new KillablePostgres(temporary.resolve("database"));
        database.start();
        folder = Files.createDirectory(temporary.resolve("server"));
        startServer();
    }

    @AfterEach
    void stop() {
        server.kill();
        database.kill();
    }

    private void startServer() {
        server = RunningJar.server(folder, database.environment(), "--spring.profiles.active=postgres");
    }

    @Test
    @DisplayName("a load that was cut off, and went on, ends as one that was not")
    void killed() throws Exception {
        long seed = Long.getLong("osteon.seed", System.nanoTime());
        System.out.println("LoadKillIT: -Dosteon.seed=" + seed);
        Random random = new Random(seed);
        Path undisturbed = input(0);
        assertThat(finish(client(undisturbed))).isZero();
        String expected = content(0);

        for (int round = 1; round <= ROUNDS; round++) {
            Path input = input(round);
            int moment = 1 + random.nextInt(PEOPLE);
            Process client = client(input);
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !client.isAlive() || reported(input) >= moment);
            kill(round, client);
            int code = 1;
            for (int again = 0; code != 0 && again < 5; again++) {
                code = finish(client(input, "--continue"));
            }
            assertThat(code).as("round %d, moment %d", round, moment).isZero();
            assertThat(content(round)).as("round %d, moment %d", round, moment).isEqualTo(expected);
        }
    }

    private void kill(int round, Process client) throws IOException, InterruptedException {
        switch (round % 3) {
            case 1 -> client.destroyForcibly().waitFor();
            case 2 -> {
                database.kill();
                database.start();
                finish(client);
            }
            default -> {
                server.kill();
                finish(client);
                startServer();
            }
        }
    }

    private Process client(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("load", input.toString(), "--to"));
        // Not the one of the first start: a server that was killed comes back under another.
        arguments.add(server.http().base() + "/fhir");
        arguments.addAll(List.of("--report", report(input).toString(), "--wait", "2", "--batch-size", "7"));
        arguments.addAll(
                List.of("--dead-letter", input.resolveSibling("letters").toString()));
        arguments.addAll(List.of(more));
        return RunningJar.command(input, arguments.toArray(String[]::new));
    }

    private static Path report(Path input) {
        return input.resolveSibling(input.getFileName() + "-report.ndjson");
    }

    private static int finish(Process client) throws InterruptedException {
        assertThat(client.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return client.exitValue();
    }

    private static int reported(Path input) throws IOException {
        return Files.exists(report(input)) ? Files.readAllLines(report(input)).size() : 0;
    }

    /** The same people each round under other names: as bundles that would create them, and results on lines, before and after them. */
    private Path input(int round) throws IOException {
        Path input = Files.createDirectory(temporary.resolve("in-" + round));
        StringBuilder results = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            String uuid = "urn:uuid:00000000-0000-4000-%04d-%012d".formatted(round, i);
            Files.writeString(input.resolve("p" + i + ".json"), """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "%1$s", "request": {"method": "POST", "url": "Patient"}, "resource": {"resourceType": "Patient",
                   "identifier": [{"system": "%2$s", "value": "%3$d-p%4$d"}], "name": [{"family": "F%4$d"}]}},
                  {"request": {"method": "POST", "url": "Condition"}, "resource": {"resourceType": "Condition",
                   "identifier": [{"system": "%2$s", "value": "%3$d-c%4$d"}], "subject": {"reference": "%1$s"}}}]}\
                """.formatted(uuid, SYSTEM, round, i));
            results.append("""
                {"resourceType": "Observation", "id": "kill-%2$d-%3$d", "identifier": [{"system": "%1$s", "value": "%2$d-o%3$d"}], \
                "status": "final", "code": {"text": "result"}, "valueInteger": %3$d, \
                "subject": {"reference": "Patient?identifier=%1$s|%2$d-p%3$d"}}
                """.formatted(SYSTEM, round, i));
        }
        Files.writeString(input.resolve("results.ndjson"), results);
        return input;
    }

    /** A hash of every resource but its {@code meta}, with the names of the round taken out: ids that the server knows become identifiers. */
    private String content(int round) throws Exception {
        Http http = server.http();
        List<String> texts = new ArrayList<>();
        Map<String, Resource> people = mine(http, "Patient", round);
        for (String type : List.of("Patient", "Condition", "Observation")) {
            Map<String, Resource> found = mine(http, type, round);
            assertThat(found).as(type + " of round " + round).hasSize(PEOPLE);
            for (Map.Entry<String, Resource> one : found.entrySet()) {
                String text = Stored.content(one.getValue());
                text = text.replace("\"id\":\"" + one.getValue().getIdElement().getIdPart() + "\"", "");
                for (Map.Entry<String, Resource> person : people.entrySet()) {
                    text = text.replace("\"" + person.getKey() + "\"", "\"" + identifier(person.getValue()) + "\"");
                }
                texts.add(text.replace("\"" + round + "-", "\""));
            }
        }
        texts.sort(null);
        byte[] all = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    }

    private static Map<String, Resource> mine(Http http, String type, int round) {
        Map<String, Resource> found = Stored.found(http, type + "?identifier=" + SYSTEM + "%7C");
        found.values().removeIf(resource -> !identifier(resource).startsWith(round + "-"));
        return found;
    }

    private static String identifier(Resource resource) {
        return resource.getNamedProperty("identifier")
                .getValues()
                .get(0)
                .getNamedProperty("value")
                .getValues()
                .get(0)
                .primitiveValue();
    }
}
