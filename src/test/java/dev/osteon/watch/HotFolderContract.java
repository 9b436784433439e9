package dev.osteon.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.osteon.fhirserver.StoredLocks;
import dev.osteon.loading.Target;
import dev.osteon.loading.TargetAwayException;
import dev.osteon.support.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The watched folder, on whatever store. Ids begin with the name of the test: all share one store. */
interface HotFolderContract {
    Http http();

    Target store();

    DataSource dataSource();

    private HotFolder node(Path folder, Target target) {
        return new HotFolder(new WatchSettings(folder, Duration.ZERO), target, StoredLocks.in(dataSource()));
    }

    private void lookOnce(Path folder) throws IOException, TargetAwayException, InterruptedException {
        try (HotFolder node = node(folder, store())) {
            node.look();
        }
    }

    private static String patient(String id, String birthDate) {
        return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"birthDate\": \"%s\"}\n".formatted(id, birthDate);
    }

    private static Path patients(Path file, String id, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(patient(id + i, "1961-02-03"));
        }
        return Files.writeString(file, lines);
    }

    private static Set<String> files(Path folder) {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertLoadedOnce(String id, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(http().get("/fhir/Patient/" + id + i).header("ETag"))
                    .as(id + i)
                    .contains("W/\"1\"");
        }
    }

    @Test
    @DisplayName(
            "what is accepted goes to done, what is not to failed, reports beside; a dead letter goes in once it is mended")
    default void doneAndFailed(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"resourceType\": \"Observation\", \"id\": \"hot-weight\", \"status\": \"final\", \"code\": {\"text\": \"w\"},"
                        + " \"subject\": {\"reference\": \"Patient/hot-b\"}}");
        Files.writeString(folder.resolve("b.json"), patient("hot-b", "1950-01-01"));
        Files.writeString(
                folder.resolve("c.ndjson"), patient("hot-good", "1961-02-03") + patient("hot-bad", "1961-02-30"));
        Files.writeString(folder.resolve("d.json"), "{\"resourceType\": \"Pat");
        Files.copy(Path.of("test-data/loads/percent-over-hundred.json"), folder.resolve("e.json"));

        lookOnce(folder);

        assertThat(files(folder)).isEmpty();
        assertThat(files(folder.resolve("done")))
                .containsExactlyInAnyOrder("a.json", "a.json.report.ndjson", "b.json", "b.json.report.ndjson");
        assertThat(files(folder.resolve("failed")))
                .containsExactlyInAnyOrder(
                        "c.ndjson",
                        "c.ndjson.report.ndjson",
                        "d.json",
                        "d.json.report.ndjson",
                        "e.json",
                        "e.json.report.ndjson");
        assertThat(http().get("/fhir/Observation/hot-weight").status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/hot-good").status()).isEqualTo(200);
        assertThat(folder.resolve("failed/c.ndjson.report.ndjson"))
                .content()
                .contains("\"loaded\"", "c.ndjson, line 2", "Patient.birthDate")
                .doesNotContain("a.json");
        assertThat(folder.resolve("failed/e.json.report.ndjson"))
                .content()
                .as("profiles count as they do over HTTP")
                .contains("percent-in-range", "Bundle.entry[1].resource.component[0]", "\"http\":422");

        Path letters = folder.resolve("failed/dead-letters");
        String letter = files(letters).stream()
                .filter(name -> name.matches("c-.*-line-2[.]json"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                folder.resolve("c.ndjson"),
                Files.readString(letters.resolve(letter)).replace("02-30", "02-03"));
        lookOnce(folder);
        assertThat(http().get("/fhir/Patient/hot-bad").status()).isEqualTo(200);
        assertThat(files(folder.resolve("done"))).contains("c.ndjson");

        Files.writeString(folder.resolve("b.json"), patient("hot-b", "1950-01-02"));
        lookOnce(folder);
        assertThat(files(folder.resolve("done"))).contains("b.json", "2-b.json", "2-b.json.report.ndjson");
    }

    @Test
    @DisplayName("a run that was cut off is taken up again: what was loaded is not sent again, and the report is whole")
    default void restart(@TempDir Path folder) throws Exception {
        patients(folder.resolve("many.ndjson"), "hot-restart-", 350);
        WatchedTarget first = new WatchedTarget(store());
        first.awayAfter(2);
        try (HotFolder node = node(folder, first)) {
            assertThatThrownBy(node::look).isInstanceOf(TargetAwayException.class);
        }
        assertThat(files(folder)).containsExactly("many.ndjson");
        assertThat(first.sent()).isNotEmpty();

        WatchedTarget second = new WatchedTarget(store());
        try (HotFolder node = node(folder, second)) {
            node.look();
        }
        assertThat(files(folder.resolve("done"))).containsExactlyInAnyOrder("many.ndjson", "many.ndjson.report.ndjson");
        assertThat(second.sent())
                .doesNotContainAnyElementsOf(first.sent())
                .hasSize(350 - first.sent().size());
        assertThat(Files.readAllLines(folder.resolve("done/many.ndjson.report.ndjson")))
                .hasSize(350)
                .doesNotHaveDuplicates();
        assertLoadedOnce("hot-restart-", 350);
    }

    @Test
    @DisplayName(
            "a server that stops in the middle ends what it stores, begins nothing more, and leaves its store in order")
    default void stops(@TempDir Path folder) throws Exception {
        patients(folder.resolve("many.ndjson"), "hot-stop-", 500);
        WatchedTarget target = new WatchedTarget(store());
        HotFolder node = node(folder, target);
        node.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> !target.sent().isEmpty());
        node.close();
        assertThat(http().get("/fhir/Patient?_summary=count").status()).isEqualTo(200);

        lookOnce(folder);
        assertThat(files(folder)).isEmpty();
        assertLoadedOnce("hot-stop-", 500);
    }

    @Test
    @DisplayName("a file that is written on while it is loaded stays, and is loaded again when it is whole")
    default void writtenOn(@TempDir Path folder) throws Exception {
        Path file = patients(folder.resolve("slow.ndjson"), "hot-slow-", 1);
        WatchedTarget target = new WatchedTarget(store());
        target.beforeSending(() -> patients(file, "hot-slow-", 2));
        try (HotFolder node = node(folder, target)) {
            node.look();
            assertThat(files(folder)).containsExactly("slow.ndjson");
            node.look();
        }
        assertThat(files(folder.resolve("done"))).contains("slow.ndjson");
        assertLoadedOnce("hot-slow-", 2);
    }

    @Test
    @DisplayName("two nodes that watch one folder load each file once")
    default void twoNodes(@TempDir Path folder) throws Exception {
        WatchedTarget one = new WatchedTarget(store());
        WatchedTarget other = new WatchedTarget(store());
        try (HotFolder first = node(folder, one);
                HotFolder second = node(folder, other)) {
            first.start();
            second.start();
            for (int i = 0; i < 30; i++) {
                Path unfinished = patients(folder.resolve("f" + i + ".part"), "hot-two-" + i + "-", 5);
                Files.move(unfinished, folder.resolve("f" + i + ".ndjson"));
                Thread.sleep(100);
            }
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(files(folder.resolve("done")))
                    .hasSize(60));
        }
        assertThat(files(folder.resolve("failed"))).isEmpty();
        assertThat(Stream.concat(one.sent().stream(), other.sent().stream()).toList())
                .hasSize(150)
                .doesNotHaveDuplicates();
        for (int i = 0; i < 30; i++) {
            assertLoadedOnce("hot-two-" + i + "-", 5);
        }
    }

    @Test
    @DisplayName("while another node has the lock nothing is loaded; that of a dead node expires")
    default void deadNode(@TempDir Path folder) throws Exception {
        patients(folder.resolve("left.ndjson"), "hot-left-", 1);
        lookOnce(Files.createDirectory(folder.resolve("nothing")));
        JdbcTemplate database = new JdbcTemplate(dataSource());
        StoredLocks.in(dataSource());
        database.update("delete from osteon_lock where name = ?", HotFolder.LOCK);
        database.update(
                "insert into osteon_lock (name, lock_until, locked_at, locked_by) values (?, timestamp '2999-01-01"
                        + " 00:00:00', timestamp '2026-01-01 00:00:00', 'another')",
                HotFolder.LOCK);
        lookOnce(folder);
        assertThat(files(folder)).containsExactly("left.ndjson");

        database.update("update osteon_lock set lock_until = timestamp '2026-01-01 00:00:00'");
        lookOnce(folder);
        assertThat(files(folder.resolve("done"))).contains("left.ndjson");
    }

    @Test
    @DisplayName("members of archives go in by content; their paths lead nowhere")
    default void archive(@TempDir Path outer) throws Exception {
        Path folder = Files.createDirectories(outer.resolve("a/b/watched"));
        Path absolute = outer.resolve("absolute.json").toAbsolutePath();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            for (String name : List.of("../../escaped.json", absolute.toString(), "plain.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(patient(
                                "hot-zip-"
                                        + Path.of(name).getFileName().toString().replace(".", ""),
                                "1961-02-03")
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("../../../bad.json"));
            zip.write(patient("hot-zip-bad", "1961-02-30").getBytes(StandardCharsets.UTF_8));
        }
        lookOnce(folder);
        assertThat(http().get("/fhir/Patient/hot-zip-escapedjson").status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/hot-zip-absolutejson").status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/hot-zip-plainjson").status()).isEqualTo(200);
        assertThat(files(folder.resolve("failed"))).containsExactlyInAnyOrder("export.zip", "export.zip.report.ndjson");
        assertThat(files(folder.resolve("failed/dead-letters"))).hasSize(2).allMatch(name -> name.contains("bad"));
        try (Stream<Path> all = Files.walk(outer)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(folder));
        }
        assertThat(absolute).doesNotExist();
    }
}
