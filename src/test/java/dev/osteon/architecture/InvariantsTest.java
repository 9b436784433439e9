package dev.osteon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md promises a test for each invariant; this holds it to that. */
class InvariantsTest {

    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|.*\\|([^|]+)\\|$", Pattern.MULTILINE);
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)`");

    @Test
    @DisplayName("every invariant names tests that exist, one of them marked with its number")
    void everyInvariantHasItsTest() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("ARCHITECTURE.md")))
                .results()
                .toList();
        assertThat(rows).hasSize(8);
        for (MatchResult row : rows) {
            List<String> sources = TEST_NAME
                    .matcher(row.group(2))
                    .results()
                    .map(name -> source(name.group(1)))
                    .toList();
            assertThat(sources)
                    .as("tests of invariant " + row.group(1))
                    .isNotEmpty()
                    .anyMatch(source -> source.contains("@DisplayName(\"" + row.group(1) + ":"));
        }
    }

    private static String source(String testClass) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(path -> path.endsWith(testClass + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + testClass));
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
