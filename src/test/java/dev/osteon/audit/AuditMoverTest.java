package dev.osteon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.audit.AuditFiles.Place;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the files into the store: everything, once, whoever dies when. */
class AuditMoverTest {
    @TempDir
    private Path folder;

    /** A store by id, that counts how often each id came. */
    private static class ById implements AuditStore {
        final Set<String> ids = new TreeSet<>();
        final List<String> puts = new ArrayList<>();

        @Override
        public void keep(List<AuditEvent> events) throws AuditRefusedException {
            for (AuditEvent event : events) {
                if (event.getOutcomeDesc() != null) {
                    throw new AuditRefusedException(422);
                }
            }
            events.forEach(event -> {
                ids.add(event.getIdElement().getIdPart());
                puts.add(event.getIdElement().getIdPart());
            });
        }
    }

    private AuditMover mover(AuditStore store) throws IOException {
        return new AuditMover(
                new AuditFiles(folder),
                store,
                FhirContext.forR4Cached(),
                Duration.ofDays(30),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private static String line(String id) {
        return "{\"resourceType\":\"AuditEvent\",\"id\":\"%s\"}\n".formatted(id);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("several files, a line that has no end yet, and more than is moved at once")
    void files() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            many.append(line("a" + i));
        }
        write("0000000001.ndjson", many.toString());
        write("0000000002.ndjson", line("b") + "{\"resourceType\":\"AuditEv");
        write("0000000003.ndjson", line("c") + "{\"resourceType\":");
        ById store = new ById();
        AuditMover mover = mover(store);
        while (mover.move() > 0) {
            // On to the end.
        }
        assertThat(store.puts).hasSize(252).doesNotHaveDuplicates().contains("a0", "a249", "b", "c");
        write("0000000003.ndjson", "\"AuditEvent\",\"id\":\"d\"}\n");
        assertThat(mover.move()).isOne();
        assertThat(store.ids).contains("d");
        assertThat(mover(store).move()).isZero();
    }

    @Test
    @DisplayName("who dies between store and note moves the same again, under the same ids; who notes first, loses")
    void dies() throws IOException {
        write("0000000001.ndjson", line("a") + line("b"));
        ById store = new ById();
        AuditStore dying = events -> {
            store.keep(events);
            throw new IllegalStateException("killed");
        };
        assertThatThrownBy(() -> mover(dying).move()).hasMessage("killed");
        mover(store).move();
        assertThat(store.ids).containsExactly("a", "b");
        assertThat(store.puts).containsExactly("a", "b", "a", "b");
        // The mutant: the place is noted, and the store never gets them.
        write("0000000002.ndjson", line("c"));
        new AuditFiles(folder).setMoved(new Place("0000000002.ndjson", line("c").length()));
        assertThat(mover(store).move()).isZero();
        assertThat(store.ids).doesNotContain("c");
    }

    @Test
    @DisplayName("an event that the store refuses stays in the files, and the others go on")
    void refused() throws IOException {
        write(
                "0000000001.ndjson",
                line("a") + "{\"resourceType\":\"AuditEvent\",\"id\":\"bad\",\"outcomeDesc\":\"x\"}\n" + line("b"));
        ById store = new ById();
        assertThat(mover(store).move()).isEqualTo(3);
        assertThat(store.ids).containsExactly("a", "b");
    }

    @ParameterizedTest(name = "moved in {0} ms, recorded {1} s ago: rests {2} ms")
    @CsvSource({"0, 0, 0", "50, 1, 200", "500, 1, 2000", "5000, 1, 2000", "50, 60, 200", "50, 61, 0", "5000, 3600, 0"})
    @DisplayName("the mover leaves the processors to who calls, until events are late")
    void rests(long took, long late, long rests) {
        assertThat(AuditMover.rest(Duration.ofMillis(took), Duration.ofSeconds(late)))
                .hasMillis(rests);
    }

    @Test
    @DisplayName("files go when they are in the store and old enough, the current one never")
    void retention() throws IOException {
        write("0000000001.ndjson", line("a"));
        write("0000000002.ndjson", line("b"));
        AuditFiles files = new AuditFiles(folder);
        files.removeMoved(Instant.now().plusSeconds(60));
        assertThat(folder.resolve("0000000001.ndjson")).exists();
        AuditMover mover = mover(new ById());
        while (mover.move() > 0) {
            // On to the end.
        }
        files.removeMoved(Instant.now().minusSeconds(3_600));
        assertThat(folder.resolve("0000000001.ndjson")).exists();
        files.removeMoved(Instant.now().plusSeconds(60));
        assertThat(folder.resolve("0000000001.ndjson")).doesNotExist();
        assertThat(folder.resolve("0000000002.ndjson")).exists();
    }

    /** Writes and says what is safe, until it is killed. */
    static final class Child {
        public static void main(String[] arguments) throws IOException {
            AuditFiles files = new AuditFiles(Path.of(arguments[0]));
            AuditStream stream = new AuditStream(files::next, 2_000, Duration.ofSeconds(5));
            for (int i = 0; ; i++) {
                String id = arguments[1] + "-" + i;
                stream.append(() -> line(id).strip().getBytes(StandardCharsets.UTF_8));
                stream.sync();
                System.out.println(id);
            }
        }
    }

    @Test
    @DisplayName("a process that is killed in the middle loses nothing that it had acknowledged")
    void killed() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Path told = folder.resolve("told-" + round);
            Process child = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            folder.toString(),
                            "r" + round)
                    .redirectOutput(told.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> Files.size(told) > 200);
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(told);
            acknowledged.addAll(
                    List.of(text.substring(0, text.lastIndexOf('\n')).split("\n")));
        }
        ById store = new ById();
        AuditMover mover = mover(store);
        while (mover.move() > 0) {
            // On to the end.
        }
        assertThat(acknowledged).hasSizeGreaterThan(60);
        assertThat(store.ids).containsAll(acknowledged);
        assertThat(store.puts).doesNotHaveDuplicates();
    }
}
