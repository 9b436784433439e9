package dev.osteon.limits;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.util.concurrent.RateLimiter;
import java.time.Duration;

/** So many requests a second of each client. What a client does not use of a second it may use in the next one. */
public final class ClientRates {
    /** Seconds after which a refused client may try again. */
    public static final String RETRY_AFTER = "1";

    /** Clients whom we remember; of more than these the one that was silent longest begins anew. */
    private static final int CLIENTS = 100_000;

    private static final Duration IDLE = Duration.ofMinutes(1);

    private final LoadingCache<String, RateLimiter> clients;

    /** @param perSecond 0: as many as a client likes */
    public ClientRates(double perSecond) {
        this.clients = perSecond <= 0
                ? null
                : CacheBuilder.newBuilder()
                        .maximumSize(CLIENTS)
                        .expireAfterAccess(IDLE)
                        .build(CacheLoader.from(() -> RateLimiter.create(perSecond)));
    }

    /**
     * Counts a request.
     *
     * @param client whoever has shown who it is, else the address that it calls from
     * @return false when it is one too many
     */
    public boolean mayCall(String client) {
        return clients == null || clients.getUnchecked(client).tryAcquire();
    }
}
