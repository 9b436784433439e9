package dev.osteon.loading;

import java.time.Duration;

/**
 * How to load.
 *
 * @param batchSize how many resources that stand alone travel in one transaction
 * @param parallel how many transactions are under way at a time
 * @param validateOnly nothing is stored; each resource is validated
 * @param patience how long the target may be away before a run ends
 */
public record LoadOptions(int batchSize, int parallel, boolean validateOnly, Duration patience) {
    /** @return 100 resources at a time, two writers, half a minute of patience */
    public static LoadOptions defaults() {
        return new LoadOptions(100, 2, false, Duration.ofSeconds(30));
    }
}
