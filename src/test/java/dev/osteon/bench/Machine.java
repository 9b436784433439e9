package dev.osteon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/** The machine on which something is measured, and what others do on it meanwhile. Linux only. */
final class Machine {
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    /** Of {@code /proc/self/stat} after the name: user and system time, and those of children. */
    private static final int OWN_TIMES = 11;

    private static final double TICKS_PER_SECOND = 100;

    private final long begun = System.nanoTime();
    private final double busyBefore = busySeconds();

    Machine() throws IOException {}

    /** @return processor seconds of everything on the machine since it started */
    private static double busySeconds() throws IOException {
        String[] fields =
                Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
        long all = Arrays.stream(fields)
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .sum();
        return (all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[WAITING])) / TICKS_PER_SECOND;
    }

    /** @return processor seconds of this process so far, and of those that it started and that have ended */
    static double ownSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields)
                        .skip(OWN_TIMES)
                        .limit(4)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /**
     * @param ours processor seconds since this object was made of those that are measured and of those who measure
     * @return how much of the machine others used since then, in per cent
     */
    double othersUse(double ours) throws IOException {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double others = busySeconds() - busyBefore - ours;
        return Math.max(0, 100 * others / (seconds * Runtime.getRuntime().availableProcessors()));
    }

    /** @return what figures are said to be of, with what others used of the machine */
    static String description(double othersUse) throws IOException {
        return String.format(Locale.ROOT, "%s; others used %.0f %% of the machine meanwhile", description(), othersUse);
    }

    /** @return what figures are said to be of, with the load average */
    static String description() throws IOException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown");
        return String.format(
                Locale.ROOT,
                "%s, %d processors (%s), Java %s, load average %s",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                model,
                Runtime.version().feature(),
                Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    }
}
