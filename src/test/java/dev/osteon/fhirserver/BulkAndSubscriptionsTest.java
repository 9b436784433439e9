package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.HookReceiver;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code $export} and subscriptions of the running server, as docs/bulk-and-subscriptions.md has them. */
class BulkAndSubscriptionsTest extends PostgresServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private IJobMaintenanceService jobs;

    private static String subscription(String endpoint) {
        return """
                {"resourceType": "Subscription", "id": "bulk-hook", "status": "requested", "reason": "test",
                 "criteria": "Patient?family=Subscribed",
                 "channel": {"type": "rest-hook", "endpoint": "%s", "payload": "application/fhir+json"}}""".formatted(endpoint);
    }

    @Test
    @DisplayName("issue 6, 4: Group/$export gives its patients as NDJSON")
    void export() throws IOException {
        http.put("/fhir/Patient/bulk-in", "{\"resourceType\": \"Patient\", \"id\": \"bulk-in\"}");
        http.put("/fhir/Patient/bulk-out", "{\"resourceType\": \"Patient\", \"id\": \"bulk-out\"}");
        http.put("/fhir/Group/bulk", """
                {"resourceType": "Group", "id": "bulk", "type": "person", "actual": true,
                 "member": [{"entity": {"reference": "Patient/bulk-in"}}]}""");
        Answer started = http.send("GET", "/fhir/Group/bulk/$export?_type=Patient", null, "Prefer", "respond-async");
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String poll = path(started.header("Content-Location").orElseThrow());
        Answer done = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            // The scheduler would take a step a minute.
                            jobs.runMaintenancePass();
                            return http.get(poll);
                        },
                        answer -> answer.status() != 202);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        StringBuilder files = new StringBuilder();
        for (JsonNode file : new ObjectMapper().readTree(done.body()).path("output")) {
            files.append(http.send("GET", path(file.path("url").asText()), null, "Accept", "application/fhir+ndjson")
                    .body());
        }
        assertThat(files.toString()).contains("\"bulk-in\"").doesNotContain("bulk-out");
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Test
    @DisplayName("an export without Prefer: respond-async is a 400")
    void notAsynchronous() {
        Answer answer = http.get("/fhir/Patient/$export");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("respond-async");
    }

    @Test
    @DisplayName("issue 6, 4: a subscription is delivered to an address that the site allows")
    void subscription() {
        Answer stored = http.put("/fhir/Subscription/bulk-hook", subscription(HookReceiver.allowed() + "/in"));
        assertThat(stored.status()).as(stored.toString()).isIn(200, 201);
        await().atMost(PATIENCE).until(() -> http.get("/fhir/Subscription/bulk-hook")
                .as(Subscription.class)
                .getStatus()
                .toCode()
                .equals("active"));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            http.put("/fhir/Patient/bulk-subscribed", """
                            {"resourceType": "Patient", "id": "bulk-subscribed",
                             "name": [{"family": "Subscribed", "given": ["%s"]}]}""".formatted(System.nanoTime()));
                            return HookReceiver.received();
                        },
                        received -> received.contains("PUT /allowed/in/Patient/bulk-subscribed"));
        http.delete("/fhir/Subscription/bulk-hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s/elsewhere",
                "%s/allowedtoo",
                "%s/allowed/../elsewhere",
                "http://169.254.169.254/latest",
                "%%",
                ""
            })
    @DisplayName("no subscription to another address is accepted")
    void elsewhere(String endpoint) {
        Answer answer = http.post("/fhir/Subscription", subscription(endpoint.formatted(HookReceiver.base())));
        assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        if (!endpoint.isEmpty()) {
            OperationOutcome outcome = answer.as(OperationOutcome.class);
            assertThat(outcome.getIssueFirstRep().getCode()).isEqualTo(IssueType.INVALID);
            assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                    .isEqualTo("Subscription.channel.endpoint");
        }
    }
}
