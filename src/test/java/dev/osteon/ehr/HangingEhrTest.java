package dev.osteon.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.cdshooks.EhrServer.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** An EHR's server that sends a byte now and then and its answer only when it likes to: each read is short, the whole is not. */
class HangingEhrTest {
    private static final String QUERY = "Patient/1";
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration AS_GOOD_AS_NONE = Duration.ofMinutes(1);

    private final CountDownLatch likes = new CountDownLatch(1);
    private final FaultyEhr ehr = new FaultyEhr(query -> "{\"resourceType\": \"Patient\", \"id\": \"1\"}");

    @AfterEach
    void close() {
        likes.countDown();
        ehr.close();
    }

    @Test
    @DisplayName(
            "one deadline for all that is fetched, however often something comes; without it whoever asked would wait")
    void hangs() {
        ehr.fail("Patient", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(200, 0);
            while (!likes()) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
            exchange.getResponseBody()
                    .write("{\"resourceType\": \"Patient\", \"id\": \"1\"}".getBytes(StandardCharsets.UTF_8));
        });
        try (HttpEhrServer defended = server(SHORT)) {
            Answer answer = ask(defended).orTimeout(1, TimeUnit.MINUTES).join();
            assertThat(answer.failure()).contains("did not answer within 300 ms");
        }
        // The mutant: the same EHR, and a deadline that does not come.
        try (HttpEhrServer undefended = server(AS_GOOD_AS_NONE)) {
            CompletableFuture<Answer> answer = ask(undefended);
            Awaitility.await()
                    .during(SHORT.multipliedBy(5))
                    .atMost(AS_GOOD_AS_NONE)
                    .until(() -> !answer.isDone());
            likes.countDown();
            assertThat(answer.orTimeout(1, TimeUnit.MINUTES).join().failure()).isNull();
        }
    }

    private boolean likes() throws IOException {
        try {
            return likes.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static HttpEhrServer server(Duration deadline) {
        return new HttpEhrServer(new EhrSettings(List.of(), true, List.of(), deadline, DataSize.ofMegabytes(1)));
    }

    private CompletableFuture<Answer> ask(HttpEhrServer server) {
        return CompletableFuture.supplyAsync(() -> server.open(URI.create(ehr.base()), null)
                .fetch(Map.of("patient", QUERY))
                .get("patient"));
    }
}
