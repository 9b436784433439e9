package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/load-data.md}, followed by copy and paste, with the built jar. */
class LoadDataDocumentIT extends EmbeddedServer {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("java -jar target/osteon[.]jar (\\w+)");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("every command of the document runs and says what the document says")
    void followed() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(
                folder.resolve("target/osteon.jar"),
                Path.of(System.getProperty("osteon.jar")).toAbsolutePath());
        Files.createSymbolicLink(
                folder.resolve("test-data"), Path.of("test-data").toAbsolutePath());
        String base = http.base() + "/fhir";
        String script = BLOCK.matcher(Files.readString(Path.of("docs/load-data.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        script = COMMAND.matcher(script)
                .replaceAll("java -jar target/osteon.jar $1 --to " + base)
                .replace("http://127.0.0.1:8080/fhir", base);

        Path output = folder.resolve("output");
        Process shell = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();

        String said = Files.readString(output);
        assertThat(shell.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("is ready", "\"value\":\"loads-2\"", "line-2.outcome.json", "one-bad-line.ndjson, line 2")
                .contains("Patient.birthDate", "percent-in-range", "Passed over, loaded by an earlier run");
        assertThat(said.lines().filter(line -> line.startsWith("exit code ")).toList())
                .hasSize(4)
                .containsOnly("exit code 1");
    }
}
