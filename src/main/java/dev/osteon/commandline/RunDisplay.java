package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.loading.Counters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** Shows a person, or a log, how far a run has come: a bar on a terminal, else a line now and then. */
final class RunDisplay implements AutoCloseable {
    private static final int SHOWN = 20;
    private static final int LINE_SECONDS = 10;
    private static final long BAR_MILLISECONDS = 250;

    private final Counters counters;
    private final int files;
    private final PrintWriter out;
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private final ProgressBar bar;
    private final boolean validates;
    private final Thread interrupted;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "osteon-progress");
        thread.setDaemon(true);
        return thread;
    });
    private int shown;

    /** @param validates whether nothing is stored */
    RunDisplay(Counters counters, int files, CommandLine command, boolean validates) {
        this.counters = counters;
        this.files = files;
        this.out = command.getOut();
        this.err = command.getErr();
        boolean terminal = Terminal.isThere();
        this.bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName("")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit(" MiB", 1 << 20)
                        .build()
                : null;
        long every = terminal ? BAR_MILLISECONDS : TimeUnit.SECONDS.toMillis(LINE_SECONDS);
        clock.scheduleWithFixedDelay(this::show, every, every, TimeUnit.MILLISECONDS);
        this.validates = validates;
        interrupted = new Thread(() -> err.println(
                validates
                        ? "Interrupted."
                        : "Interrupted. What was accepted is stored; the same command, with --continue if there is a"
                                + " report, loads the rest."));
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    private void show() {
        long total = counters.totalBytes();
        if (bar != null) {
            bar.maxHint(total == 0 ? -1 : total);
            bar.stepTo(counters.readBytes());
            bar.setExtraMessage(so());
        } else {
            err.println(so() + (total == 0 ? "" : left(total)));
        }
    }

    private String so() {
        return String.format(
                Locale.ROOT,
                "%,d resources, %,.0f/s, %,d refused%s",
                counters.accepted(),
                counters.accepted() / seconds(),
                counters.refused(),
                counters.waiting() == 0 ? "" : String.format(Locale.ROOT, ", %,d waiting", counters.waiting()));
    }

    private String left(long total) {
        long read = counters.readBytes();
        if (read == 0) {
            return "";
        }
        long left = (long) (seconds() * (total - read) / read);
        return String.format(
                Locale.ROOT, ", %d %% read, %d:%02d left", 100 * read / total, left / 60, Math.floorMod(left, 60));
    }

    private double seconds() {
        return Math.max(0.001, (System.nanoTime() - start) / 1e9);
    }

    /** Shows the first few things that were refused; the others are in the report and among the dead letters. */
    void refused(JsonNode line) {
        if (shown++ < SHOWN) {
            JsonNode issue = line.path("outcome").path("issue").path(0);
            err.println("Refused: " + issue.path("diagnostics").asText()
                    + (issue.path("expression").isEmpty()
                            ? ""
                            : " [" + issue.path("expression").path(0).asText() + "]"));
        } else if (shown == SHOWN + 1) {
            err.println("More was refused; only the first " + SHOWN + " are shown");
        }
    }

    /** Says how the run ended. */
    void finished(Path deadLetters) {
        out.printf(
                Locale.ROOT,
                "%s %,d resources from %,d files in %,.1f s (%,.0f/s)%n",
                validates ? "Valid:" : "Accepted:",
                counters.accepted(),
                files,
                seconds(),
                counters.accepted() / seconds());
        if (counters.earlier() > 0) {
            out.printf(Locale.ROOT, "Passed over, loaded by an earlier run: %,d%n", counters.earlier());
        }
        if (counters.skipped() > 0) {
            out.printf(Locale.ROOT, "Skipped, no FHIR resource to load: %,d%n", counters.skipped());
        }
        if (counters.refused() > 0) {
            out.printf(
                    Locale.ROOT,
                    "Refused: %,d%s%n",
                    counters.refused(),
                    validates ? "" : "; what and why is in " + deadLetters);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        if (bar != null) {
            show();
            bar.close();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // It is running.
            return;
        }
    }
}
