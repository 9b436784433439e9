package dev.osteon.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.HookReceiver;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code $export} and subscriptions where tokens are asked for: both take data out that nobody's scopes are held against later. */
public interface BulkAccessContract {
    Duration PATIENCE = Duration.ofSeconds(90);

    /** @return the server under test, with {@code osteon.security=required} */
    Http http();

    /** @return a token for the FHIR endpoint of that server */
    Token token();

    /** Does at once what the scheduler does once a minute. */
    void takeJobsForward();

    private Answer send(String scopes, String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = token().scope(scopes).patient("mine").bearer();
        return http().send(method, path, body, all);
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Test
    @DisplayName("FHIR: $export is for system/*.rs, from its start to its files")
    default void export() throws IOException {
        String id = "exported-" + UUID.randomUUID();
        send("system/*.cruds", "PUT", "/fhir/Patient/" + id, """
                {"resourceType": "Patient", "id": "%s"}""".formatted(id));
        String start = "/fhir/Patient/$export?_type=Patient";
        for (String small : new String[] {"patient/*.cruds", "user/*.cruds", "system/Patient.rs"}) {
            assertThat(send(small, "GET", start, null, "Prefer", "respond-async")
                            .status())
                    .as(small)
                    .isEqualTo(403);
        }
        Answer started = send("system/*.rs", "GET", start, null, "Prefer", "respond-async");
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        String poll = path(started.header("Content-Location").orElseThrow());
        assertThat(http().get(poll).status()).isEqualTo(401);
        assertThat(send("user/*.cruds", "GET", poll, null).status()).isEqualTo(403);
        Answer done = Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            takeJobsForward();
                            return send("system/*.rs", "GET", poll, null);
                        },
                        answer -> answer.status() != 202);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        StringBuilder files = new StringBuilder();
        for (JsonNode file : new ObjectMapper().readTree(done.body()).path("output")) {
            String address = path(file.path("url").asText());
            assertThat(http().get(address).status()).isEqualTo(401);
            assertThat(send("patient/*.rs", "GET", address, null).status()).isEqualTo(403);
            files.append(send("system/*.rs", "GET", address, null, "Accept", "application/fhir+ndjson")
                    .body());
        }
        assertThat(files.toString()).contains("\"" + id + "\"");
    }

    private static String subscription(String id, String criteria) {
        return """
                {"resourceType": "Subscription", "id": "%s", "status": "requested", "reason": "test",
                 "criteria": "%s",
                 "channel": {"type": "rest-hook", "endpoint": "%s", "payload": "application/fhir+json"}}\
                """.formatted(id, criteria, HookReceiver.allowed() + "/" + id);
    }

    @Test
    @DisplayName("FHIR: who subscribes must be allowed to read and search what is then sent, of anybody")
    default void subscriptions() {
        String id = "subscribed-" + UUID.randomUUID();
        String path = "/fhir/Subscription/" + id;
        String wanted = subscription(id, "Patient?family=" + id);
        for (String small : new String[] {
            "patient/*.cruds",
            "user/Subscription.cruds",
            "user/Subscription.cruds user/Patient.r",
            "user/Subscription.cruds patient/Patient.rs"
        }) {
            Answer refused = send(small, "PUT", path, wanted);
            assertThat(refused.status()).as(small + " " + refused.body()).isEqualTo(403);
        }
        String enough = "user/Subscription.cruds user/Patient.rs";
        assertThat(send(enough, "PUT", path, subscription(id, "Observation?status=final"))
                        .status())
                .isEqualTo(403);
        assertThat(send(enough, "PUT", path, subscription(id, "Patient?_has:Observation:patient:code=a"))
                        .status())
                .isEqualTo(403);
        assertThat(send(enough, "PUT", path, subscription(id, "[*]")).status()).isEqualTo(403);
        Answer stored = send(enough, "PUT", path, wanted);
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
        Awaitility.await().atMost(PATIENCE).until(() -> send(enough, "GET", path, null)
                .as(Subscription.class)
                .getStatus()
                .toCode()
                .equals("active"));
        // What is subscribed to may not be changed to more than the scopes cover either.
        String patch = "[{\"op\": \"replace\", \"path\": \"/criteria\", \"value\": \"Observation?status=final\"}]";
        assertThat(send(enough, "PATCH", path, patch, "Content-Type", "application/json-patch+json")
                        .status())
                .isEqualTo(403);
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            send("system/*.cruds", "PUT", "/fhir/Patient/" + id, """
                            {"resourceType": "Patient", "id": "%s",
                             "name": [{"family": "%s", "given": ["%s"]}]}""".formatted(id, id, System.nanoTime()));
            return HookReceiver.received().contains("PUT /allowed/" + id + "/Patient/" + id);
        });
        send(enough, "DELETE", path, null);
    }
}
