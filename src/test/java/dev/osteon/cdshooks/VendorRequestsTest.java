package dev.osteon.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Requests as one vendor's EHRs send them, answered in that vendor's client profile by the real rules, on the day for which the files
 * were written: {@code test-data/hooks/<profile>/<case>}. What has to come back was written by hand.
 */
class VendorRequestsTest {
    private static final Path FOLDER = Path.of("test-data/hooks");
    private static final List<String> PROFILES = List.of("epic", "oracle-health");

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String profile : PROFILES) {
            HooksFixture hooks = new HooksFixture(
                    new ReasonerDecisionSupport(new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)));
            hooks.clients = new ClientProfiles(Map.of(), profile);
            try (Stream<Path> cases = Files.list(FOLDER.resolve(profile))) {
                for (Path folder : cases.sorted().toList()) {
                    JsonNode expected = HooksFixture.JSON.readTree(
                            folder.resolve("response.json").toFile());
                    String name = FOLDER.relativize(folder) + ": "
                            + expected.path("shows").asText();
                    tests.add(dynamicTest(name, () -> check(hooks, folder, expected)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(PROFILES.size());
        return tests.stream();
    }

    private static void check(HooksFixture hooks, Path folder, JsonNode expected) throws Exception {
        MockHttpServletResponse answer =
                hooks.send(post("/cds-services/" + expected.path("service").asText())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Files.readString(folder.resolve("request.json"))));
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus())
                .as(body)
                .isEqualTo(expected.path("status").asInt());
        JsonNode json = HooksFixture.json(answer);
        List<String> differences = new ArrayList<>();
        HookRequestsOnFileTest.compare(expected.path("body"), json, "", differences);
        assertThat(differences).as(body).isEmpty();
        expected.path("absent")
                .forEach(pointer -> assertThat(json.at(pointer.asText()).isMissingNode())
                        .as(pointer.asText())
                        .isTrue());
    }
}
