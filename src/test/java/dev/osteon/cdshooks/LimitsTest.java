package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** So many calls at once, so long for each. */
class LimitsTest {
    private static final String GOOD = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");

    private final HooksFixture hooks = new HooksFixture();
    private final CountDownLatch begun = new CountDownLatch(HooksFixture.CONCURRENT);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private MockHttpServletResponse call() {
        try {
            return hooks.call(GOOD);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void block() {
        hooks.support.before = () -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Test
    @DisplayName("one call more than there may be gets 503 with Retry-After; when one ends the next is answered")
    void concurrent() throws Exception {
        call();
        block();
        List<CompletableFuture<MockHttpServletResponse>> running = new ArrayList<>();
        for (int i = 0; i < HooksFixture.CONCURRENT; i++) {
            running.add(CompletableFuture.supplyAsync(this::call, task -> new Thread(task).start()));
        }
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        MockHttpServletResponse refused = call();
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isNotBlank();
        assertThat(json(refused).path("issue").path(0).path("code").asText()).isEqualTo("throttled");
        mayEnd.countDown();
        for (CompletableFuture<MockHttpServletResponse> one : running) {
            assertThat(one.get(30, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
        }
        assertThat(call().getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("a client that calls too often gets 429 with Retry-After")
    void rate() throws Exception {
        hooks.perSecond = 0.001;
        assertThat(call().getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = call();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotBlank();
        assertThat(json(refused).path("issue").path(0).path("code").asText()).isEqualTo("throttled");
    }

    @Test
    @DisplayName(
            "a call that cannot be recorded, because the disk is full, gets no cards: 503, and with good or bad requests")
    void notRecorded() throws Exception {
        hooks.audit = call -> {
            throw new IllegalStateException();
        };
        for (String body : List.of(GOOD, "{}")) {
            MockHttpServletResponse refused = hooks.call(body);
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isNotBlank();
            assertThat(json(refused).path("cards").isMissingNode()).isTrue();
        }
    }

    @Test
    @DisplayName("CH-008: a call that takes too long is given up with 503, and keeps its place until it ends")
    void deadline() throws Exception {
        hooks.deadline = 200;
        block();
        for (int i = 0; i < HooksFixture.CONCURRENT; i++) {
            MockHttpServletResponse late = call();
            assertThat(late.getStatus()).isEqualTo(503);
            assertThat(late.getHeader("Retry-After")).isNotBlank();
            assertThat(json(late).path("issue").path(0).path("code").asText()).isEqualTo("timeout");
        }
        MockHttpServletResponse full = call();
        assertThat(json(full).path("issue").path(0).path("code").asText()).isEqualTo("throttled");
        mayEnd.countDown();
        assertThat(begun.getCount()).isZero();
    }
}
