package dev.osteon.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.MovedDates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests as clients send them, posted to the running server: {@code test-data/hooks/standard/<case>/request.json}, and in {@code response.json}
 * what a person has written that has to come back. The answer may have more members than that, its lists no more entries.
 */
class HookRequestsOnFileTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("test-data/hooks/standard");

    @TestFactory
    Stream<DynamicTest> everyRequestOnFile() throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            cases = files.filter(file -> file.endsWith("request.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        assertThat(cases).isNotEmpty();
        return cases.stream().map(folder -> dynamicTest(name(folder), () -> check(folder)));
    }

    /** @return the case, and what of CDS Hooks its answer shows */
    private static String name(Path folder) {
        try {
            String shows = JSON.readTree(folder.resolve("response.json").toFile())
                    .path("shows")
                    .asText();
            return FOLDER.relativize(folder) + (shows.isEmpty() ? "" : ": " + shows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path folder) throws IOException {
        JsonNode expected = JSON.readTree(MovedDates.read(folder.resolve("response.json")));
        Http.Answer answer = http.post(
                "/cds-services/" + expected.path("service").asText(),
                MovedDates.read(folder.resolve("request.json")),
                "Content-Type",
                "application/json");
        assertThat(answer.status())
                .as(answer.body())
                .isEqualTo(expected.path("status").asInt());
        List<String> differences = new ArrayList<>();
        compare(expected.path("body"), JSON.readTree(answer.body()), "", differences);
        assertThat(differences).as(answer.body()).isEmpty();
    }

    static void compare(JsonNode expected, JsonNode actual, String where, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(member -> compare(
                            member.getValue(),
                            actual.path(member.getKey()),
                            where + "." + member.getKey(),
                            differences));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(expected.get(i), actual.get(i), where + "[" + i + "]", differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(where + ": expected " + expected + " but got " + actual);
        }
    }
}
