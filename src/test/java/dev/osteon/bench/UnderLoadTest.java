package dev.osteon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server does when more is asked of it than it can do, and when it is asked for a long time. Nothing here is timed. */
class UnderLoadTest extends EmbeddedServer {
    private static final String SERVICE = "radiotherapy-referral";
    /** The default of {@code osteon.hooks.max-concurrent}. */
    private static final int AT_ONCE = 64;

    private static final int TOO_MANY = 40;
    private static final int AFTERWARDS = 20;
    private static final int SOAK_SECONDS =
            Map.of("quick", 5, "ci", 300, "full", 1_800).get(System.getProperty("osteon.scale", "quick"));
    private static final long MEGABYTE = 1_000_000;
    /** What libraries keep of what they have seen, up to limits of their own. */
    private static final long MOST_GROWTH = 40;

    /** The pools of this server, and of others that tests have started, fill up to limits of their own; a thread for each call would be tens of thousands. */
    private static final int MOST_THREADS = 100;

    @Autowired
    private HikariDataSource database;

    private final LoadDriver driver = new LoadDriver();

    private Answer call(String body) {
        return http.post("/cds-services/" + SERVICE, body, "Content-Type", "application/json");
    }

    @Test
    @DisplayName(
            "with every place taken by calls that wait for the database, each further call is refused at once with 503"
                    + " and Retry-After; when the database is back, calls are answered again")
    void overload() throws Exception {
        String request = HookRequest.withoutPrefetch(SERVICE);
        List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        Executor clients = task -> new Thread(task).start();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < database.getMaximumPoolSize(); i++) {
                taken.add(database.getConnection());
            }
            for (int i = 0; i < AT_ONCE; i++) {
                waiting.add(CompletableFuture.supplyAsync(() -> call(request), clients));
            }
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> database.getHikariPoolMXBean().getThreadsAwaitingConnection() >= AT_ONCE);
            for (int i = 0; i < TOO_MANY; i++) {
                Answer refused = call(request);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isPresent();
                assertThat(refused.body()).contains("throttled");
            }
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
        for (CompletableFuture<Answer> one : waiting) {
            Answer answer = one.get();
            // Given up after its deadline, or answered after all.
            assertThat(answer.status()).isIn(200, 503);
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> call(request).status() == 200);
        for (int i = 0; i < AFTERWARDS; i++) {
            assertThat(call(request).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("called without a pause, for five minutes at scale ci, it answers every call, and neither memory nor"
            + " threads grow")
    void soak() throws Exception {
        List<Supplier<HttpRequest>> calls = List.of(
                calls(HookRequest.withPrefetch(
                        SERVICE, http.get("/cds-services").body())),
                calls(HookRequest.withoutPrefetch(SERVICE)));
        Measured all = new Measured();
        load(calls, SOAK_SECONDS / 5.0, all);
        long heapBefore = heap();
        int threadsBefore = ManagementFactory.getThreadMXBean().getThreadCount();
        load(calls, SOAK_SECONDS, all);
        assertThat(all.statuses()).containsOnlyKeys(200);
        assertThat((heap() - heapBefore) / MEGABYTE).as("MB of heap more").isLessThan(MOST_GROWTH);
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threadsBefore + MOST_THREADS);
    }

    private void load(List<Supplier<HttpRequest>> calls, double seconds, Measured all) throws InterruptedException {
        for (Supplier<HttpRequest> call : calls) {
            all.add(driver.closedFor(2, seconds / calls.size(), call));
        }
    }

    private Supplier<HttpRequest> calls(String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(http.base() + "/cds-services/" + SERVICE))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return () -> request;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
