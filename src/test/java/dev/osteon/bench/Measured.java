package dev.osteon.bench;

import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What a load met: how many answers of which status, and after what time. Not for several threads at once. */
final class Measured {
    private static final long LONGEST = 600_000_000_000L;
    private static final int OK = 200;
    private static final double NANOSECONDS_IN_MILLISECOND = 1e6;

    private final Histogram answered = new Histogram(LONGEST, 3);
    private final Histogram refused = new Histogram(LONGEST, 3);
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private long nanoseconds;

    void add(boolean ok, int status, long time) {
        statuses.merge(status, 1L, Long::sum);
        (ok ? answered : refused).recordValue(Math.min(LONGEST, Math.max(1, time)));
    }

    /** Adds answers of success that took so long; how many there were is for {@link #count(int, long)} to say. */
    void answered(long time, long count) {
        answered.recordValueWithCount(Math.min(LONGEST, Math.max(1, time)), count);
    }

    /** Adds so many answers of that status, and nothing of their times. */
    void count(int status, long answers) {
        if (answers > 0) {
            statuses.merge(status, answers, Long::sum);
        }
    }

    /** Adds another client's, or another round's. */
    Measured add(Measured other) {
        answered.add(other.answered);
        refused.add(other.refused);
        other.statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
        nanoseconds += other.nanoseconds;
        return this;
    }

    void took(long time) {
        nanoseconds += time;
    }

    /** @return number of answers of that status */
    long count(int status) {
        return statuses.getOrDefault(status, 0L);
    }

    /** @return number of answers of each status */
    Map<Integer, Long> statuses() {
        return statuses;
    }

    /** @return answers of status 200 in a second */
    double perSecond() {
        return count(OK) / (nanoseconds / 1e9);
    }

    /** @return milliseconds within which that part, in per cent, of the answers of status 200 came */
    double milliseconds(double percentile) {
        return answered.getValueAtPercentile(percentile) / NANOSECONDS_IN_MILLISECOND;
    }

    /** @return the same of all other answers */
    double refusedMilliseconds(double percentile) {
        return refused.getValueAtPercentile(percentile) / NANOSECONDS_IN_MILLISECOND;
    }
}
