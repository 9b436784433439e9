package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.fhirserver.demonstration.DateShift;
import dev.osteon.support.DurablePostgres;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.RunningJar;
import dev.osteon.support.RunningJar.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The outside surface of the server, which others script against: the built jar in an empty folder. Each start takes long, so a
 * test looks at everything that one start can show.
 */
class ServerJarIT {

    private static final List<String> KNOWLEDGE = List.of(
            "StructureDefinition",
            "ValueSet",
            "CodeSystem",
            "ConceptMap",
            "NamingSystem",
            "Library",
            "PlanDefinition",
            "ActivityDefinition",
            "ImplementationGuide");

    @TempDir
    Path temporary;

    @Test
    @DisplayName("first start in an empty folder, and a second one on what the first left")
    void embedded() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        Map<String, String> versions;
        try (RunningJar server = RunningJar.server(folder, Map.of())) {
            System.out.println("first start: ready after " + server.untilReady());
            assertThat(children(folder)).containsExactly("data");
            assertThat(folder.resolve("data/h2")).isDirectoryContaining("glob:**/osteon*.db");
            surface(server.http());
            onlyLoopbackAnswers(server.port());
            security(server);
            demonstrationPatient(server.http());
            assertThat(topics(server.http(), "bone-modifying-agent-eligibility"))
                    .contains("hypercalcaemiaOfMalignancy");
            versions = versions(server.http());
            assertThat(versions).hasSizeGreaterThan(100);
            assertThat(server.log()).doesNotContain("osteon-demo-");
            secondServerOnTheSamePortOrFolder(server, folder);
        }
        try (RunningJar again = RunningJar.server(folder, Map.of())) {
            System.out.println("second start: ready after " + again.untilReady());
            assertThat(versions(again.http())).isEqualTo(versions);
        }
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void surface(Http http) {
        assertThat(http.get("/fhir/metadata").body()).contains("\"Osteon\"", "dev.osteon.fhir|");
        assertThat(http.get("/fhir/api-docs").body()).startsWith("openapi:");
        assertThat(http.get("/cds-services").body())
                .contains(
                        "\"bone-modifying-agent-eligibility\"",
                        "\"radiotherapy-referral\"",
                        "\"breast-cancer-staging\"",
                        "\"prefetch\"");
        assertThat(http.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(http.get("/actuator/env").status()).isEqualTo(404);
        for (String path : List.of("/fhir/metadata", "/cds-services")) {
            assertThat(http.send("GET", path, null, "Origin", "http://localhost:3000")
                            .header("access-control-allow-origin"))
                    .as(path)
                    .contains("http://localhost:3000");
            assertThat(http.send("GET", path, null, "Origin", "https://example.org")
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static void onlyLoopbackAnswers(int port) throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    try (Socket socket = new Socket()) {
                        assertThat(catchThrowable(() -> socket.connect(new InetSocketAddress(address, port), 2000)))
                                .as("connection to " + address)
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    private static void security(RunningJar server) throws IOException {
        JsonNode info =
                new ObjectMapper().readTree(server.http().get("/actuator/info").body());
        assertThat(info.path("name").asText()).isEqualTo("Osteon");
        assertThat(info.path("version").asText()).isNotEmpty();
        assertThat(info.path("security").asText()).isEqualTo("open");
        assertThat(info.path("knowledge").asText()).isNotEmpty();
        assertThat(server.log()).contains("WARN").contains("osteon.security=open");
        assertThat(server.http()
                        .send(
                                "GET",
                                "/fhir/PlanDefinition/radiotherapy-referral",
                                null,
                                "Authorization",
                                "Bearer nonsense")
                        .status())
                .isEqualTo(200);
    }

    private static void demonstrationPatient(Http http) throws IOException {
        assertThat(http.send("GET", "/fhir/Patient/osteon-demo", null, "Authorization", "Bearer nonsense")
                        .status())
                .isEqualTo(200);
        Bundle everything =
                http.get("/fhir/Patient/osteon-demo/$everything?_count=1000").as(Bundle.class);
        assertThat(everything.getEntry()).hasSizeGreaterThan(20).allSatisfy(entry -> assertThat(
                        entry.getResource().getIdElement().getIdPart())
                .startsWith("osteon-demo"));
    }

    private void secondServerOnTheSamePortOrFolder(RunningJar server, Path folder) throws IOException {
        Ended samePort =
                RunningJar.run(Files.createDirectory(temporary.resolve("other")), "--server.port=" + server.port());
        assertThat(samePort.exitCode()).isEqualTo(1);
        assertThat(oneLine(samePort)).contains("port " + server.port(), "in use");
        Ended sameFolder = RunningJar.run(folder, "--server.port=" + RunningJar.freePort());
        assertThat(sameFolder.exitCode()).isEqualTo(1);
        assertThat(oneLine(sameFolder)).contains("in use by another running server");
    }

    @Test
    @DisplayName("PostgreSQL by its profile: the store changes and nothing else; a copy restores it; a rule parameter"
            + " changes a card")
    void postgresql() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        Path cluster = temporary.resolve("cluster");
        Map<String, String> versions;
        try (EmbeddedPostgres database = cluster(cluster);
                RunningJar server = onPostgres(folder, database)) {
            surface(server.http());
            security(server);
            assertThat(folder.resolve("data/h2")).doesNotExist();
            assertThat(server.http().get("/fhir/Patient/osteon-demo").status()).isEqualTo(404);
            Answer loaded = server.http().post("/fhir", caseReportOfToday());
            assertThat(loaded.status()).as(loaded.toString()).isEqualTo(200);
            assertThat(topics(server.http(), "radiotherapy-referral")).startsWith("msccConfirmed");
            Ended cards = RunningJar.run(
                    folder, "cards", "osteon-demo", "--to", "http://127.0.0.1:" + server.port() + "/fhir");
            assertThat(cards.exitCode()).as(cards.output()).isZero();
            assertThat(cards.output()).contains("== radiotherapy-referral", "[CRITICAL]", "msccConfirmed");
            versions = versions(server.http());
        }
        Path restored = temporary.resolve("restored");
        assertThat(new ProcessBuilder("cp", "-a", cluster.toString(), restored.toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.move(cluster, temporary.resolve("lost"));
        try (EmbeddedPostgres database = cluster(restored)) {
            try (RunningJar again = onPostgres(folder, database)) {
                assertThat(versions(again.http())).isEqualTo(versions);
            }
            try (RunningJar site = onPostgres(folder, database, "--osteon.parameters.cord-compression-window=1 day")) {
                assertThat(topics(site.http(), "radiotherapy-referral")).doesNotContain("msccConfirmed");
                assertThat(site.http().get("/actuator/info").body()).contains("+site.");
            }
        }
    }

    private static EmbeddedPostgres cluster(Path folder) throws IOException {
        return DurablePostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    private static RunningJar onPostgres(Path folder, EmbeddedPostgres database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spring.profiles.active=postgres");
        return RunningJar.server(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres"),
                all.toArray(String[]::new));
    }

    private static String caseReportOfToday() throws IOException {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        Bundle written =
                parser.parseResource(Bundle.class, Files.readString(Path.of("test-data/case-report/bundle.json")));
        return parser.encodeResourceToString(DateShift.toDay(written, LocalDate.now(ZoneOffset.UTC)));
    }

    /** @return the topics of the cards that a service has for the case report's patient, in order */
    private static List<String> topics(Http http, String service) throws IOException {
        String request = Files.readString(Path.of("test-data/case-report/request-" + service + ".json"));
        Answer answer = http.post("/cds-services/" + service, request, "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        List<String> topics = new ArrayList<>();
        for (JsonNode card : new ObjectMapper().readTree(answer.body()).path("cards")) {
            topics.add(card.path("source").path("topic").path("code").asText());
        }
        return topics;
    }

    /** @return id -> version of every resource of the knowledge, and of the patient's */
    private static Map<String, String> versions(Http http) {
        Map<String, String> versions = new TreeMap<>();
        List<String> types = new ArrayList<>(KNOWLEDGE);
        types.addAll(List.of("Basic", "Patient", "Condition", "Observation"));
        for (String type : types) {
            Bundle page =
                    http.get("/fhir/" + type + "?_elements=id&_count=1000").as(Bundle.class);
            assertThat(page.getLink("next")).as("one page of " + type).isNull();
            for (BundleEntryComponent entry : page.getEntry()) {
                Resource resource = entry.getResource();
                versions.put(
                        type + "/" + resource.getIdElement().getIdPart(),
                        resource.getMeta().getVersionId());
            }
        }
        return versions;
    }

    @Test
    @DisplayName("starts that are refused: one line, exit code 1, nothing written")
    void refusedStarts() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        for (List<String> arguments : List.of(
                List.of("--osteon.security=required"),
                List.of("--server.address=0.0.0.0"),
                List.of("--osteon.securty=open"),
                List.of("--spring.profiles.active=postgres"))) {
            Ended ended = RunningJar.run(folder, arguments.toArray(String[]::new));
            assertThat(ended.exitCode()).as(arguments.toString()).isEqualTo(1);
            assertThat(oneLine(ended)).startsWith("Osteon did not start: ");
        }
        assertThat(folder).isEmptyDirectory();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = RunningJar.run(folder, "--server.port=" + other.getLocalPort());
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(oneLine(ended)).contains("in use");
        }
    }

    private static String oneLine(Ended ended) {
        List<String> lines = ended.output()
                .lines()
                .filter(line -> !line.contains(" INFO "))
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).as(ended.output()).hasSize(1);
        return lines.get(0);
    }

    @Test
    @DisplayName("a word that is no option: usage, exit code 2")
    void words() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        Ended serve = RunningJar.run(folder, "serve");
        assertThat(serve.exitCode()).isEqualTo(2);
        assertThat(serve.output()).startsWith("Usage: ");
        Ended withoutPatient = RunningJar.run(folder, "cards");
        assertThat(withoutPatient.exitCode()).isEqualTo(2);
        assertThat(withoutPatient.output()).contains("Usage: java -jar osteon.jar cards");
        Ended withoutPath = RunningJar.run(folder, "load");
        assertThat(withoutPath.exitCode()).isEqualTo(2);
        assertThat(withoutPath.output()).contains("Usage: java -jar osteon.jar load");
        Ended nobody = RunningJar.run(folder, "check", "--to", "http://127.0.0.1:" + RunningJar.freePort() + "/fhir");
        assertThat(nobody.exitCode()).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }
}
