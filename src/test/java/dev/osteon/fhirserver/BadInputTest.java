package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Invariants 6 and 7 on the FHIR side: a refusal says what and where, and nothing of the patient reaches the log. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest extends EmbeddedServer {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "POST",
                        "/fhir/Patient",
                        "{\"resourceType\": \"Patient\", \"name\": [{\"fam",
                        400,
                        "invalid",
                        null),
                Arguments.of("POST", "/fhir/Patient", "", 400, "invalid", null),
                Arguments.of("POST", "/fhir/Patient", "[]", 400, "invalid", null),
                Arguments.of("POST", "/fhir/Patient", "{\"resourceType\": \"Observation\"}", 400, "invalid", null),
                Arguments.of(
                        "POST",
                        "/fhir/Patient",
                        "{\"resourceType\": \"Patient\", \"birthDate\": \"1970-13-45\"}",
                        400,
                        "invalid",
                        "birthDate"),
                Arguments.of(
                        "POST",
                        "/fhir/Patient",
                        "{\"resourceType\": \"Patient\", \"colour\": \"red\"}",
                        400,
                        "invalid",
                        "colour"),
                Arguments.of("GET", "/fhir/Patient/does-not-exist", null, 404, "not-found", null),
                Arguments.of("GET", "/fhir/Nonsense", null, 404, "not-found", null),
                Arguments.of("GET", "/fhir/Patient?nonsense=1", null, 400, "invalid", null),
                Arguments.of(
                        "POST",
                        "/fhir/Patient/$nonsense",
                        "{\"resourceType\": \"Parameters\"}",
                        400,
                        "not-supported",
                        null));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("refused")
    @DisplayName("6: every refusal is an OperationOutcome with a code and, where there is one, the element")
    void refusals(String method, String path, String body, int status, String code, String expression) {
        Answer answer = http.send(method, path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        OperationOutcome outcome = answer.as(OperationOutcome.class);
        assertThat(outcome.getIssueFirstRep().getCode().toCode()).isEqualTo(code);
        if (expression != null) {
            assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                    .isEqualTo(expression);
        }
        assertThat(answer.body()).doesNotContain("\tat ", ".java:", "Exception");
    }

    /** By hand: an HTTP client would not send such an address. */
    @ParameterizedTest
    @ValueSource(strings = {"/fhir/Patient?name=|", "/cds-services/<x>", "/fhir/Patient?x={{context.patientId}}"})
    @DisplayName("an address that is none: 400 with an OperationOutcome, and nothing of the address in it")
    void noAddress(String address) throws IOException {
        String answer = http.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        String body = answer.substring(answer.indexOf('{'));
        OperationOutcome outcome =
                FhirContext.forR4Cached().newJsonParser().parseResource(OperationOutcome.class, body);
        assertThat(outcome.getIssueFirstRep().getCode().toCode()).isEqualTo("invalid");
        assertThat(body).doesNotContain("name=", "<", "context");
    }

    @Test
    @DisplayName("6: a bundle in which 140 % of the nuclei stain is refused, naming the entry and the element")
    void receptorOf140PerCent() throws IOException {
        String receptor = Files.readString(
                        Path.of("fhir-profiles", "package", "example", "Observation-example-oestrogen-receptor.json"))
                .replace("\"value\": 80", "\"value\": 140");
        Answer answer = http.post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "example-patient"},
                   "request": {"method": "PUT", "url": "Patient/example-patient"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/example-oestrogen-receptor"}}]}""".formatted(receptor));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.as(OperationOutcome.class).getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getExpression().get(0).getValue())
                    .startsWith("Bundle.entry[1].resource.component[0].value");
            assertThat(issue.getDiagnostics()).contains("percent-in-range");
        });
        assertThat(http.get("/fhir/Observation/example-oestrogen-receptor").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a hospital's own code beside the one of a required value set is no reason to refuse")
    void ownCodeBesideTheStandardOne() {
        http.put("/fhir/Patient/own-code", "{\"resourceType\": \"Patient\", \"id\": \"own-code\"}");
        Answer answer = http.post("/fhir/Observation", """
                {"resourceType": "Observation", "status": "final",
                 "meta": {"profile": ["https://osteon.dev/fhir/StructureDefinition/neurological-deficit"]},
                 "category": [{"coding": [
                   {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "exam"}]}],
                 "code": {"coding": [
                   {"system": "http://hospital.example.org/codes", "code": "power"},
                   {"system": "https://osteon.dev/fhir/CodeSystem/bone-assessment", "code": "motor-power"}]},
                 "subject": {"reference": "Patient/own-code"}, "effectiveDateTime": "2026-02-03", "valueInteger": 3}
                """);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("wrong media type: 415")
    void mediaType() {
        Answer answer = http.post("/fhir/Patient", "family: x", "Content-Type", "text/plain");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(415);
    }

    @Test
    @DisplayName("7: no patient data in a log line, neither of good requests nor of bad ones")
    void log(CapturedOutput output) {
        String secret = "Secretfamily";
        http.put(
                "/fhir/Patient/" + secret + "-1",
                "{\"resourceType\": \"Patient\", \"id\": \"" + secret + "-1\"," + " \"name\": [{\"family\": \"" + secret
                        + "\"}]}");
        http.get("/fhir/Patient?family=" + secret);
        http.get("/fhir/Patient/" + secret + "-1/_history");
        http.get("/fhir/" + secret);
        http.post("/fhir/Patient", "{\"resourceType\": \"Patient\", \"birthDate\": \"" + secret + "\"}");
        http.post("/fhir/Patient", "{\"resourceType\": \"Patient\", \"" + secret + "\": 1}");
        http.post(
                "/fhir/Observation",
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"a\"},"
                        + " \"subject\": {\"reference\": \"Patient/" + secret + "\"}}");
        http.send("GET", "/fhir/Patient", null, "Authorization", "Bearer " + secret);
        assertThat(output.getAll()).contains("GET /fhir/Patient").doesNotContain(secret);
    }
}
