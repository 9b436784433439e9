package dev.osteon.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hooks on the running server, with its own knowledge and its own store. */
class HooksServerTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String ID = "hooks-server-test";
    private static final Path CASE_REPORT = Path.of("test-data/case-report");
    private static final String ORDER =
            "\"draftOrders\": {\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\":"
                    + " \"CommunicationRequest\", \"id\": \"1\"}}]}";
    /** The least that each hook's context has besides user and patient. */
    private static final Map<String, String> CONTEXTS = Map.of(
            "patient-view", "",
            "encounter-start", ", \"encounterId\": \"e\"",
            "order-select", ", \"selections\": [\"CommunicationRequest/1\"], " + ORDER,
            "order-sign", ", " + ORDER,
            "problem-list-item-create", ", \"conditions\": {\"resourceType\": \"Bundle\"}");

    @Autowired
    private PatientSource source;

    @Test
    @DisplayName("CH-026, CH-061: every service of discovery can be called, and is complete with its own prefetch keys")
    void everyServiceCanBeCalled() throws Exception {
        for (JsonNode service : discovery()) {
            StringBuilder prefetch = new StringBuilder();
            service.path("prefetch").fieldNames().forEachRemaining(key -> prefetch.append(
                            prefetch.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(key)
                    .append("\": ")
                    .append(key.equals("patient") ? "{\"resourceType\": \"Patient\", \"id\": \"p\"}" : "null"));
            Http.Answer answer = call(service, "p", "\"prefetch\": {" + prefetch + "}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).hasValue(JSON_TYPE);
            assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.readTree("{\"cards\": []}"));
        }
    }

    @Test
    @DisplayName(
            "CH-061, CH-101: a FHIR server understands the templates; its answers give the same cards as our store")
    void prefetchGivesTheSameCards() throws Exception {
        JsonNode expected = JSON.readTree(CASE_REPORT.resolve("expected.json").toFile());
        for (JsonNode service : discovery()) {
            String id = service.path("id").asText();
            StringBuilder prefetch = new StringBuilder();
            service.path("prefetch").properties().forEach(template -> {
                String query = template.getValue().asText().replace("{{context.patientId}}", "osteon-demo");
                Http.Answer answer = http.get("/fhir/" + query + (query.contains("?") ? "&_count=1000" : ""));
                assertThat(answer.status()).as(query).isEqualTo(200);
                prefetch.append(prefetch.isEmpty() ? "" : ", ")
                        .append("\"%s\": %s".formatted(template.getKey(), answer.body()));
            });
            Http.Answer sent = call(
                    service,
                    "osteon-demo",
                    "\"fhirServer\": \"https://ehr.example.org/r4\", \"prefetch\": {" + prefetch + "}");
            Http.Answer stored = call(service, "osteon-demo", "\"extension\": {}");
            assertThat(sent.status()).as(sent.body()).isEqualTo(200);
            assertThat(JSON.readTree(stored.body()).path("cards").isEmpty())
                    .as("cards of " + id)
                    .isEqualTo(expected.path(id).isMissingNode());
            assertThat(comparable(sent.body())).isEqualTo(comparable(stored.body()));
        }
    }

    @Test
    @DisplayName(
            "the case report's own requests get the expected cards from the demonstration patient, on whatever day it"
                    + " is")
    void caseReport() throws Exception {
        JsonNode expected = JSON.readTree(CASE_REPORT.resolve("expected.json").toFile());
        for (Map.Entry<String, JsonNode> service : expected.properties()) {
            String id = service.getKey();
            Http.Answer answer = http.post(
                    "/cds-services/" + id,
                    Files.readString(CASE_REPORT.resolve("request-" + id + ".json")),
                    "Content-Type",
                    JSON_TYPE);
            List<String> cards = new ArrayList<>();
            JSON.readTree(answer.body())
                    .path("cards")
                    .forEach(card -> cards.add(card.at("/source/topic/code").asText() + " "
                            + card.path("indicator").asText()));
            List<String> expectedCards = new ArrayList<>();
            service.getValue()
                    .forEach(card -> expectedCards.add(card.path("topic").asText() + " "
                            + card.path("indicator").asText()));
            assertThat(cards).as(id).isNotEmpty().isEqualTo(expectedCards);
        }
    }

    @Test
    @DisplayName(
            "data come from our own store when the patient is ours: conditions, and Medications that orders refer to")
    void fromOwnStore() {
        put("Patient", "", "\"birthDate\": \"1970-05-05\", \"gender\": \"female\"");
        put("Condition", "-c", "\"subject\": {\"reference\": \"Patient/" + ID + "\"}");
        put("Medication", "-m", "\"status\": \"active\"");
        put(
                "MedicationRequest",
                "-mr",
                "\"status\": \"active\", \"intent\": \"order\", \"subject\": {\"reference\": \"Patient/" + ID
                        + "\"}, \"medicationReference\": {\"reference\": \"Medication/" + ID + "-m\"}");
        assertThat(source.patient(ID)).isPresent();
        assertThat(source.search(List.of("Condition?patient=" + ID))).hasSize(1);
        assertThat(source.search(List.of("MedicationRequest?patient=" + ID)))
                .extracting(resource -> resource.fhirType())
                .containsExactlyInAnyOrder("MedicationRequest", "Medication");
        assertThat(call("bone-modifying-agent-eligibility", ID, "\"prefetch\": {}")
                        .status())
                .isEqualTo(200);
        assertThat(call("bone-modifying-agent-eligibility", ID, "\"fhirServer\": \"https://ehr.example.org/r4\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("a patient whom nobody knows is 412, a deleted one too")
    void unknownPatient() throws Exception {
        http.put("/fhir/Patient/hooks-deleted", "{\"resourceType\": \"Patient\", \"id\": \"hooks-deleted\"}");
        http.delete("/fhir/Patient/hooks-deleted");
        for (String id : List.of("hooks-nobody", "hooks-deleted")) {
            Http.Answer answer = call("bone-modifying-agent-eligibility", id, "\"prefetch\": {}");
            assertThat(answer.status()).isEqualTo(412);
            assertThat(JSON.readTree(answer.body()).path("issue").findValuesAsText("code"))
                    .contains("not-found");
        }
    }

    @Test
    @DisplayName("over HTTP: media type, method, size and origin are refused with an OperationOutcome")
    void refusals() {
        String path = "/cds-services/bone-modifying-agent-eligibility";
        List<Http.Answer> answers = List.of(
                http.post(path, "{}", "Content-Type", "text/plain"),
                http.get(path),
                http.post(path, "{", "Content-Type", JSON_TYPE),
                http.post(path, "\"" + "x".repeat(11 * 1024 * 1024) + "\"", "Content-Type", JSON_TYPE),
                http.get("/cds-services/unknown"),
                http.send("GET", "/cds-services", null, "Origin", "https://evil.example.org"));
        assertThat(answers).extracting(Http.Answer::status).containsExactly(415, 405, 400, 413, 404, 403);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Content-Type")).hasValue(JSON_TYPE);
            assertThat(answer.body()).contains("OperationOutcome").doesNotContain("Exception", "\tat ");
        });
    }

    @Test
    @DisplayName("CH-258: a page on localhost may call in open mode, and may read refusals")
    void localPage() {
        for (String body : List.of("{}", "{\"hook\": \"patient-view\"}")) {
            Http.Answer answer = http.post(
                    "/cds-services/bone-modifying-agent-eligibility",
                    body,
                    "Content-Type",
                    JSON_TYPE,
                    "Origin",
                    "http://localhost:9000");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("http://localhost:9000");
        }
    }

    /** Two calls differ in the ids of their cards, and in the moment at which a finding is proposed. */
    private static String comparable(String answer) {
        return answer.replaceAll("\"uuid\":\"[^\"]*\",", "").replaceAll("\"effectiveDateTime\":\"[^\"]*\",", "");
    }

    private JsonNode discovery() throws Exception {
        return JSON.readTree(http.get("/cds-services").body()).path("services");
    }

    private Http.Answer call(String service, String patientId, String more) {
        return call(service, "patient-view", patientId, more);
    }

    private Http.Answer call(JsonNode service, String patientId, String more) {
        return call(service.path("id").asText(), service.path("hook").asText(), patientId, more);
    }

    private Http.Answer call(String service, String hook, String patientId, String more) {
        return http.post(
                "/cds-services/" + service,
                """
                {"hook": "%s", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "context": {"userId": "Practitioner/1", "patientId": "%s"%s}, %s}\
                """.formatted(hook, patientId, CONTEXTS.get(hook), more),
                "Content-Type",
                JSON_TYPE);
    }

    private void put(String type, String suffix, String members) {
        String id = ID + suffix;
        Http.Answer answer = http.put(
                "/fhir/" + type + "/" + id,
                "{\"resourceType\": \"" + type + "\", \"id\": \"" + id + "\", " + members + "}");
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }
}
