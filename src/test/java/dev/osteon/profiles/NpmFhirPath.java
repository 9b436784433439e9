package dev.osteon.profiles;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.NpmProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The FHIRPath engine of npm at the version locked in {@code src/test/fhirpath}. */
final class NpmFhirPath {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        NpmProgram program = NpmProgram.install("fhirpath");
        Path input = program.folder().resolve("questions.json");
        Path output = program.folder().resolve("failed.json");
        JSON.writeValue(input.toFile(), questions);
        program.run(input.getFileName().toString(), output.getFileName().toString());
        return JSON.readValue(output.toFile(), new TypeReference<>() {});
    }
}
