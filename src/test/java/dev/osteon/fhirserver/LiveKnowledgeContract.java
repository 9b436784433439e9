package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A site adds codes of its own, and whoever asks from then on is answered by them. */
interface LiveKnowledgeContract {

    String COMPANION = "ValueSet/total-calcium-local";
    String PATIENT = "live-knowledge";
    String CODE = "HOSPITAL-CALCIUM";

    /** @return the server under test */
    Http http();

    /** @return the part of the server that exchanges the knowledge */
    LiveKnowledge live();

    @AfterEach
    default void withoutLocalCodes() {
        if (http().get("/fhir/" + COMPANION).body().contains("compose")) {
            http().delete("/fhir/" + COMPANION);
        }
    }

    private static String companion(String compose) {
        return """
                {"resourceType": "ValueSet", "id": "total-calcium-local", "status": "active",
                 "url": "https://osteon.dev/fhir/ValueSet/total-calcium-local"%s}""".formatted(compose.isEmpty() ? "" : ", \"compose\": {\"include\": [" + compose + "]}");
    }

    private static String code(String code) {
        return """
                {"system": "https://hospital.example/laboratory", "concept": [{"code": "%s", "display": "Calcium"}]}""".formatted(code);
    }

    private static String bundle(String type, String... resources) {
        return """
                {"resourceType": "Bundle", "type": "%s", "entry": [%s]}""".formatted(
                        type,
                        String.join(
                                ",",
                                Stream.of(resources)
                                        .map(resource -> """
                {"resource": %s, "request": {"method": "PUT", "url": "%s"}}""".formatted(resource, COMPANION))
                                        .toList()));
    }

    /** A woman whose calcium of 13 mg/dL goes by a code of her hospital alone. */
    private void patient() {
        String day = Instant.now().minus(Duration.ofDays(1)).toString();
        String subject = "\"subject\": {\"reference\": \"Patient/" + PATIENT + "\"}";
        String observation = """
                {"resource": {"resourceType": "Observation", "id": "%s-%s", "status": "final", %s, "effectiveDateTime": "%s",
                  "code": {"coding": [{"system": "%s", "code": "%s"}]},
                  "valueQuantity": {"value": %s, "unit": "%s", "system": "http://unitsofmeasure.org", "code": "%s"}},
                 "request": {"method": "PUT", "url": "Observation/%s-%s"}}""";
        Answer answer = http().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "%1$s", "gender": "female", "birthDate": "1950-05-05"},
                   "request": {"method": "PUT", "url": "Patient/%1$s"}},
                  {"resource": {"resourceType": "Condition", "id": "%1$s-cancer", %2$s, "onsetDateTime": "2020-01-01",
                    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "254837009"}]}},
                   "request": {"method": "PUT", "url": "Condition/%1$s-cancer"}},
                  %3$s, %4$s]}""".formatted(
                        PATIENT,
                        subject,
                        observation.formatted(
                                PATIENT,
                                "calcium",
                                subject,
                                day,
                                "https://hospital.example/laboratory",
                                CODE,
                                "13",
                                "mg/dL",
                                "mg/dL",
                                PATIENT,
                                "calcium"),
                        observation.formatted(
                                PATIENT,
                                "albumin",
                                subject,
                                day,
                                "http://loinc.org",
                                "1751-7",
                                "4",
                                "g/dL",
                                "g/dL",
                                PATIENT,
                                "albumin")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private List<String> topics() {
        Answer answer = http().post(
                        "/cds-services/bone-modifying-agent-eligibility",
                        """
                {"hook": "patient-view", "hookInstance": "7a7b8f1e-9b5a-4a76-8c39-3b7a9c1f2d11",
                 "context": {"userId": "Practitioner/p", "patientId": "%s"}}""".formatted(PATIENT),
                        "Content-Type",
                        "application/json");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        List<String> topics = new ArrayList<>();
        for (JsonNode card : json(answer).path("cards")) {
            topics.add(card.path("source").path("topic").path("code").asText());
        }
        return topics;
    }

    private static JsonNode json(Answer answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void expectLocalCode(boolean known) {
        assertThat(topics()).matches(topics -> topics.contains("hypercalcaemiaOfMalignancy") == known);
        assertThat(http().get("/fhir/ValueSet/total-calcium")
                        .as(ValueSet.class)
                        .getExpansion()
                        .getContains())
                .extracting("code")
                .matches(codes -> codes.contains(CODE) == known);
        assertThat(http().get("/fhir/ValueSet/total-calcium/$expand?count=1000")
                        .as(ValueSet.class)
                        .getExpansion()
                        .getContains())
                .extracting("code")
                .matches(codes -> codes.contains(CODE) == known);
        String prefetch = json(http().get("/cds-services"))
                .findPath("prefetch")
                .path("observations")
                .asText();
        // A query that would be too long names no codes at all.
        assertThat(prefetch.contains(CODE)).isEqualTo(known && prefetch.contains("&code="));
        assertThat(http().get("/actuator/info").body()).matches(body -> body.contains("+codes.") == known);
        Answer member = http().get("/fhir/ValueSet/$validate-code?url=https://osteon.dev/fhir/ValueSet/total-calcium"
                + "&system=https://hospital.example/laboratory&code=" + CODE);
        assertThat(member.as(Parameters.class).getParameterBool("result")).isEqualTo(known);
    }

    private void expectStatus(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }

    @Test
    @DisplayName(
            "a code added and taken out again: by update, transaction, batch, delete; hooks, discovery and expansions follow")
    default void codesComeAndGo() {
        patient();
        expectLocalCode(false);

        expectStatus(200, http().put("/fhir/" + COMPANION, companion(code(CODE))));
        expectLocalCode(true);
        expectStatus(200, http().put("/fhir/" + COMPANION, companion("")));
        expectLocalCode(false);

        expectStatus(200, http().post("/fhir", bundle("transaction", companion(code(CODE)))));
        expectLocalCode(true);
        expectStatus(200, http().delete("/fhir/" + COMPANION));
        expectLocalCode(false);
        expectStatus(200, http().get("/fhir/" + COMPANION));

        expectStatus(200, http().post("/fhir", bundle("batch", companion(code(CODE)))));
        expectLocalCode(true);
        String patch = """
                [{"op": "replace", "path": "/compose/include/0/concept/0/code", "value": "OTHER"}]""";
        expectStatus(
                200, http().send("PATCH", "/fhir/" + COMPANION, patch, "Content-Type", "application/json-patch+json"));
        assertThat(topics()).doesNotContain("hypercalcaemiaOfMalignancy");
        expectStatus(200, http().delete("/fhir/" + COMPANION));
        expectLocalCode(false);
    }

    @Test
    @DisplayName("the codes survive a restart: the start reads them from the store and does not write over them")
    default void codesSurviveARestart() {
        patient();
        expectStatus(200, http().put("/fhir/" + COMPANION, companion(code(CODE))));
        String stored = http().get("/fhir/" + COMPANION).body();
        live().start();
        assertThat(http().get("/fhir/" + COMPANION).body()).isEqualTo(stored);
        expectLocalCode(true);
        expectStatus(200, http().delete("/fhir/" + COMPANION));
        live().start();
        expectLocalCode(false);
    }

    static Stream<Arguments> notExpanded() {
        return Stream.of(
                Arguments.of("a whole code system", "{\"system\": \"http://loinc.org\"}", "compose.include[1]"),
                Arguments.of(
                        "a filter",
                        "{\"system\": \"http://loinc.org\", \"filter\": [{\"property\": \"COMPONENT\", \"op\": \"=\","
                                + " \"value\": \"Calcium\"}]}",
                        "compose.include[1].filter"),
                Arguments.of(
                        "an unknown value set",
                        "{\"valueSet\": [\"https://hospital.example/ValueSet/unknown\"]}",
                        "compose.include[1].valueSet[0]"),
                Arguments.of(
                        "the value set that imports it",
                        "{\"valueSet\": [\"https://osteon.dev/fhir/ValueSet/total-calcium\"]}",
                        "compose.include[1].valueSet[0]"),
                Arguments.of(
                        "a code that its code system has not",
                        "{\"system\": \"https://osteon.dev/fhir/CodeSystem/bone-assessment\", \"concept\":"
                                + " [{\"code\": \"nonsense\"}]}",
                        "compose.include[1].concept[0].code"),
                Arguments.of("codes of no system", "{\"concept\": [{\"code\": \"A\"}]}", "compose.include[1]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notExpanded")
    @DisplayName("what cannot be expanded is refused with its element, and the knowledge in force stays")
    default void notExpandedIsRefused(String name, String include, String expression) {
        String version = live().inForce().version();
        String bad = companion(code(CODE) + ", " + include);
        Answer put = http().put("/fhir/" + COMPANION, bad);
        expectStatus(422, put);
        assertThat(expression(put.as(OperationOutcome.class))).isEqualTo("ValueSet." + expression);
        Answer transaction = http().post("/fhir", bundle("transaction", bad));
        expectStatus(422, transaction);
        assertThat(expression(transaction.as(OperationOutcome.class)))
                .isEqualTo("Bundle.entry[0].resource." + expression);
        Bundle batch = http().post("/fhir", bundle("batch", bad)).as(Bundle.class);
        assertThat(batch.getEntryFirstRep().getResponse().getStatus()).startsWith("422");
        assertThat(live().inForce().version()).isEqualTo(version);
        assertThat(http().get("/fhir/" + COMPANION).as(ValueSet.class).hasCompose())
                .isFalse();
    }

    @Test
    @DisplayName("a companion keeps its URL, and no other value set takes it")
    default void urlsAreKept() {
        String otherUrl = companion("").replace("ValueSet/total-calcium-local\"", "ValueSet/other\"");
        Answer moved = http().put("/fhir/" + COMPANION, otherUrl);
        expectStatus(422, moved);
        assertThat(expression(moved.as(OperationOutcome.class))).isEqualTo("ValueSet.url");
        Answer taken =
                http().post("/fhir/ValueSet", companion(code(CODE)).replace("\"id\": \"total-calcium-local\",", ""));
        expectStatus(422, taken);
        assertThat(expression(taken.as(OperationOutcome.class))).isEqualTo("ValueSet.url");
    }

    static Stream<Arguments> changedRules() {
        String plan = """
                {"resourceType": "PlanDefinition", "id": "radiotherapy-referral", "status": "active",
                 "library": ["https://nowhere.example/Library/none"],
                 "action": [{"condition": [{"kind": "applicability",
                  "expression": {"language": "text/cql-identifier", "expression": "No Such Definition"}}]}]}""";
        String codes = """
                {"resourceType": "ValueSet", "id": "total-calcium", "status": "active",
                 "url": "https://osteon.dev/fhir/ValueSet/total-calcium",
                 "compose": {"include": [{"system": "https://hospital.example/laboratory", "concept": [{"code": "CA"}]}]}}""";
        String copy = """
                {"resourceType": "Library", "status": "active", "url": "https://osteon.dev/fhir/Library/Concepts",
                 "type": {"coding": [{"code": "logic-library"}]}}""";
        return Stream.of(
                Arguments.of("a plan that does not compile", "PUT", "PlanDefinition/radiotherapy-referral", plan),
                Arguments.of("a value set that would", "PUT", "ValueSet/total-calcium", codes),
                Arguments.of("another library under the URL of ours", "POST", "Library", copy),
                Arguments.of("no plan", "DELETE", "PlanDefinition/radiotherapy-referral?_cascade=delete", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changedRules")
    @DisplayName("what the rules are made of is not changed by a write: 422, and what is in force and shown stays")
    default void rulesStay(String name, String method, String url, String body) {
        String version = live().inForce().version();
        Answer alone = http().send(method, "/fhir/" + url, body);
        expectStatus(422, alone);
        assertThat(alone.body()).contains("belongs to the knowledge in force, " + version);
        String entry = """
                {"resourceType": "Bundle", "type": "%s", "entry": [{%s "request": {"method": "%s", "url": "%s"}}]}""";
        String resource = body == null ? "" : "\"resource\": " + body + ",";
        Answer transaction = http().post("/fhir", entry.formatted("transaction", resource, method, url));
        expectStatus(422, transaction);
        if (body != null) {
            assertThat(expression(transaction.as(OperationOutcome.class))).isEqualTo("Bundle.entry[0].resource");
        }
        Bundle batch = http().post("/fhir", entry.formatted("batch", resource, method, url))
                .as(Bundle.class);
        assertThat(batch.getEntryFirstRep().getResponse().getStatus()).startsWith("422");
        assertThat(live().inForce().version()).isEqualTo(version);
        assertThat(http().get("/fhir/PlanDefinition/radiotherapy-referral/_history?_count=10")
                        .as(Bundle.class)
                        .getEntry())
                .hasSize(1);
    }

    @Test
    @DisplayName("what the rules are made of, written as it is, stays as it is")
    default void rulesAsTheyAre() {
        String plan = "/fhir/PlanDefinition/radiotherapy-referral";
        Answer again = http().put(plan, http().get(plan).body());
        expectStatus(200, again);
        assertThat(again.header("ETag")).contains("W/\"1\"");
    }

    private static String expression(OperationOutcome outcome) {
        return outcome.getIssueFirstRep().getExpression().get(0).getValue();
    }
}
