package dev.osteon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.loading.Target;
import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.KeyServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is found in the store afterwards of who did what to whose record. */
public interface AuditContract {
    /** @return the server under test, with {@code osteon.security=required} */
    Http http();

    /** @return a token for the FHIR endpoint of that server */
    Token token();

    /** @return the answer of a hook call with a good token, for a patient of the store */
    Answer callHook(String patient);

    /** @return the answer of a feedback call with a good token */
    Answer tellHook(String feedback);

    /** @return what the watched folder and {@code $import} load into */
    Target loader();

    private Answer send(String scopes, String method, String path, String body) {
        return http().send(
                        method,
                        path,
                        body,
                        // Else the same search is answered with what it found before.
                        "Cache-Control",
                        "no-cache",
                        "Authorization",
                        token().scope(scopes)
                                .claim("fhirUser", "Practitioner/p1")
                                .bearer());
    }

    private List<AuditEvent> events(String query) {
        return send("system/*.cruds", "GET", "/fhir/AuditEvent?_count=200&" + query, null)
                .as(Bundle.class)
                .getEntry()
                .stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .toList();
    }

    private static boolean is(AuditEvent event, String interaction) {
        return event.getSubtypeFirstRep().getCode().equals(interaction);
    }

    @Test
    @DisplayName("audit: create, read, search, operation, refusal and delete of a record are found by the patient, once"
            + " each, with who and outcome")
    default void recordEvents() {
        String id = "audited-" + UUID.randomUUID();
        String resource = "{\"resourceType\": \"Patient\", \"id\": \"%s\"}".formatted(id);
        assertThat(send("system/*.cruds", "PUT", "/fhir/Patient/" + id, resource)
                        .status())
                .isEqualTo(201);
        assertThat(send("user/Patient.rs", "GET", "/fhir/Patient/" + id, null).status())
                .isEqualTo(200);
        assertThat(send("user/Patient.rs", "GET", "/fhir/Patient?_id=" + id, null)
                        .status())
                .isEqualTo(200);
        assertThat(send("user/*.rs", "GET", "/fhir/Patient/" + id + "/$everything", null)
                        .status())
                .isEqualTo(200);
        assertThat(send("user/Patient.rs", "DELETE", "/fhir/Patient/" + id, null)
                        .status())
                .isEqualTo(403);
        // The trail does not keep the record from being deleted, and survives it.
        String query = "entity-name:exact=Patient/" + id;
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> events(query).size() >= 5);
        assertThat(send("system/*.cruds", "DELETE", "/fhir/Patient/" + id, null).status())
                .isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> events(query).size() >= 6);
        List<AuditEvent> found = events(query);
        assertThat(found).hasSize(6);
        // As FHIR asks for what concerns a patient, and although she is no longer there.
        for (String patient :
                List.of("patient=Patient/" + id, "patient=" + id, "patient:Patient=" + id + "&outcome=0,4")) {
            assertThat(events(patient)).as(patient).hasSize(6);
        }
        assertThat(events("patient=nobody-" + id)).isEmpty();
        assertThat(events("patient=nobody-1,Patient/" + id + "&outcome=4")).hasSize(1);
        assertThat(events("_summary=count&patient=" + id)).isEmpty();
        // Who may see one patient only does not learn who else looked.
        assertThat(http().send(
                                "GET",
                                "/fhir/AuditEvent?patient=Patient/" + id,
                                null,
                                "Authorization",
                                token().scope("patient/*.rs").patient(id).bearer())
                        .as(Bundle.class)
                        .getEntry())
                .isEmpty();
        assertThat(found.stream()
                        .filter(event -> is(event, "update")
                                && event.getAction().toCode().equals("C")))
                .hasSize(1);
        assertThat(found.stream().filter(event -> is(event, "read"))).hasSize(1);
        assertThat(found.stream().filter(event -> is(event, "search-type"))).hasSize(1);
        assertThat(found.stream().filter(event -> is(event, "$everything"))).hasSize(1);
        assertThat(found.stream().filter(event -> is(event, "delete")))
                .extracting(AuditEvent::getOutcome)
                .containsExactlyInAnyOrder(AuditEventOutcome._0, AuditEventOutcome._4);
        assertThat(found).allSatisfy(event -> assertThat(event.getAgent()).anySatisfy(agent -> {
            assertThat(agent.getRequestor()).isTrue();
            assertThat(agent.getWho().getIdentifier().getValue()).isEqualTo("user-1");
            assertThat(agent.getWho().getDisplay()).isEqualTo("Practitioner/p1");
        }));
    }

    @Test
    @DisplayName("CH-260: a hook call says who, whose record, which service, with what outcome; a topic can be counted")
    default void hookCalls() {
        String id = "hooked-" + UUID.randomUUID();
        Answer answer = callHook(id);
        String query = "entity-name:exact=Patient/" + id;
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !events(query)
                .isEmpty());
        assertThat(events(query)).singleElement().satisfies(event -> {
            assertThat(is(event, "patient-view")).isTrue();
            assertThat(event.getOutcome())
                    .isEqualTo(answer.status() == 200 ? AuditEventOutcome._0 : AuditEventOutcome._4);
            assertThat(event.getAgent())
                    .extracting(agent -> agent.getWho().getIdentifier().getValue())
                    .containsExactly("ours", "Practitioner/1");
            AuditEvent.AuditEventAgentComponent client = event.getAgentFirstRep();
            assertThat(client.getWho().getIdentifier().getSystem()).isEqualTo(KeyServer.ISSUER);
            assertThat(client.getPolicy()).singleElement().satisfies(jti -> assertThat(jti.getValue())
                    .isNotBlank());
            assertThat(event.getEntity())
                    .extracting(AuditEvent.AuditEventEntityComponent::getName)
                    .contains("radiotherapy-referral");
        });
    }

    @Test
    @DisplayName("audit: what the server loads from files by itself is found by the patient, with each resource")
    default void loads() throws Exception {
        String id = "loaded-" + UUID.randomUUID();
        loader().send("""
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                 {"fullUrl": "urn:uuid:7d0b5c8e-3f0e-4b8e-9c39-111111111111",
                  "resource": {"resourceType": "Observation", "id": "o-%1$s", "status": "final", "code": {"text": "x"},
                    "subject": {"reference": "Patient/%1$s"}},
                  "request": {"method": "PUT", "url": "Observation/o-%1$s"}},
                 {"resource": {"resourceType": "Patient", "id": "%1$s"},
                  "request": {"method": "PUT", "url": "Patient/%1$s"}}]}""".formatted(id).getBytes(StandardCharsets.UTF_8));
        String query = "entity-name:exact=Patient/" + id;
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !events(query)
                .isEmpty());
        assertThat(events(query)).singleElement().satisfies(event -> {
            assertThat(is(event, "transaction")).isTrue();
            assertThat(event.getOutcome()).isEqualTo(AuditEventOutcome._0);
            assertThat(event.getAgent())
                    .extracting(agent -> agent.getWho().getIdentifier().getValue())
                    .containsExactly("osteon-loader");
            assertThat(event.getEntity())
                    .extracting(AuditEvent.AuditEventEntityComponent::getName)
                    .containsExactly(
                            "Patient/" + id, "Observation/o-" + id + "/_history/1", "Patient/" + id + "/_history/1");
        });
    }

    @Test
    @DisplayName("audit: who told what became of cards is recorded, refusals too")
    default void feedbackCalls() {
        String card = UUID.randomUUID().toString();
        assertThat(tellHook("""
                {"feedback": [{"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-03-10T10:00:00Z"}]}\
                """.formatted(card)).status()).isEqualTo(200);
        assertThat(tellHook("{\"feedback\": 1}").status()).isEqualTo(400);
        String query = "subtype=feedback";
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> events(query + "&outcome=4").size() >= 1
                        && events(query + "&entity-name:exact=" + card).size() >= 1);
        assertThat(events(query + "&entity-name:exact=" + card)).singleElement().satisfies(event -> {
            assertThat(event.getOutcome()).isEqualTo(AuditEventOutcome._0);
            assertThat(event.getAgentFirstRep().getWho().getIdentifier().getValue())
                    .isEqualTo("ours");
            assertThat(event.getEntity().stream()
                            .filter(entity -> card.equals(entity.getName()))
                            .map(entity -> entity.getDetailFirstRep().getValue().primitiveValue()))
                    .containsExactly("overridden");
        });
    }
}
