package dev.osteon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CH-250: a token counts once, with and without the list that all nodes share. */
class SeenTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<String, Instant> list = new ConcurrentHashMap<>();

    /** The shared list, in memory; a test says what is wrong with it. */
    private final SeenTokens.Shared shared = new SeenTokens.Shared() {
        @Override
        public boolean add(String token, Instant expires) {
            fault.run();
            return list.putIfAbsent(token, expires) == null;
        }

        @Override
        public void clear(Instant expiredBefore) {
            fault.run();
            list.values().removeIf(expires -> expires.isBefore(expiredBefore));
        }
    };

    private volatile Runnable fault = () -> {};

    private SeenTokens node() {
        return new SeenTokens(shared, Clock.fixed(NOW, ZoneOffset.UTC), meters);
    }

    private static VerifiedToken token(String id) {
        return new VerifiedToken("https://ehr.example.org", id, NOW.plusSeconds(300));
    }

    @Test
    @DisplayName("a token is refused the second time, here, on another node and after a restart")
    void replay() {
        try (SeenTokens one = node();
                SeenTokens other = node()) {
            assertThat(one.use(token("1")).isReplay()).isFalse();
            assertThat(one.use(token("1")).isReplay()).isTrue();
            assertThat(other.use(token("1")).isReplay()).isTrue();
            assertThat(one.use(token("2")).isReplay()).isFalse();
            assertThat(other.use(new VerifiedToken("https://x", "2", NOW)).isReplay())
                    .isFalse();
            assertThat(one.isShared()).isTrue();
        }
    }

    @Test
    @DisplayName("while the list is away a node refuses what it has itself seen, and says that it is alone")
    void away() {
        fault = () -> {
            throw new IllegalStateException("away");
        };
        try (SeenTokens node = node()) {
            assertThat(node.use(token("1")).isReplay()).isFalse();
            assertThat(node.use(token("1")).isReplay()).isTrue();
            assertThat(node.isShared()).isFalse();
            assertThat(meters.get("osteon.tokens.unshared").counter().count()).isEqualTo(1);
            assertThat(meters.get("osteon.tokens.shared").gauge().value()).isZero();
            fault = () -> {};
            assertThat(node.use(token("2")).isReplay()).isFalse();
            assertThat(node.isShared()).isTrue();
            assertThat(meters.get("osteon.tokens.shared").gauge().value()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a list that hangs is not waited for, not even by many at once")
    void hangs() {
        CountDownLatch hanging = new CountDownLatch(1);
        fault = () -> {
            try {
                hanging.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (SeenTokens node = node()) {
            long start = System.nanoTime();
            assertThat(node.use(token("1")).isReplay()).isFalse();
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
            for (int i = 0; i < 200; i++) {
                node.use(token("many" + i));
            }
            assertThat(node.use(token("last")).isReplay()).isFalse();
            assertThat(node.use(token("last")).isReplay()).isTrue();
        } finally {
            hanging.countDown();
        }
    }

    @Test
    @DisplayName("what nobody accepts any more is forgotten, here and in the list")
    void clearing() {
        try (SeenTokens node = node()) {
            VerifiedToken old = new VerifiedToken("https://ehr.example.org", "old", NOW.minusSeconds(1));
            node.use(old).isReplay();
            node.use(token("new")).isReplay();
            assertThat(list).hasSize(2);
            node.clear();
            assertThat(list).hasSize(1);
            assertThat(node.use(old).isReplay()).isFalse();
            assertThat(node.use(token("new")).isReplay()).isTrue();
        }
    }
}
