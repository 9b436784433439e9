package dev.osteon.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Refuses a token that was used before. This node remembers what it has seen; a list that all nodes share is asked beside the
 * evaluation and waited for a moment only. While that list is away each node refuses what it has itself seen.
 */
public final class SeenTokens implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration CLEARING = Duration.ofMinutes(1);
    private static final int THREADS = 2;
    private static final int WAITING = 64;

    /** The list that survives restarts and is the same for all nodes. */
    public interface Shared {
        /**
         * @param token what tells a token from every other, 64 characters
         * @param expires until when it has to be remembered
         * @return whether it was not there yet
         */
        boolean add(String token, Instant expires);

        /** Forgets what nobody accepts any more. */
        void clear(Instant expiredBefore);
    }

    /** What the shared list says of one token. */
    public interface Check {
        /** @return whether the token was used before; waits for the answer, but not for long */
        boolean isReplay();
    }

    private final Map<String, Instant> seenHere = new ConcurrentHashMap<>();
    private final Shared shared;
    private final Clock clock;
    private final Counter unshared;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clearing;
    private volatile boolean available = true;

    public SeenTokens(Shared shared, Clock clock, MeterRegistry meters) {
        this.shared = shared;
        this.clock = clock;
        this.unshared = Counter.builder("osteon.tokens.unshared")
                .description("tokens that only this node could check for a replay")
                .register(meters);
        Gauge.builder("osteon.tokens.shared", () -> available ? 1 : 0)
                .description("1 when the list of seen tokens that all nodes share answered last")
                .register(meters);
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "seen-tokens");
            thread.setDaemon(true);
            return thread;
        };
        this.workers = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), daemons);
        this.clearing = Executors.newSingleThreadScheduledExecutor(daemons);
        clearing.scheduleWithFixedDelay(this::clear, CLEARING.toSeconds(), CLEARING.toSeconds(), TimeUnit.SECONDS);
    }

    /** Begins to check a token; from now on it counts as used. */
    public Check use(VerifiedToken token) {
        String key = key(token);
        if (seenHere.putIfAbsent(key, token.expires()) != null) {
            return () -> true;
        }
        try {
            CompletableFuture<Boolean> added =
                    CompletableFuture.supplyAsync(() -> shared.add(key, token.expires()), workers);
            return () -> isReplay(added);
        } catch (RejectedExecutionException tooManyWait) {
            return this::away;
        }
    }

    private boolean isReplay(CompletableFuture<Boolean> added) {
        try {
            boolean replay = !added.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            available = true;
            return replay;
        } catch (ExecutionException | TimeoutException e) {
            return away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return away();
        }
    }

    private boolean away() {
        available = false;
        unshared.increment();
        return false;
    }

    /** @return whether the shared list answered when it was last asked */
    public boolean isShared() {
        return available;
    }

    void clear() {
        Instant now = clock.instant();
        seenHere.values().removeIf(expires -> expires.isBefore(now));
        try {
            shared.clear(now);
        } catch (RuntimeException away) {
            // Tried again in a minute; until then a few rows more.
            available = false;
        }
    }

    private static String key(VerifiedToken token) {
        try {
            // A line break cannot be in an issuer of ours, so two tokens never make one text.
            byte[] text = (token.issuer() + "\n" + token.id()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        clearing.shutdownNow();
        workers.shutdown();
    }
}
