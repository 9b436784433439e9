package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load} as a process of its own: how it is interrupted, how much memory it needs, and whose token it shows. */
class LoadProcessTest {
    private static final int MEGABYTES =
            Map.of("quick", 30, "ci", 200, "full", 2_000).get(System.getProperty("osteon.scale", "quick"));
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private final FhirServerDouble server = new FhirServerDouble();

    @AfterEach
    void stop() {
        server.close();
    }

    /** With the handler of SIGINT that a terminal gives: a test run in the background has none, and its children inherit that. */
    private Process start(String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.osteon.OsteonApplication",
                "load",
                "--to",
                server.base(),
                "--report",
                folder.resolve("report.ndjson").toString(),
                "--dead-letter",
                folder.resolve("letters").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private static String observation(long number) {
        return "{\"resourceType\":\"Observation\",\"id\":\"o" + number + "\",\"status\":\"final\",\"code\":{\"text\":\""
                + "x".repeat(400) + "\"},\"subject\":{\"reference\":\"Patient/p\"}}";
    }

    private static void write(Path file, String before, String between, String after, long bytes) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(before);
            long written = 0;
            for (long i = 0; written < bytes; i++) {
                String resource = between.formatted(observation(i));
                writer.write(i == 0 ? resource.replaceFirst("^,", "") : resource);
                written += resource.length();
            }
            writer.write(after);
        }
    }

    @Test
    @DisplayName("interrupted, it ends with 130, says how to go on, and goes on")
    void interrupted() throws Exception {
        Path lines = folder.resolve("many.ndjson");
        write(lines, "", "%s\n", "", 500_000);
        server.takes(300);
        Process process = start("-Xmx128m", lines.toString());
        await().atMost(LONGEST).until(() -> server.transactions() >= 5);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(end(process)).as(output()).isEqualTo(130);
        assertThat(output()).contains("Interrupted. What was accepted is stored", "--continue");

        server.takes(0);
        assertThat(end(start("-Xmx128m", lines.toString(), "--continue")))
                .as(output())
                .isZero();
        assertThat(output()).contains("Passed over, loaded by an earlier run");
    }

    @Test
    @DisplayName("what is far larger than its memory is loaded: lines, packed lines, entries of searchsets")
    void memory() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        long bytes = MEGABYTES * 1_000_000L / 3;
        write(in.resolve("lines.ndjson"), "", "%s\n", "", bytes);
        write(
                in.resolve("searchset.json"),
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[\n",
                ",{\"resource\":%s}\n",
                "]}",
                bytes);
        Path packed = folder.resolve("packed.ndjson");
        write(packed, "", "%s\n", "", bytes);
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(in.resolve("packed.ndjson.gz")))) {
            Files.copy(packed, gzip);
        }
        assertThat(end(start("-Xmx48m", in.toString(), "--batch-size", "50")))
                .as(output())
                .isZero();
        long resources = bytes / 490 * 3;
        assertThat(server.transactions()).isGreaterThan(resources / 60);
    }

    @Test
    @DisplayName("what has to be in memory whole and is too large for it is refused with advice, and the rest goes in")
    void tooLarge() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        write(
                in.resolve("a.json"),
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n",
                ",{\"resource\":%s}\n",
                "]}",
                20_000_000);
        Files.writeString(
                in.resolve("b.xml"),
                "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>"
                        + "<entry><resource><Patient><id value=\"p\"/></Patient></resource></entry>".repeat(200_000)
                        + "</Bundle>");
        Files.writeString(in.resolve("c.json"), observation(1));
        assertThat(end(start("-Xmx64m", in.toString()))).as(output()).isEqualTo(1);
        assertThat(output())
                .contains("a.json: ", "b.xml: ", "longer than", "-Xmx", "Accepted: 1 resources")
                .doesNotContain("OutOfMemory");
    }

    @Test
    @DisplayName("a token is read anew for each request; without one, or with another, nothing is loaded")
    void token() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), observation(1));
        Path token = Files.writeString(folder.resolve("token"), "first\n");
        server.wants("first");
        String[] command = {"load", file.toString(), "--to", server.base(), "--token-file", token.toString()};
        assertThat(CommandRun.of(command).code()).isZero();
        assertThat(server.authorizations()).containsOnly("Bearer first");

        server.wants("second");
        CommandRun refused = CommandRun.of(command);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("--token-file").doesNotContain("first");
        Files.writeString(token, "second");
        assertThat(CommandRun.of(command).code()).isZero();

        Files.delete(token);
        CommandRun missing = CommandRun.of(command);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("token cannot be read");
        assertThat(CommandRun.of("load", file.toString(), "--to", server.base()).code())
                .isEqualTo(3);
    }
}
