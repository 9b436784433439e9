package dev.osteon.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Limits of a running server on the embedded store, with pages of 200 and a query timeout of seconds. */
public interface LimitsContract {
    /** @return the server under test, with {@code osteon.security=required} */
    Http http();

    /** @return a token for the FHIR endpoint of that server */
    Token token();

    /** @return who makes these tokens */
    String issuer();

    /** @return what that server counts with */
    ClientRates rates();

    /** @return the store of that server */
    EntityManager entities();

    private Answer get(String path, String scope) {
        return http().send(
                        "GET", path, null, "Authorization", token().scope(scope).bearer());
    }

    @Test
    @DisplayName("FHIR: a client that calls too often gets 429 with Retry-After; it is known by its token")
    default void rate() {
        String greedy =
                token().scope("user/Patient.s").claim("client_id", "greedy").bearer();
        String key = issuer() + " greedy user-1";
        AtomicBoolean stop = new AtomicBoolean();
        // Somebody who asks without pause, and leaves nothing.
        CompletableFuture<Void> others = CompletableFuture.runAsync(
                () -> {
                    while (!stop.get()) {
                        rates().mayCall(key);
                    }
                },
                task -> new Thread(task).start());
        try {
            Answer refused = Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> http().send("GET", "/fhir/Patient?_count=1", null, "Authorization", greedy),
                            answer -> answer.status() != 200);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).hasValue("1");
            assertThat(refused.body()).contains("throttled");
            assertThat(get("/fhir/Patient?_count=1", "user/Patient.s").status()).isEqualTo(200);
        } finally {
            stop.set(true);
            others.join();
        }
    }

    @Test
    @DisplayName("FHIR: a page is no longer than the site allows, whatever a client asks for")
    default void pageSize() {
        String locations =
                IntStream.rangeClosed(0, 200).mapToObj(i -> """
                        {"resource": {"resourceType": "Location", "id": "page-%d", "name": "page"},
                         "request": {"method": "PUT", "url": "Location/page-%d"}}""".formatted(i, i)).collect(Collectors.joining(","));
        String everything = token().scope("system/*.cruds").bearer();
        assertThat(http().send(
                                "POST",
                                "/fhir",
                                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + locations
                                        + "]}",
                                "Authorization",
                                everything)
                        .status())
                .isEqualTo(200);
        for (String search : List.of("name=page&_count=100000", "name=page&_count=100000&_offset=0")) {
            Bundle page = get("/fhir/Location?" + search, "user/Location.s").as(Bundle.class);
            assertThat(page.getEntry()).as(search).hasSize(200);
        }
    }

    @Test
    @DisplayName("a query that the database does not end in time is given up")
    default void queryTimeout() {
        assertThatThrownBy(() -> entities()
                        .createNativeQuery("select sum(sqrt(x)) from system_range(1, 1000000000000)")
                        .getSingleResult())
                .isInstanceOf(QueryTimeoutException.class);
    }
}
