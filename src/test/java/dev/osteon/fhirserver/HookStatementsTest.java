package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.bench.HookRequest;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import dev.osteon.support.StatementCount;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A guard against slow hooks that needs no quiet machine: how often they ask the database is the same on each. */
class HookStatementsTest extends EmbeddedServer {
    private static final String SERVICE = "radiotherapy-referral";
    /** The patient; what refers to her; Observations by their codes; Medications; which versions count; reading those that were not read before, with their tags; beginning and end of transactions. */
    private static final long MOST = 10;

    private static final int OTHERS = 30;

    @Autowired
    private DataSource dataSource;

    private void call(String body) {
        Answer answer = http.post("/cds-services/" + SERVICE, body, "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"summary\"");
    }

    @Test
    @DisplayName("with all data sent along the database is not asked at all")
    void none() throws IOException {
        String request =
                HookRequest.withPrefetch(SERVICE, http.get("/cds-services").body());
        try (StatementCount statements = new StatementCount(dataSource)) {
            assertThat(statements.fewest(() -> call(request))).isZero();
        }
    }

    @Test
    @DisplayName("from the own store a hook takes as many statements with many patients stored as with few")
    void doesNotGrow() throws IOException {
        String request = HookRequest.withoutPrefetch(SERVICE);
        try (StatementCount statements = new StatementCount(dataSource)) {
            long before = statements.fewest(() -> call(request));
            assertThat(before).isBetween(1L, MOST);
            send(HookStatementsTest::put);
            assertThat(statements.fewest(() -> call(request))).isEqualTo(before);
        } finally {
            send(HookStatementsTest::delete);
        }
    }

    @Test
    @DisplayName("from the own store a hook reads no resource that was read before and has not changed")
    void readOnce() throws IOException {
        String request = HookRequest.withoutPrefetch(SERVICE);
        call(request);
        try (StatementCount statements = new StatementCount(dataSource)) {
            call(request);
            assertThat(statements.containing("RES_TEXT_VC")).isEmpty();
        }
    }

    private void send(IntFunction<String> entries) {
        String bundle = IntStream.range(0, OTHERS)
                .mapToObj(entries)
                .collect(Collectors.joining(
                        ",", "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [", "]}"));
        Answer answer = http.post("/fhir", bundle);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String put(int number) {
        return """
            {"resource": {"resourceType": "Patient", "id": "counted-%1$d"},
             "request": {"method": "PUT", "url": "Patient/counted-%1$d"}},
            {"resource": {"resourceType": "Observation", "id": "counted-%1$d", "status": "final",
               "code": {"text": "any"}, "subject": {"reference": "Patient/counted-%1$d"}},
             "request": {"method": "PUT", "url": "Observation/counted-%1$d"}}\
            """.formatted(number);
    }

    private static String delete(int number) {
        return """
            {"request": {"method": "DELETE", "url": "Observation/counted-%1$d"}},
            {"request": {"method": "DELETE", "url": "Patient/counted-%1$d"}}\
            """.formatted(number);
    }
}
