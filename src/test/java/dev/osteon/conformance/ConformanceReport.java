package dev.osteon.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which numbers of CDS Hooks the tests show: those in the names of passed tests. The name of a test's method or class counts for the rows
 * in it. The tests run in several processes, each with a file of its own; {@link #main} puts together those of one build.
 */
public final class ConformanceReport implements TestExecutionListener {
    private static final Path FOLDER = Path.of("target", "cds-hooks");
    private static final String PASSED = "passed ";
    private static final String FAILED = "failed ";
    /** Tells this build's files from older ones. */
    private static final String BUILD = System.getProperty("osteon.build", "alone");

    private final Set<String> passed = new ConcurrentSkipListSet<>();
    private final Set<String> failed = new ConcurrentSkipListSet<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && plan != null) {
            Set<String> shown = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? passed : failed;
            TestIdentifier named = test;
            while (named != null) {
                shown.addAll(Checklist.numbers(named.getDisplayName()));
                named = plan.getParent(named).orElse(null);
            }
        }
    }

    /** A process may run one plan for each class, and a listener each: the file holds all that was shown so far. */
    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        try {
            Path file = Files.createDirectories(FOLDER)
                    .resolve(BUILD + "-" + ProcessHandle.current().pid() + ".txt");
            if (Files.exists(file)) {
                read(file, passed, failed);
            }
            Files.write(
                    file,
                    Stream.concat(
                                    passed.stream().map(PASSED::concat),
                                    failed.stream().map(FAILED::concat))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, Set<String> passed, Set<String> failed) throws IOException {
        for (String line : Files.readAllLines(file)) {
            (line.startsWith(PASSED) ? passed : failed).add(line.substring(PASSED.length()));
        }
    }

    /**
     * Run by the build after all tests: prints the report and writes it to {@code target/cds-hooks-conformance.txt}.
     *
     * @param arguments the build, as its tests were told it
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> passed = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(arguments[0] + "-")) {
                    read(file, passed, failed);
                } else {
                    Files.delete(file);
                }
            }
        }
        List<String> lines = report(passed, failed);
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "cds-hooks-conformance.txt"), lines);
    }

    private static List<String> report(Set<String> passed, Set<String> failed) {
        passed.removeAll(failed);
        Set<String> untested = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        Checklist.read().values().stream()
                .filter(item -> !passed.contains(item.number()) && !failed.contains(item.number()))
                .filter(item -> item.reason().isEmpty() || item.isOpen())
                .forEach(item -> (item.isOpen() ? open : untested).add(item.number()));
        List<String> lines = new ArrayList<>();
        lines.add("CDS Hooks, shown by tests that passed (" + passed.size() + "): " + String.join(" ", passed));
        if (!failed.isEmpty()) {
            lines.add("CDS Hooks, in tests that failed (" + failed.size() + "): " + String.join(" ", failed));
        }
        lines.add("CDS Hooks, in no test of this run (" + untested.size() + "): " + String.join(" ", untested));
        lines.add("CDS Hooks, open (" + open.size() + "): " + String.join(" ", open));
        return lines;
    }
}
