package dev.osteon.profiles;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The FHIRPath engine of npm at the version locked in {@code src/test/fhirpath}, installed once into {@code target/fhirpath}. */
final class NpmFhirPath {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCE = Path.of("src", "test", "fhirpath");
    private static final Path FOLDER = Path.of("target", "fhirpath");
    private static final String LOCK = "package-lock.json";
    private static final String INSTALLED = "installed-lock.json";

    private NpmFhirPath() {}

    /** An invariant as one expression on a whole resource. */
    record Constraint(String key, String expression) {}

    /** A resource, and what is asked of it. */
    record Question(String name, JsonNode resource, List<Constraint> constraints) {}

    /**
     * @return for each question, by name, the keys of the constraints that do not hold
     * @throws IllegalStateException in one line, when npm or node is not there or fails
     */
    static Map<String, Set<String>> failed(List<Question> questions) throws IOException {
        install();
        Path input = FOLDER.resolve("questions.json");
        Path output = FOLDER.resolve("failed.json");
        JSON.writeValue(input.toFile(), questions);
        run(
                "node",
                "evaluate.js",
                input.getFileName().toString(),
                output.getFileName().toString());
        return JSON.readValue(output.toFile(), new TypeReference<>() {});
    }

    private static void install() throws IOException {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", LOCK, ".npmrc", "evaluate.js")) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path installed = FOLDER.resolve(INSTALLED);
        if (!Files.exists(installed) || Files.mismatch(FOLDER.resolve(LOCK), installed) >= 0) {
            run("npm", "ci", "--ignore-scripts", "--silent");
            Files.copy(FOLDER.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void run(String... command) {
        Path log = FOLDER.resolve(command[0] + ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new IllegalStateException("this test needs npm and node on the path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command[0] + " ran", e);
        }
    }
}
