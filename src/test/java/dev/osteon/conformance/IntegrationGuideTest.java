package dev.osteon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.knowledge.Service;
import dev.osteon.knowledge.Topic;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an EHR's analyst reads in {@code docs/integrate-an-ehr.md} is what the server does. */
class IntegrationGuideTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GUIDE = Path.of("docs/integrate-an-ehr.md");
    private static final Path REQUESTS = Path.of("docs/requests");
    private static final Pattern SERVICE_ROW = Pattern.compile("\\| ([A-Z]) \\| `([^`]+)` \\| `([^`]+)` \\|");
    private static final Pattern KEY_ROW =
            Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| (yes|no) \\| ([A-Z ]+) \\|");
    private static final Pattern HOST_ROW = Pattern.compile("\\| `([a-z.]+\\.[a-z]+)` \\| .*");
    private static final Pattern REQUEST = Pattern.compile(
            "(?s).*Expect (\\d{3}).*?\\n(GET|POST) http://localhost:8080(\\S+)\\n(?:Content-Type: (\\S+)\\n)?\\n?(.*)");

    @Test
    @DisplayName("CH-010, CH-037: the printed table of services and prefetch queries is discovery")
    void discovery() throws IOException {
        Map<String, String> hooks = new TreeMap<>();
        Map<String, Map<String, String>> queries = new TreeMap<>();
        Map<String, String> letters = new TreeMap<>();
        for (String line : Files.readAllLines(GUIDE)) {
            Matcher service = SERVICE_ROW.matcher(line);
            Matcher key = KEY_ROW.matcher(line);
            if (service.matches()) {
                letters.put(service.group(1), service.group(2));
                hooks.put(service.group(2), service.group(3));
            } else if (key.matches()) {
                for (String letter : key.group(4).split(" ")) {
                    queries.computeIfAbsent(letters.get(letter), none -> new TreeMap<>())
                            .put(key.group(1), key.group(2));
                }
            }
        }
        Map<String, String> servedHooks = new TreeMap<>();
        Map<String, Map<String, String>> served = new TreeMap<>();
        for (JsonNode service : JSON.readTree(http.get("/cds-services").body()).path("services")) {
            String id = service.path("id").asText();
            servedHooks.put(id, service.path("hook").asText());
            Map<String, String> templates = new TreeMap<>();
            service.path("prefetch")
                    .properties()
                    .forEach(template -> templates.put(
                            template.getKey(), template.getValue().asText().replaceFirst("&code=.*", "&code=…")));
            served.put(id, templates);
        }
        assertThat(hooks).isEqualTo(servedHooks);
        assertThat(queries).isEqualTo(served);
    }

    @Test
    @DisplayName("CH-104: the table says which keys are required")
    void required() throws IOException {
        Set<String> optional = new TreeSet<>();
        for (Service service : TestKnowledge.base().services()) {
            optional.addAll(service.dataNeeds().optional());
        }
        Set<String> printed = new TreeSet<>();
        for (String line : Files.readAllLines(GUIDE)) {
            Matcher key = KEY_ROW.matcher(line);
            if (key.matches() && key.group(3).equals("no")) {
                printed.add(key.group(2).replaceFirst("\\?.*", ""));
            }
        }
        assertThat(printed).isEqualTo(optional);
    }

    @Test
    @DisplayName("CH-206: every host that an address on a card may have is in the list, and no other")
    void hosts() throws IOException {
        Set<String> printed = new TreeSet<>();
        for (String line : Files.readAllLines(GUIDE)) {
            Matcher host = HOST_ROW.matcher(line);
            if (host.matches()) {
                printed.add(host.group(1));
            }
        }
        Set<String> possible = new TreeSet<>();
        for (Service service : TestKnowledge.base().services()) {
            for (Topic topic : service.topics()) {
                if (topic.source() != null && topic.source().url() != null) {
                    possible.add(URI.create(topic.source().url()).getHost());
                }
            }
        }
        assertThat(possible).isNotEmpty().isEqualTo(printed);
    }

    @Test
    @DisplayName("CH-010: the requests of the guide get the answers that it says")
    void requests() throws IOException {
        List<String> sent = new ArrayList<>();
        try (Stream<Path> files = Files.list(REQUESTS)) {
            for (Path file : files.sorted().toList()) {
                for (String text : Files.readString(file).split("(?m)^###\\n")) {
                    Matcher request = REQUEST.matcher(text);
                    assertThat(request.matches()).as(file + ": " + text).isTrue();
                    Http.Answer answer = request.group(2).equals("GET")
                            ? http.get(request.group(3))
                            : http.post(request.group(3), request.group(5), "Content-Type", request.group(4));
                    assertThat(answer.status())
                            .as(file + ": " + answer.body())
                            .isEqualTo(Integer.parseInt(request.group(1)));
                    if (text.contains("with cards")) {
                        assertThat(JSON.readTree(answer.body()).path("cards")).isNotEmpty();
                    }
                    sent.add(file + request.group(3));
                }
            }
        }
        assertThat(sent).hasSizeGreaterThan(3);
    }
}
