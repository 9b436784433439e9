package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.feedback.CardIds;
import dev.osteon.security.SeenTokens;
import dev.osteon.security.VerifiedToken;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CH-220, CH-228: feedback over HTTP, on either store. */
interface FeedbackInStoreContract {
    String BY_TOPIC = "/fhir/Communication?category=https://osteon.dev/fhir/CodeSystem/decision-topic%7CmsccConfirmed";
    String OVERRIDDEN = "&category=https://osteon.dev/fhir/CodeSystem/card-feedback%7Coverridden";

    Http http();

    CardIds cardIds();

    SiteSecrets secrets();

    DataSource dataSource();

    MeterRegistry meters();

    @Test
    @DisplayName("the overrides of a topic are one query and one metric; what comes twice is there once")
    default void overridesOfATopic() throws Exception {
        int before = total(BY_TOPIC + OVERRIDDEN);
        String card = cardIds()
                .series(LocalDate.of(2026, 3, 10), UUID.randomUUID().toString())
                .next("radiotherapy-referral|msccConfirmed");
        String body = """
            {"feedback": [
             {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-03-10T10:02:03.250Z",
              "overrideReason": {"reason": {"code": "patient-refuses", "system": "urn:reasons"}, "userComment": "Tomorrow"}},
             {"card": "%s", "outcome": "accepted", "outcomeTimestamp": "2026-03-10T10:03:00Z",
              "acceptedSuggestions": [{"id": "1"}]}]}\
            """.formatted(card, card);
        for (int i = 0; i < 2; i++) {
            Answer answer = http().post(
                            "/cds-services/radiotherapy-referral/feedback", body, "Content-Type", "application/json");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }
        assertThat(total(BY_TOPIC + OVERRIDDEN)).isEqualTo(before + 1);
        Communication kept = (Communication) http().send(
                        "GET",
                        BY_TOPIC + OVERRIDDEN + "&_sort=-_lastUpdated&_count=1",
                        null,
                        "Cache-Control",
                        "no-cache")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
        assertThat(kept.getInResponseToFirstRep().getIdentifier().getValue()).isEqualTo(card);
        assertThat(kept.getInResponseToFirstRep()
                        .getIdentifier()
                        .getPeriod()
                        .getStartElement()
                        .getValueAsString())
                .isEqualTo("2026-03-10");
        assertThat(kept.getReasonCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("patient-refuses");
        assertThat(kept.getPayloadFirstRep().getContentStringType().getValue()).isEqualTo("Tomorrow");
        assertThat(kept.getMeta().getVersionId()).isEqualTo("1");
        // Held against its profile, by the server itself.
        kept.setId("feedback-held-against-its-profile");
        Answer valid = http().put(
                        "/fhir/Communication/feedback-held-against-its-profile",
                        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(kept));
        assertThat(valid.status()).as(valid.toString()).isIn(200, 201);
        http().delete("/fhir/Communication/feedback-held-against-its-profile");
        assertThat(meters().get("osteon.feedback")
                        .tags("topic", "msccConfirmed", "outcome", "overridden")
                        .counter()
                        .count())
                .isPositive();
    }

    private int total(String query) throws Exception {
        JsonNode answer = new ObjectMapper()
                .readTree(http().send("GET", query + "&_summary=count", null, "Cache-Control", "no-cache")
                        .body());
        return answer.path("total").asInt(-1);
    }

    @Test
    @DisplayName(
            "CH-250: a token that was used is refused after a restart and on another node, until nobody accepts it any"
                    + " more")
    default void replay() {
        Instant now = Instant.parse("2026-03-10T10:00:00Z");
        VerifiedToken token = new VerifiedToken("https://ehr.example.org", "contract", now.plusSeconds(300));
        assertThat(node(now).use(token).isReplay()).isFalse();
        // A database that is slow at this moment is not waited for.
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> node(now).use(token).isReplay());
        new StoredTokens(dataSource()).clear(now.plusSeconds(299));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> node(now).use(token).isReplay());
        new StoredTokens(dataSource()).clear(now.plusSeconds(301));
        assertThat(node(now).use(token).isReplay()).isFalse();
        new StoredTokens(dataSource()).clear(now.plusSeconds(301));
    }

    /** A server that has just started and has seen nothing. */
    private SeenTokens node(Instant now) {
        return new SeenTokens(
                new StoredTokens(dataSource()), Clock.fixed(now, ZoneOffset.UTC), new SimpleMeterRegistry());
    }

    @Test
    @DisplayName("a secret is made once, and is the same for whoever asks")
    default void secret() {
        byte[] first = secrets().secret("a test's");
        assertThat(first).hasSize(32);
        assertThat(secrets().secret("a test's")).isEqualTo(first);
        assertThat(secrets().secret("another")).isNotEqualTo(first);
    }
}
