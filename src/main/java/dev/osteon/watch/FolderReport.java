package dev.osteon.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.loading.Inputs;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The report of a run over several files, of which each gets its own part in the end. */
final class FolderReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    /** @param path of the file while the run is under way; one that is there is of a run that was cut off */
    FolderReport(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Leaves nothing but what a run that was cut off says was loaded of these files: everything else is done again, and reported then. */
    void resume(Set<String> files) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Path kept = path.resolveSibling(path.getFileName() + ".kept");
        try (BufferedReader lines = Files.newBufferedReader(path);
                BufferedWriter writer = Files.newBufferedWriter(kept)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode said = parsed(line);
                if (said.path("status").asText().equals("loaded") && files.contains(file(said))) {
                    writer.write(line + "\n");
                }
            }
        }
        Files.move(kept, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Divides the report.
     *
     * @param parts name of a file to where its part is written; what is there is replaced
     */
    void divide(Map<String, Path> parts) throws IOException {
        Set<String> begun = new HashSet<>();
        String current = null;
        BufferedWriter writer = null;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String file = file(parsed(line));
                if (!parts.containsKey(file)) {
                    continue;
                }
                if (!file.equals(current)) {
                    close(writer);
                    writer = begun.add(file)
                            ? Files.newBufferedWriter(parts.get(file))
                            : Files.newBufferedWriter(parts.get(file), StandardOpenOption.APPEND);
                    current = file;
                }
                writer.write(line + "\n");
            }
        } finally {
            close(writer);
        }
    }

    private static void close(BufferedWriter writer) throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            // Half a line: whoever wrote it was cut off.
            return JSON.missingNode();
        }
    }

    /** @return the name of the file in the folder that the line is about */
    static String file(JsonNode line) {
        return Inputs.file(line.path("file").asText());
    }
}
