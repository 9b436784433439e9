package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Issue 6, 4: the mistakes that are made most; each answer says where, and how to mend it. */
class MistakesTest extends EmbeddedServer {
    private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"mistakes\"}";
    private static final String NAMED = "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"M\u00fcller\"}]}";

    @BeforeEach
    void patient() {
        http.put("/fhir/Patient/mistakes", PATIENT);
    }

    private static String finding(String subject) {
        return "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"a\"}, \"subject\": {\"reference\": \"%s\"}}"
                .formatted(subject);
    }

    private static String bundle(String type, String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
                .formatted(type, String.join(", ", entries));
    }

    private static String entry(String resource, String method, String url) {
        return "{\"resource\": %s, \"request\": {\"method\": \"%s\", \"url\": \"%s\"}}"
                .formatted(resource, method, url);
    }

    private static String receptor() throws IOException {
        return Files.readString(
                        Path.of("fhir-profiles", "package", "example", "Observation-example-oestrogen-receptor.json"))
                .replace("Patient/example-patient", "Patient/mistakes")
                .replaceAll("\"specimen\": \\{[^}]*\\},", "");
    }

    private static void refused(Answer answer, int status, IssueType code, String expression, String... words) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        OperationOutcomeIssueComponent issue = answer.as(OperationOutcome.class).getIssueFirstRep();
        assertThat(issue.getCode()).as(answer.toString()).isEqualTo(code);
        assertThat(issue.getDiagnostics()).contains(words);
        assertThat(issue.getExpression())
                .as(answer.toString())
                .extracting(element -> element.getValue())
                .isEqualTo(expression == null ? List.of() : List.of(expression));
    }

    @Test
    @DisplayName("1 a profile of ours that there is not: refused with the nearest one, alone and in a bundle")
    void unknownProfile() throws IOException {
        String claim = receptor().replace("oestrogen-receptor-status", "estrogen-receptor-status");
        refused(
                http.post("/fhir/Observation", claim),
                422,
                IssueType.INVALID,
                "Observation.meta.profile[0]",
                "StructureDefinition/oestrogen-receptor-status");
        refused(
                http.post(
                        "/fhir",
                        bundle(
                                "transaction",
                                entry(PATIENT, "PUT", "Patient/mistakes"),
                                entry(claim, "POST", "Observation"))),
                422,
                IssueType.INVALID,
                "Bundle.entry[1].resource.meta.profile[0]",
                "no such profile");
    }

    @Test
    @DisplayName("2 an entry without the fullUrl by which others refer to it")
    void missingFullUrl() {
        refused(
                http.post(
                        "/fhir",
                        bundle(
                                "transaction",
                                entry("{\"resourceType\": \"Patient\"}", "POST", "Patient"),
                                entry(
                                        finding("urn:uuid:11111111-1111-4111-8111-111111111111"),
                                        "POST",
                                        "Observation"))),
                400,
                IssueType.NOTFOUND,
                "Bundle.entry[1].resource.subject",
                "urn:uuid:11111111-1111-4111-8111-111111111111",
                "Give the entry that is meant the fullUrl");
    }

    @Test
    @DisplayName("3 an update of what somebody else has changed since")
    void versionConflict() {
        http.put("/fhir/Patient/mistakes", PATIENT.replace("}", ", \"gender\": \"female\"}"));
        refused(
                http.put(
                        "/fhir/Patient/mistakes",
                        PATIENT.replace("}", ", \"gender\": \"male\"}"),
                        "If-Match",
                        "W/\"1\""),
                409,
                IssueType.CONFLICT,
                "Patient.meta.versionId",
                "Read it again",
                "If-Match");
    }

    @Test
    @DisplayName("4 a reference to what is not there, alone, in a transaction and in a batch")
    void danglingReference() {
        String dangling = finding("Patient/nobody");
        refused(
                http.post("/fhir/Observation", dangling),
                400,
                IssueType.INVALID,
                "Observation.subject",
                "Patient/nobody",
                "before or in the same transaction");
        refused(
                http.post(
                        "/fhir",
                        bundle(
                                "transaction",
                                entry(finding("Patient/mistakes"), "POST", "Observation"),
                                entry(dangling, "POST", "Observation"))),
                400,
                IssueType.INVALID,
                "Bundle.entry[1].resource.subject",
                "Patient/nobody");
        Bundle batch = http.post(
                        "/fhir",
                        bundle(
                                "batch",
                                entry(PATIENT, "PUT", "Patient/mistakes"),
                                entry(dangling, "POST", "Observation")))
                .as(Bundle.class);
        assertThat(batch.getEntry().get(1).getResponse().getStatus()).startsWith("400");
        OperationOutcome outcome =
                (OperationOutcome) batch.getEntry().get(1).getResponse().getOutcome();
        assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                .isEqualTo("Bundle.entry[1].resource.subject");
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains("before or in the same transaction");
    }

    @Test
    @DisplayName("5 a date as people write it, and a time without zone")
    void badDate() {
        refused(
                http.post("/fhir/Patient", "{\"resourceType\": \"Patient\", \"birthDate\": \"13.05.1970\"}"),
                400,
                IssueType.INVALID,
                "birthDate",
                "YYYY-MM-DD");
        refused(
                http.post(
                        "/fhir/Observation",
                        finding("Patient/mistakes")
                                .replace("\"status\"", "\"effectiveDateTime\": \"2026-02-03T10:00\", \"status\"")),
                400,
                IssueType.INVALID,
                "effectiveDateTime",
                "seconds and a zone");
    }

    @Test
    @DisplayName("6 a unit that is no UCUM code")
    void unknownUnit() throws IOException {
        refused(
                http.post("/fhir/Observation", receptor().replace("\"code\": \"%\"", "\"code\": \"percent\"")),
                422,
                IssueType.CODEINVALID,
                "Observation.component[0].value.ofType(Quantity)",
                "percent",
                "UCUM");
    }

    @Test
    @DisplayName("7 a code system by nearly the right URL, or by its name")
    void wrongSystem() throws IOException {
        String right = "\"http://loinc.org\"";
        for (String wrong : new String[] {"\"https://loinc.org\"", "\"http://www.loinc.org/\"", "\"LOINC\""}) {
            refused(
                    http.post("/fhir/Observation", receptor().replace(right, wrong)),
                    422,
                    IssueType.INVALID,
                    "Observation.code.coding[0].system",
                    "http://loinc.org is meant");
        }
    }

    @Test
    @DisplayName("8 a byte order mark is left out; what is not UTF-8 is refused, with how to convert it")
    void encoding() {
        Answer marked = send("\uFEFF" + NAMED, StandardCharsets.UTF_8, "application/fhir+json");
        assertThat(marked.status()).as(marked.toString()).isEqualTo(201);
        assertThat(marked.as(Patient.class).getNameFirstRep().getFamily()).isEqualTo("M\u00fcller");
        refused(
                send(NAMED, StandardCharsets.ISO_8859_1, "application/fhir+json"),
                400,
                IssueType.STRUCTURE,
                null,
                "not UTF-8: byte 50",
                "iconv");
        refused(send(NAMED, StandardCharsets.UTF_16, "application/fhir+json"), 400, IssueType.STRUCTURE, null, "iconv");
        refused(
                send(NAMED, StandardCharsets.ISO_8859_1, "application/fhir+json; charset=ISO-8859-1"),
                415,
                IssueType.NOTSUPPORTED,
                null,
                "FHIR is UTF-8");
    }

    private Answer send(String body, Charset charset, String type) {
        return http.sendBytes("POST", "/fhir/Patient", body.getBytes(charset), "Content-Type", type);
    }

    @Test
    @DisplayName("9 a resource twice in a transaction, by its id and by its fullUrl")
    void duplicates() {
        refused(
                http.post(
                        "/fhir",
                        bundle(
                                "transaction",
                                entry(PATIENT, "PUT", "Patient/mistakes"),
                                entry(PATIENT, "PUT", "Patient/mistakes"))),
                400,
                IssueType.DUPLICATE,
                "Bundle.entry[1].resource.id",
                "Patient/mistakes",
                "Leave out the older copy");
        String same = entry("{\"resourceType\": \"Patient\"}", "POST", "Patient")
                .replaceFirst("\\{", "{\"fullUrl\": \"urn:uuid:11111111-1111-4111-8111-111111111111\", ");
        refused(
                http.post("/fhir", bundle("transaction", same, same)),
                400,
                IssueType.DUPLICATE,
                "Bundle.entry[1].fullUrl",
                "its own fullUrl");
    }

    @Test
    @DisplayName("10 XML is accepted as XML; called JSON, it is refused with what to call it, and the reverse")
    void xml() {
        String xml = "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"female\"/></Patient>";
        assertThat(http.post("/fhir/Patient", xml, "Content-Type", "application/fhir+xml")
                        .status())
                .isEqualTo(201);
        refused(http.post("/fhir/Patient", xml), 400, IssueType.STRUCTURE, null, "application/fhir+xml");
        refused(
                http.post(
                        "/fhir/Patient",
                        NAMED,
                        "Content-Type",
                        "application/fhir+xml",
                        "Accept",
                        "application/fhir+json"),
                400,
                IssueType.STRUCTURE,
                null,
                "application/fhir+json");
    }

    @Test
    @DisplayName("a bundle that is to be carried out and says neither how nor what to do")
    void noTransaction() {
        refused(
                http.post("/fhir", "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}"),
                400,
                IssueType.VALUE,
                "Bundle.type",
                "transaction or a batch");
        refused(
                http.post("/fhir", bundle("transaction", "{\"resource\": " + PATIENT + "}")),
                400,
                IssueType.REQUIRED,
                "Bundle.entry[0].request.method",
                "PUT");
    }

    @Test
    @DisplayName(
            "limits: 413 for what is too long, packed or not, and told of its length or not; 400 for what is nested too deep")
    void limits() throws IOException {
        byte[] tooLong = new byte[101 * 1024 * 1024];
        Arrays.fill(tooLong, (byte) ' ');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(tooLong);
        }
        refused(
                http.sendBytes("POST", "/fhir/Patient", packed.toByteArray(), "Content-Encoding", "gzip"),
                413,
                IssueType.TOOLONG,
                null,
                "osteon.fhir.max-body-size");
        for (int levels : new int[] {490, 5000}) {
            String nested = "{\"url\":\"http://a.b\",\"extension\":[".repeat(levels)
                    + "{\"url\":\"http://a.b\",\"valueString\":\"x\"}" + "]}".repeat(levels);
            Answer answer = http.post("/fhir/Patient", "{\"resourceType\":\"Patient\",\"extension\":[" + nested + "]}");
            if (levels < 500) {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            } else {
                refused(answer, 400, IssueType.TOOLONG, null, "1000 levels");
            }
        }
        String deep = "<Patient xmlns=\"http://hl7.org/fhir\">" + "<extension url=\"http://a.b\">".repeat(5000)
                + "</extension>".repeat(5000) + "</Patient>";
        refused(
                http.post(
                        "/fhir/Patient",
                        deep,
                        "Content-Type",
                        "application/fhir+xml",
                        "Accept",
                        "application/fhir+json"),
                400,
                IssueType.TOOLONG,
                null,
                "1000 levels");
    }

    @Test
    @DisplayName("a packed body is read")
    void packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(NAMED.getBytes(StandardCharsets.UTF_8));
        }
        Answer answer = http.sendBytes("POST", "/fhir/Patient", packed.toByteArray(), "Content-Encoding", "gzip");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
