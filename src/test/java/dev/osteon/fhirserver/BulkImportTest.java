package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.NdjsonServer;
import dev.osteon.support.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code $import} of the running server, as docs/bulk-and-subscriptions.md has it. */
class BulkImportTest extends PostgresServer {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private DataSource dataSource;

    private static String patient(String id, String birthDate) {
        return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"birthDate\": \"%s\"}\n".formatted(id, birthDate);
    }

    private static String input(String type, String url) {
        return """
                {"name": "input", "part": [{"name": "type", "valueCode": "%s"}, {"name": "url", "valueUri": "%s"}]}""".formatted(type, url);
    }

    private static String parameters(String... more) {
        return """
                {"resourceType": "Parameters", "parameter": [{"name": "inputFormat", "valueCode": "application/fhir+ndjson"},
                 {"name": "inputSource", "valueUri": "https://ehr.example.org/fhir"},
                 {"name": "storageDetail", "part": [{"name": "type", "valueCode": "https"}]}%s]}""".formatted(Stream.of(more).map(one -> ",\n" + one).collect(Collectors.joining()));
    }

    private Answer start(String... inputs) {
        return http.post("/fhir/$import", parameters(inputs), "Prefer", "respond-async");
    }

    private List<OperationOutcomeIssueComponent> imported(String... inputs) {
        Answer started = start(inputs);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        URI poll = URI.create(started.header("Content-Location").orElseThrow());
        Answer done = await().atMost(PATIENCE)
                .until(() -> http.get(poll.getRawPath() + "?" + poll.getRawQuery()), answer -> answer.status() != 202);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        return done.as(OperationOutcome.class).getIssue();
    }

    @Test
    @DisplayName(
            "files from an allowed address go in, validated, whatever their order; each file and each refusal is told of")
    void imports() {
        String observations = NdjsonServer.put(
                "/bulk/import-Observation.ndjson",
                "{\"resourceType\": \"Observation\", \"id\": \"import-o\", \"status\": \"final\", \"code\": {\"text\": \"x\"},"
                        + " \"subject\": {\"reference\": \"Patient/import-1\"}}\n");
        String patients = NdjsonServer.put(
                "/bulk/Binary/17",
                patient("import-1", "1950-01-01") + patient("import-2", "1961-02-30") + "no resource\n"
                        + patient("import-3", "1961-02-03"));
        String profiled = NdjsonServer.put(
                "/bulk/profiled.ndjson",
                "{\"resourceType\": \"Observation\", \"id\": \"import-p\", \"status\": \"final\", \"meta\": {\"profile\":"
                        + " [\"https://osteon.dev/fhir/StructureDefinition/ecog-performance-status\"]}}\n");
        String away = NdjsonServer.base() + "/bulk/not-there.ndjson";

        List<OperationOutcomeIssueComponent> issues = imported(
                input("Observation", observations),
                input("Patient", patients + "?token=secret"),
                input("Observation", profiled),
                input("Patient", away));

        assertThat(issues.stream().map(OperationOutcomeIssueComponent::getDiagnostics))
                .startsWith(
                        observations + ": 1 resources accepted, 0 refused",
                        patients + ": 2 resources accepted, 2 refused",
                        profiled + ": 0 resources accepted, 1 refused",
                        away + ": The file cannot be fetched: its server answers 404")
                .anySatisfy(text -> assertThat(text).contains(patients, "line 2", "1961-02-30"))
                .anySatisfy(text -> assertThat(text).contains(patients, "line 3"))
                .anySatisfy(text -> assertThat(text).contains(profiled, "line 1"))
                .noneSatisfy(text -> assertThat(text).contains("secret"));
        assertThat(issues).allMatch(OperationOutcomeIssueComponent::hasExpression);
        assertThat(http.get("/fhir/Observation/import-o").status()).isEqualTo(200);
        assertThat(http.get("/fhir/Patient/import-3").status()).isEqualTo(200);
        assertThat(http.get("/fhir/Patient/import-2").status()).isEqualTo(404);
        assertThat(http.get("/fhir/Observation/import-p").status()).isEqualTo(404);
        assertThat(NdjsonServer.asked()).contains("/bulk/Binary/17?token=secret");

        imported(input("Patient", patients));
        assertThat(http.get("/fhir/Patient/import-1").header("ETag")).contains("W/\"1\"");
    }

    @Test
    @DisplayName("a redirect is not followed, to wherever it leads")
    void redirected() {
        String target = NdjsonServer.put("/elsewhere/secret.ndjson", patient("import-redirected", "1950-01-01"));
        String out = NdjsonServer.redirect("/bulk/out.ndjson", target);
        List<OperationOutcomeIssueComponent> issues = imported(input("Patient", out));
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(issues.get(0).getDiagnostics()).contains("302", "redirects are not followed");
        assertThat(NdjsonServer.asked()).doesNotContain("/elsewhere/secret.ndjson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/bulk/a.ndjson",
                "http://127.0.0.1:1/bulk/a.ndjson",
                "$/elsewhere/a.ndjson",
                "$/bulk/../elsewhere/a.ndjson",
                "$/bulk/%2e%2e/elsewhere/a.ndjson",
                "$/bulkier/a.ndjson",
                "file:///etc/passwd",
                "http://user@$/bulk/a.ndjson"
            })
    @DisplayName("an address that the site has not allowed is refused before anything is fetched")
    void refused(String address) {
        int asked = NdjsonServer.asked().size();
        Answer answer = start(input("Patient", address.replace("$", NdjsonServer.base())));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        OperationOutcomeIssueComponent issue = answer.as(OperationOutcome.class).getIssueFirstRep();
        assertThat(issue.getCode()).isEqualTo(OperationOutcome.IssueType.FORBIDDEN);
        assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Parameters.parameter[3].part.where(name='url')");
        assertThat(NdjsonServer.asked()).hasSize(asked);
    }

    @Test
    @DisplayName("what cannot be meant is refused: no Prefer, no input, another format, credentials, an unknown id")
    void mistakes() {
        assertThat(http.post("/fhir/$import", parameters(input("Patient", NdjsonServer.allowed())))
                        .toString())
                .startsWith("400")
                .contains("respond-async");
        assertThat(start().toString()).startsWith("400").contains("Parameters.parameter");
        assertThat(http.post(
                                "/fhir/$import",
                                parameters(input("Patient", NdjsonServer.allowed() + "/a.ndjson"))
                                        .replace("application/fhir+ndjson", "text/csv"),
                                "Prefer",
                                "respond-async")
                        .toString())
                .startsWith("400")
                .contains("Parameters.parameter[0].value");
        assertThat(start("""
                        {"name": "storageDetail", "part": [{"name": "credentialHttpBasic", "valueString": "a:b"}]}""").toString())
                .startsWith("400")
                .contains("credentialHttpBasic")
                .doesNotContain("a:b");
        assertThat(http.get("/fhir/$import-poll-status?_jobId=none").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("an import whose node has died is made by another")
    void takenUp(@Autowired StoreTarget target, @Autowired Clock clock, @TempDir Path folder) throws Exception {
        String patients = NdjsonServer.put("/bulk/left.ndjson", patient("import-left", "1950-01-01"));
        ImportStore store = new ImportStore(dataSource);
        store.add("left", List.of(new ImportStore.ImportFile("Patient", patients)), clock.instant());
        try (ImportJobs node =
                new ImportJobs(store, target, StoredLocks.in(dataSource), folder, FhirContext.forR4Cached(), clock)) {
            node.begin();
            await().atMost(PATIENCE)
                    .until(() -> store.find("left").orElseThrow().outcome().isPresent());
        }
        assertThat(http.get("/fhir/Patient/import-left").status()).isEqualTo(200);
    }
}
