package dev.osteon.cdshooks;

import dev.osteon.clients.TopicMode;
import dev.osteon.feedback.Feedback;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One log line and one measurement for each call; neither holds anything of a patient, nor a text that a client chose. */
final class HookJournal {
    private static final Logger LOG = LoggerFactory.getLogger(HookJournal.class);
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FRAMES = 12;
    private static final String CORRELATION = "hookInstance";

    private final MeterRegistry meters;

    HookJournal(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @param service id of the service, or null when there is no such
     * @param hookInstance as sent, or null; logged only when it is a UUID
     * @param cards number of cards, -1 when the call was refused
     */
    void called(String service, String hookInstance, int status, int cards, Duration time) {
        String name = service == null ? "unknown" : service;
        meters.timer("osteon.hooks", "service", name, "status", Integer.toString(status))
                .record(time);
        String instance = printable(hookInstance);
        correlated(
                instance,
                () -> LOG.info(
                        "hook service={} instance={} status={} cards={} ms={}",
                        name,
                        instance,
                        status,
                        cards < 0 ? "-" : cards,
                        time.toMillis()));
    }

    /**
     * Does the work of a call, with the call's id on each line that is logged meanwhile, by whomever.
     *
     * @param hookInstance as sent, or null
     * @return what the work returns
     */
    <T> T correlated(String hookInstance, Supplier<T> work) {
        try (MDC.MDCCloseable ignored = MDC.putCloseable(CORRELATION, printable(hookInstance))) {
            return work.get();
        }
    }

    private static void correlated(String instance, Runnable logging) {
        try (MDC.MDCCloseable ignored = MDC.putCloseable(CORRELATION, instance)) {
            logging.run();
        }
    }

    private static String printable(String hookInstance) {
        return hookInstance != null && UUID.matcher(hookInstance).matches() ? hookInstance : "-";
    }

    /**
     * Counts where the data of a call came from, by queries of its service.
     *
     * @param sent answered whole by the prefetch
     * @param fetched answered by the EHR's server
     * @param stored answered by our own store
     * @param missing not answered
     */
    void prefetched(String service, int sent, int fetched, int stored, int missing) {
        count(service, "sent", sent);
        count(service, "fetched", fetched);
        count(service, "stored", stored);
        count(service, "missing", missing);
    }

    private void count(String service, String source, int queries) {
        if (queries > 0) {
            meters.counter("osteon.prefetch", "service", service, "source", source)
                    .increment(queries);
        }
    }

    /**
     * Counts a topic that has fired.
     *
     * @param mode whether its card was shown
     */
    void fired(String service, String topic, TopicMode mode) {
        meters.counter(
                        "osteon.topics",
                        "service",
                        service,
                        "topic",
                        topic,
                        "mode",
                        mode.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /**
     * One line for a call that brings feedback.
     *
     * @param entries how many it brought, -1 when it was refused
     */
    void told(String service, int status, int entries, Duration time) {
        LOG.info(
                "feedback service={} status={} entries={} ms={}",
                service == null ? "unknown" : service,
                status,
                entries < 0 ? "-" : entries,
                time.toMillis());
    }

    /** @param why in words of ours; the caller is not told */
    void tokenRefused(String why) {
        meters.counter("osteon.tokens.refused", "reason", why).increment();
        LOG.info("token refused: {}", why);
    }

    /** Counts one entry of feedback by topic and outcome. */
    void kept(Feedback feedback) {
        String topic = feedback.origin().topic();
        meters.counter(
                        "osteon.feedback",
                        "topic",
                        topic != null ? topic : feedback.origin().known() ? "none" : "unknown",
                        "outcome",
                        feedback.outcome().name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Says where a failure came from. The messages of exceptions are left out, for they may quote what they choked on. */
    void failed(String service, String hookInstance, Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure; cause != null && causes.length() < 8_000; cause = cause.getCause()) {
            causes.append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n\tat " + frame)
                            .collect(Collectors.joining()))
                    .append('\n');
        }
        correlated(
                printable(hookInstance),
                () -> LOG.error("hook service={} failed: {}", service == null ? "unknown" : service, causes));
    }
}
