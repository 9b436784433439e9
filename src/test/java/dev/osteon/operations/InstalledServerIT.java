package dev.osteon.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.osteon.logs.SuiteLogs;
import dev.osteon.support.DurablePostgres;
import dev.osteon.support.Http;
import dev.osteon.support.RunningJar;
import dev.osteon.support.Trust;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command of the image as a plain process, on what a server of release 0.1.0 left behind: as another user where the test may
 * choose one, in a working directory that nobody can write to. One start on each store shows all of it, because each takes long.
 */
class InstalledServerIT {
    private static final Path LEFT_BEHIND = Path.of("test-data/upgrade");
    private static final long SLOW_MILLIS = 1_000;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path temporary;

    private final int port = RunningJar.freePort();
    private final Trust trust = new Trust();
    private final Http http = new Http("http://127.0.0.1:" + port).authorizedBy(trust::authorization);
    private volatile CountDownLatch asked;
    private HttpServer slow;
    private Path log;
    private Process server;

    @BeforeEach
    void startSlowEhr() throws IOException {
        asked = new CountDownLatch(1);
        slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slow.setExecutor(Executors.newCachedThreadPool());
        slow.createContext("/", exchange -> {
            asked.countDown();
            Awaitility.await().pollDelay(Duration.ofMillis(SLOW_MILLIS)).until(() -> true);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        slow.start();
    }

    private String slowEhr() {
        return "http://127.0.0.1:" + slow.getAddress().getPort();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
        slow.stop(0);
        trust.close();
    }

    @Test
    @DisplayName("data and site values of 0.1.0 are there, each metric too, the log is JSON, SIGTERM lets a call end")
    void installed() throws Exception {
        Path work = start(embeddedOfRelease(), Map.of());
        assertThat(healthCheck()).as("before it answers").isNotZero();
        awaitReadiness();
        assertThat(healthCheck()).isZero();
        siteValues();
        MonitoringFiles.assertThatEachMetricIsThere(http, slowEhr());
        structuredLog();
        assertThat(work).isEmptyDirectory();
        CompletableFuture<HttpResponse<String>> underWay = terminateDuringACall();
        // The EHR had nothing, so there is no advice: but that is an answer.
        assertThat(underWay.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(412);
        assertThat(server.exitValue()).as(Files.readString(log)).isEqualTo(TERMINATED);
    }

    @Test
    @DisplayName(
            "data and site values of 0.1.0 are there on PostgreSQL; a server that does not wait leaves the call under"
                    + " way without an answer")
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = DurablePostgres.start()) {
            postgresOfRelease(postgres);
            start(
                    Files.createDirectories(temporary.resolve("data")),
                    Map.of(
                            "SPRING_PROFILES_ACTIVE",
                            "postgres",
                            "SPRING_DATASOURCE_URL",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "SPRING_DATASOURCE_USERNAME",
                            "postgres",
                            "SPRING_DATASOURCE_PASSWORD",
                            "postgres",
                            // The mutant of the graceful end that the other test sees.
                            "SERVER_SHUTDOWN",
                            "immediate"));
            awaitReadiness();
            siteValues();
            assertThat(terminateDuringACall()).failsWithin(Duration.ofMinutes(1));
        }
    }

    private Path embeddedOfRelease() throws Exception {
        Path data = temporary.resolve("data");
        Path store = Files.createDirectories(data.resolve("h2")).resolve("osteon");
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + store, "sa", "")) {
            database.createStatement()
                    .execute("runscript from '"
                            + LEFT_BEHIND.resolve("h2-0.1.0.zip").toAbsolutePath() + "' compression zip");
        }
        return data;
    }

    private static void postgresOfRelease(EmbeddedPostgres postgres) throws Exception {
        try (InputStream dump =
                        new GZIPInputStream(Files.newInputStream(LEFT_BEHIND.resolve("postgresql-0.1.0.sql.gz")));
                Connection database = postgres.getPostgresDatabase().getConnection()) {
            database.createStatement().execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void awaitReadiness() throws IOException {
        Awaitility.await("readiness")
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !server.isAlive() || isReady());
        assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
    }

    /** @return the working directory */
    private Path start(Path data, Map<String, String> environment) throws IOException {
        Path work = Files.createDirectory(temporary.resolve("read-only"));
        log = SuiteLogs.newFile("installed");
        ContainerCommand container = ContainerCommand.read();
        Path jar = Files.copy(Path.of(System.getProperty("osteon.jar")), temporary.resolve("osteon.jar"));
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("r-xr-xr-x"));
        List<String> command = new ArrayList<>(asUser(container.last("USER"), data));
        for (String word : container.command("ENTRYPOINT")) {
            command.add(
                    switch (word) {
                        case "java" -> ProcessHandle.current().info().command().orElse("java");
                        case "/opt/osteon/osteon.jar" -> jar.toString();
                        default -> word;
                    });
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(container.environment());
        builder.environment()
                .putAll(Map.of(
                        "OSTEON_DATAFOLDER", data.toString(),
                        "OSTEON_EHR_ALLOWEDSERVERS", slowEhr(),
                        "OSTEON_EHR_ALLOWEDNETWORKS", "127.0.0.0/8",
                        // The first query of a new process may take longer, on a busy machine, than an EHR is waited
                        // for.
                        "OSTEON_EHR_DEADLINE", "60s",
                        "OSTEON_HOOKS_DEADLINE", "60s",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port),
                        "JAVA_TOOL_OPTIONS", "-Xmx2g -XX:TieredStopAtLevel=1"));
        // "osteon.base-url" is OSTEON_BASEURL there.
        trust.settings().forEach((key, value) -> builder.environment()
                .put(key.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT), value));
        builder.environment().putAll(environment);
        server = builder.start();
        return work;
    }

    /** @return what starts a command as the image's user, nothing when this test is not root and cannot choose */
    private List<String> asUser(String userAndGroup, Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        String[] ids = userAndGroup.split(":");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", Integer.parseInt(ids[0]));
                Files.setAttribute(file, "unix:gid", Integer.parseInt(ids[1]));
            }
        }
        return List.of(
                "setpriv",
                "--reuid=" + ids[0],
                "--regid=" + ids[1],
                "--clear-groups",
                "--no-new-privs",
                "--bounding-set=-all");
    }

    private boolean isReady() {
        try {
            return http.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    private int healthCheck() throws Exception {
        List<String> command = new ArrayList<>(ContainerCommand.read().command("HEALTHCHECK"));
        command.replaceAll(word -> word.replace("/8080", "/" + port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void siteValues() throws IOException {
        assertThat(http.get("/fhir/Patient/upgrade").body()).contains("\"1970-05-06\"");
        assertThat(http.get("/fhir/Patient/upgrade/_history/1").body()).contains("\"1970-05-05\"");
        assertThat(http.get("/fhir/Patient/20260101").status()).isEqualTo(200);
        assertThat(http.get("/fhir/Observation/upgrade-deleted").status()).isEqualTo(410);
        assertThat(http.get("/fhir/Condition?patient=upgrade").body()).contains("upgrade-metastasis");
        assertThat(http.get("/fhir/ValueSet/total-calcium/$expand").body())
                .contains("https://hospital.example/laboratory", "\"CA\"");
        JsonNode kept = new ObjectMapper()
                .readTree(http.get("/fhir/Communication?_count=10").body());
        assertThat(kept.path("entry")).hasSize(1);
        // The key by which cards are known is the same: the feedback still has its topic.
        String card = kept.at("/entry/0/resource").toString();
        assertThat(card).contains("decision-topic", "overridden");
        assertThat(http.post("/fhir/Patient", "{\"resourceType\": \"Patient\", \"gender\": \"female\"}")
                        .status())
                .isEqualTo(201);
    }

    /** One object a line, with the call's id where it is about a call. */
    private void structuredLog() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            if (!line.startsWith("Picked up JAVA_TOOL_OPTIONS")) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("@timestamp").asText()).isNotEmpty();
            assertThat(line.path("message").asText()).isNotEmpty();
        });
        assertThat(lines)
                .filteredOn(line -> line.path("message").asText().startsWith("hook service="))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.path("hookInstance").asText()).matches("[0-9a-f-]{36}"));
    }

    /** @return a call that waits for an EHR when the server is told to end */
    private CompletableFuture<HttpResponse<String>> terminateDuringACall() throws Exception {
        asked = new CountDownLatch(1);
        String path = "/cds-services/radiotherapy-referral";
        CompletableFuture<HttpResponse<String>> call = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(http.base() + path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", trust.authorization(path))
                                .POST(BodyPublishers.ofString("{\"hook\": \"patient-view\", \"hookInstance\":"
                                        + " \"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\", \"fhirServer\":"
                                        + " \"" + slowEhr() + "\", \"context\": {\"userId\": \"Practitioner/example\","
                                        + " \"patientId\": \"osteon-demo\"}}"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
        server.destroy();
        assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return call;
    }
}
