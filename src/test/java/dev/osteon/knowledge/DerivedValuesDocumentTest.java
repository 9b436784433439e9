package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.elm.r1.VersionedIdentifier;
import org.junit.jupiter.api.Test;

/** What {@code docs/derived-values.md} says can be asked for is there. */
class DerivedValuesDocumentTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([^`]+)` \\| `([^`]+)` \\| [^|]+ \\|");

    @Test
    void everyDefinitionThatItNamesExists() throws IOException {
        List<Matcher> rows = Files.readAllLines(Path.of("docs/derived-values.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(18).allSatisfy(row -> assertThat(definitions(row.group(2)))
                .as(row.group(2))
                .contains(row.group(3)));
    }

    private static List<String> definitions(String library) {
        return TestKnowledge.base()
                .libraryManager()
                .resolveLibrary(new VersionedIdentifier().withId(library))
                .getLibrary()
                .getStatements()
                .getDef()
                .stream()
                .map(definition -> definition.getName())
                .toList();
    }
}
