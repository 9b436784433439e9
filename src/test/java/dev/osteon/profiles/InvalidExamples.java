package dev.osteon.profiles;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of invalid examples, {@code test-data/profiles/<profile-id>.yaml}.
 *
 * <pre>
 * profile: ki-67-labelling-index
 * invalid:
 *   - case: more than all nuclei
 *     of: Observation/example-ki-67          # an example of the package that claims the profile
 *     change: {valueQuantity: {value: 140}}  # JSON merge patch on it
 *     fails: percent-in-range                # part of the one and only error; "warns" names a warning
 * </pre>
 *
 * @param profile id of the profile, and name of the file
 * @param invalid the examples
 */
public record InvalidExamples(String profile, List<InvalidExample> invalid) {
    private static final Path FOLDER = Path.of("test-data", "profiles");
    private static final ObjectMapper YAML = new YAMLMapper();

    public static List<InvalidExamples> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(InvalidExamples::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidExamples read(Path file) {
        try {
            InvalidExamples examples = YAML.readValue(file.toFile(), InvalidExamples.class);
            if (!file.getFileName().toString().equals(examples.profile + ".yaml")) {
                throw new IllegalArgumentException(file + " is not named after its profile " + examples.profile);
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
