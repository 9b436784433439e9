package dev.osteon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.MovedDates;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The real cards of the running server, for the case report and for the orders on file, held against CDS Hooks. */
class CardsConformanceTest extends EmbeddedServer {
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Path CASE_REPORT = Path.of("test-data/case-report");
    private static final Path ON_FILE = Path.of("test-data/hooks");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9]{1,100}");
    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!]");

    /** Members of the specification that we send; another one would be a surprise to a strict client. */
    private static final Set<String> CARD_MEMBERS = Set.of(
            "uuid",
            "summary",
            "detail",
            "indicator",
            "source",
            "suggestions",
            "selectionBehavior",
            "overrideReasons",
            "extension");

    private static List<JsonNode> answers;

    @BeforeEach
    void ask() throws IOException {
        if (answers != null) {
            return;
        }
        answers = new ArrayList<>();
        for (JsonNode service :
                STRICT.readTree(http.get("/cds-services").body()).path("services")) {
            Path request = CASE_REPORT.resolve("request-" + service.path("id").asText() + ".json");
            if (Files.exists(request)) {
                ask(service.path("id").asText(), Files.readString(request));
            }
        }
        try (Stream<Path> files = Files.walk(ON_FILE)) {
            for (Path file : files.filter(path -> path.endsWith("response.json"))
                    .sorted()
                    .toList()) {
                JsonNode expected = STRICT.readTree(file.toFile());
                if (expected.path("status").asInt() == 200) {
                    ask(expected.path("service").asText(), MovedDates.read(file.resolveSibling("request.json")));
                }
            }
        }
    }

    private void ask(String service, String request) throws IOException {
        Http.Answer answer = http.post("/cds-services/" + service, request, "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        answers.add(STRICT.readTree(answer.body()));
    }

    @Test
    @DisplayName(
            "CH-007, CH-140, CH-185, CH-270, CH-271: strict JSON, a list of cards, no member that nobody agreed on")
    void answersAsTheyAre() {
        assertThat(answers).hasSizeGreaterThan(10).allSatisfy(answer -> {
            assertThat(answer.path("cards").isArray()).isTrue();
            assertThat(names(answer)).isSubsetOf("cards", "extension");
        });
        assertThat(cards()).isNotEmpty().allSatisfy(card -> {
            assertThat(CARD_MEMBERS).containsAll(names(card));
            assertThat(card.path("extension").isMissingNode()
                            || card.path("extension").isObject())
                    .isTrue();
            assertThat(names(card.path("extension"))).allMatch(name -> name.matches("[a-z]+(\\.[a-z0-9-]+)+"));
        });
        assertThat(suggestions()).allSatisfy(suggestion -> assertThat(names(suggestion))
                .isSubsetOf("label", "uuid", "isRecommended", "actions"));
    }

    @Test
    @DisplayName("CH-003, CH-004: nothing null or empty in the real answers")
    void nothingEmpty() {
        cards().forEach(card -> nothingEmpty(card, ""));
    }

    private static void nothingEmpty(JsonNode node, String where) {
        assertThat(node.isNull()
                        || node.isContainerNode() && node.isEmpty()
                        || node.isTextual() && node.textValue().isEmpty())
                .as(where)
                .isFalse();
        node.properties().forEach(member -> nothingEmpty(member.getValue(), where + "." + member.getKey()));
        if (node.isArray()) {
            node.forEach(element -> nothingEmpty(element, where + "[]"));
        }
    }

    @Test
    @DisplayName("CH-151, CH-152, CH-153: summary, detail without HTML, indicator")
    void texts() {
        assertThat(cards()).allSatisfy(card -> {
            String summary = card.path("summary").asText();
            assertThat(summary).isNotBlank().hasSizeLessThan(140).doesNotContain("\n");
            assertThat(HTML.matcher(card.path("detail").asText()).find()).isFalse();
            assertThat(card.path("indicator").asText()).isIn("info", "warning", "critical");
        });
    }

    @Test
    @DisplayName(
            "CH-154, CH-155, CH-170, CH-171, CH-172: the source is the guidance, under an absolute https address without a patient")
    void source() {
        assertThat(cards()).allSatisfy(card -> {
            JsonNode source = card.path("source");
            assertThat(source.path("label").asText()).isNotBlank().isNotEqualTo("Osteon");
            if (source.has("url")) {
                URI url = URI.create(source.path("url").asText());
                assertThat(url.getScheme()).isEqualTo("https");
                assertThat(url.toString()).doesNotContain("osteon-demo", "1288992");
            }
        });
    }

    @Test
    @DisplayName("CH-174, CH-175: the topic has system and an alphanumeric code")
    void topic() {
        assertThat(cards()).allSatisfy(card -> {
            JsonNode topic = card.at("/source/topic");
            assertThat(topic.path("code").asText()).matches(TOPIC);
            assertThat(URI.create(topic.path("system").asText()).isAbsolute()).isTrue();
        });
    }

    @Test
    @DisplayName("CH-180, CH-181, CH-182, CH-184: a suggestion has label, uuid and at least one action")
    void suggestionsAreWhole() {
        assertThat(suggestions()).isNotEmpty().allSatisfy(suggestion -> {
            assertThat(suggestion.path("label").asText()).isNotBlank();
            assertThat(UUID.fromString(suggestion.path("uuid").asText())).isNotNull();
            assertThat(suggestion.path("isRecommended").isMissingNode()
                            || suggestion.path("isRecommended").isBoolean())
                    .isTrue();
            assertThat(suggestion.path("actions")).isNotEmpty();
        });
    }

    @Test
    @DisplayName("CH-186, CH-187, CH-190: an action has a type and a description, and a resource or a resourceId")
    void actionsAreWhole() {
        assertThat(actions()).isNotEmpty().allSatisfy(action -> {
            String type = action.path("type").asText();
            assertThat(type).isIn("create", "update", "delete");
            assertThat(action.path("description").asText()).isNotBlank();
            assertThat(action.has("resource")).isEqualTo(!type.equals("delete"));
            assertThat(action.has("resourceId")).isEqualTo(type.equals("delete"));
            assertThat(action.path("resourceId").asText("Order/1")).matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");
        });
        assertThat(actions().map(action -> action.path("type").asText())).contains("create", "update", "delete");
    }

    @Test
    @DisplayName(
            "CH-006, CH-188, CH-189, CH-191, CH-193: what is created is new FHIR about the patient, what is updated has its id")
    void resources() {
        var parser = FhirContext.forR4Cached().newJsonParser();
        assertThat(actions().filter(action -> action.has("resource")))
                .isNotEmpty()
                .allSatisfy(action -> {
                    JsonNode json = action.path("resource");
                    assertThat(json.isObject()).isTrue();
                    Resource resource = (Resource) parser.parseResource(json.toString());
                    boolean create = action.path("type").asText().equals("create");
                    assertThat(resource.hasId()).isEqualTo(!create);
                    String subject = json.at("/subject/reference")
                            .asText(json.at("/for/reference").asText());
                    assertThat(subject).startsWith("Patient/");
                    if (create && json.has("intent")) {
                        assertThat(json.path("intent").asText()).isIn("proposal", "plan");
                        assertThat(json.path("status").asText()).isEqualTo("draft");
                    }
                    // What refers to another action's resource would have to be a urn, and none does.
                    assertThat(json.findValuesAsText("reference"))
                            .noneMatch(reference -> reference.startsWith("urn:") || reference.isEmpty());
                });
    }

    @Test
    @DisplayName("CH-302: a card that names a value names its date")
    void dates() {
        assertThat(cards().filter(card -> card.path("detail").asText().contains("mg/dL")))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.path("detail").asText()
                                + card.path("summary").asText())
                        .containsPattern("\\b\\d{1,2} \\p{L}{3,9} \\d{4}\\b|\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    @DisplayName("CH-033, CH-036: each service has an id of its own and a hook of CDS Hooks")
    void discovery() throws IOException {
        JsonNode services = STRICT.readTree(http.get("/cds-services").body()).path("services");
        assertThat(services.findValuesAsText("id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(services.findValuesAsText("hook"))
                .isSubsetOf(
                        "patient-view", "order-select", "order-sign", "encounter-start", "problem-list-item-create");
    }

    private static Stream<JsonNode> cards() {
        return answers.stream().flatMap(answer -> list(answer.path("cards")));
    }

    private static Stream<JsonNode> suggestions() {
        return cards().flatMap(card -> list(card.path("suggestions")));
    }

    private static Stream<JsonNode> actions() {
        return suggestions().flatMap(suggestion -> list(suggestion.path("actions")));
    }

    private static Stream<JsonNode> list(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
