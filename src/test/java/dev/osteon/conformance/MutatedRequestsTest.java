package dev.osteon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.MovedDates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Requests on file, each changed in a few places by a generator whose seed is in the message of a failure. Whatever comes, the
 * answer is cards or an OperationOutcome.
 */
class MutatedRequestsTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REQUESTS =
            Map.of("quick", 500, "ci", 5_000, "full", 20_000).get(System.getProperty("osteon.scale", "quick"));

    private record Original(String service, String body) {}

    @Test
    @DisplayName(
            "CH-089, CH-143, CH-144: however a request is broken, the answer is 200, 4xx or 503, with the body that belongs to it")
    void mutated() throws IOException {
        List<Original> originals = originals();
        List<String> failures = new ArrayList<>();
        int cards = 0;
        for (int seed = 0; seed < REQUESTS; seed++) {
            Original original = originals.get(seed % originals.size());
            String body = new Mutation(seed).of(original.body());
            Http.Answer answer =
                    http.post("/cds-services/" + original.service(), body, "Content-Type", "application/json");
            String wrong = wrong(answer);
            if (wrong != null) {
                failures.add("seed " + seed + " of " + original.service() + ": " + wrong);
            }
            cards += answer.status() == 200 ? 1 : 0;
        }
        assertThat(failures).isEmpty();
        assertThat(cards).as("requests that were still answered").isPositive().isLessThan(REQUESTS);
    }

    /** @return what is wrong with an answer; null when it is as it must be */
    private static String wrong(Http.Answer answer) {
        boolean permitted = answer.status() == 200 || answer.status() / 100 == 4 || answer.status() == 503;
        if (!permitted) {
            return "status " + answer.status();
        }
        if (!answer.header("Content-Type").orElse("").startsWith("application/json")) {
            return "media type";
        }
        try {
            JsonNode body = JSON.readTree(answer.body());
            boolean right = answer.status() == 200
                    ? body.path("cards").isArray()
                    : body.path("resourceType").asText().equals("OperationOutcome")
                            && !body.path("issue").isEmpty();
            return right && !answer.body().contains("\\tat ") && !answer.body().contains("Exception")
                    ? null
                    : "body of status " + answer.status();
        } catch (IOException e) {
            return "no JSON";
        }
    }

    private static List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("test-data/hooks"))) {
            for (Path file : files.filter(path -> path.endsWith("response.json"))
                    .sorted()
                    .toList()) {
                ObjectNode request = (ObjectNode) JSON.readTree(MovedDates.read(file.resolveSibling("request.json")));
                originals.add(new Original(
                        JSON.readTree(file.toFile()).path("service").asText(), request.toString()));
            }
        }
        return originals;
    }
}
