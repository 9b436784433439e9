package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/security.md names tests that there are. */
class SecurityDocumentTest {
    private static final Pattern THREAT = Pattern.compile("^\\| [STRIDE]\\d+ \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    @DisplayName("each threat names a test, and each test is there")
    void threats() throws IOException {
        List<Set<String>> named = THREAT.matcher(Files.readString(Path.of("docs/security.md")))
                .results()
                .map(row -> NAME.matcher(row.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .collect(Collectors.toSet()))
                .toList();
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(tests -> assertThat(tests)
                .isNotEmpty());
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(named.stream().flatMap(Set::stream).toList());
        }
    }
}
