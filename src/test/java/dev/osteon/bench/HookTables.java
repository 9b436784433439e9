package dev.osteon.bench;

import dev.osteon.bench.BarChart.Bar;
import dev.osteon.bench.HookBenchmark.Load;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of {@code bench/run} in docs/performance.md. */
final class HookTables {
    private static final double MIDDLE = 50;
    private static final double LATE = 99;
    private static final int UNAVAILABLE = 503;

    private final Report report;
    private final List<BenchSystem> systems;

    HookTables(Report report, List<BenchSystem> systems) {
        this.report = report;
        this.systems = systems;
    }

    /** @param resources number of those that a call brings along */
    void hooks(Map<Load, Map<BenchSystem, Measured>> figures, int resources, String machine) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("load", "server", "calls a second", "p50", "p99", "p50 of HAPI by this", "calls by HAPI's"));
        List<Bar> bars = new ArrayList<>();
        figures.forEach((load, measured) -> {
            Measured peer = measured.entrySet().stream()
                    .filter(entry -> entry.getKey().isPeer())
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            measured.forEach((system, one) -> {
                rows.add(List.of(
                        load.label,
                        system.name,
                        whole(one.perSecond()),
                        time(one.milliseconds(MIDDLE)),
                        time(one.milliseconds(LATE)),
                        system.isPeer() ? "" : times(peer.milliseconds(MIDDLE) / one.milliseconds(MIDDLE)),
                        system.isPeer() ? "" : times(one.perSecond() / peer.perSecond())));
                bars.add(new Bar(
                        load.label + ": " + system.name,
                        one.milliseconds(MIDDLE),
                        system.isPeer() ? "#999999" : "#2b6cb0"));
            });
        });
        report.table(
                "hooks",
                "`bench/run`, " + machine + ". The record that is sent along has " + resources + " resources.",
                rows);
        report.chart("hooks", BarChart.svg("Time to the answer of a hook, median", "ms", bars));
    }

    void memory() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("server", "resident memory"));
        for (BenchSystem system : systems) {
            rows.add(List.of(system.name, system.server.residentMegabytes() + " MB"));
        }
        report.table(
                "memory",
                "After 10,000 hooks or more, the calls of the table above among them; Osteon with `-Xmx768m`, HAPI"
                        + " with `-Xmx2g`.",
                rows);
    }

    /**
     * @param sustained what 8 clients that wait for each answer got in a second
     * @param twice what came back of twice as many
     */
    void overload(double sustained, Measured twice, Measured after) throws IOException {
        report.table(
                "overload",
                "Called at a fixed rate of twice what 8 clients got, " + whole(2 * sustained)
                        + " calls a second, each counted from when it was due.",
                List.of(
                        List.of("", "answers", "p50", "p99"),
                        List.of(
                                "answered",
                                String.valueOf(twice.count(200)),
                                time(twice.milliseconds(MIDDLE)),
                                time(twice.milliseconds(LATE))),
                        List.of(
                                "503 with `Retry-After`",
                                String.valueOf(twice.count(UNAVAILABLE)),
                                time(twice.refusedMilliseconds(MIDDLE)),
                                time(twice.refusedMilliseconds(LATE))),
                        List.of(
                                "anything else",
                                String.valueOf(twice.statuses().entrySet().stream()
                                        .filter(entry -> entry.getKey() != 200 && entry.getKey() != UNAVAILABLE)
                                        .mapToLong(Map.Entry::getValue)
                                        .sum()),
                                "",
                                ""),
                        List.of(
                                "one client, a second later",
                                String.valueOf(after.count(200)),
                                time(after.milliseconds(MIDDLE)),
                                time(after.milliseconds(LATE)))));
    }

    /** @param measured by what was asked about */
    void growth(Map<String, Measured> measured) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("asked about", "p50", "p99"));
        measured.forEach(
                (name, one) -> rows.add(List.of(name, time(one.milliseconds(MIDDLE)), time(one.milliseconds(LATE)))));
        report.table("growth", "One client, Osteon.", rows);
    }

    private static String time(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ms", milliseconds);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f ×", ratio);
    }
}
