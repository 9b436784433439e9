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
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints at the end of a test run which numbers of CDS Hooks were shown: those in the names of passed tests. The name of a
 * test's method or class counts for the rows in it.
 */
public final class ConformanceReport implements TestExecutionListener {
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

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (passed.isEmpty() && failed.isEmpty()) {
            return;
        }
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
        lines.forEach(System.out::println);
        try {
            Files.write(Files.createDirectories(Path.of("target")).resolve("cds-hooks-conformance.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
