package dev.osteon.bench;

import com.sun.management.ThreadMXBean;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.TestKnowledge;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an evaluation costs, record to decisions; started by {@code bench/evaluation}, which says how to read it. Asserts nothing. */
final class EvaluationBenchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of one evaluation: processor time in nanoseconds, and bytes. */
    private record Cost(long time, long allocated) {}

    private EvaluationBenchmark() {}

    /** @param arguments number of calls to warm up, and to measure, for each service and kind of patient; part of the names of those to do */
    public static void main(String[] arguments) {
        int warm = Integer.parseInt(arguments[0]);
        int measured = Integer.parseInt(arguments[1]);
        Map<String, List<BenchPatient>> groups = new TreeMap<>();
        groups.putAll(BenchPatient.truthTables().stream()
                .collect(Collectors.groupingBy(row -> row.service() + ", truth tables")));
        groups.putAll(BenchPatient.caseReport().stream()
                .collect(Collectors.groupingBy(patient -> patient.service() + ", case report")));
        groups.keySet().removeIf(name -> arguments.length > 2 && !name.contains(arguments[2]));
        System.out.println("| service and patients | p50 | p99 | allocated, mean |");
        System.out.println("|---|---|---|---|");
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            groups.values().forEach(patients -> run(reasoner, patients, warm));
            groups.forEach((name, patients) -> {
                run(reasoner, patients, warm / 4);
                report(name, run(reasoner, patients, measured));
            });
        }
    }

    private static List<Cost> run(Reasoner reasoner, List<BenchPatient> patients, int calls) {
        List<Cost> costs = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            BenchPatient patient = patients.get(call % patients.size());
            // Of this thread, so that whatever else the machine does counts little.
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            PatientRecord record = patient.newRecord();
            reasoner.decide(patient.service(), record, patient.at(), patient.context());
            long time = THREADS.getCurrentThreadCpuTime() - start;
            costs.add(new Cost(time, THREADS.getCurrentThreadAllocatedBytes() - bytes));
        }
        return costs;
    }

    private static void report(String name, List<Cost> costs) {
        double[] milliseconds =
                costs.stream().mapToDouble(cost -> cost.time() / 1e6).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.2f ms | %.2f ms | %.0f kB |",
                name,
                milliseconds[milliseconds.length / 2],
                milliseconds[(int) (milliseconds.length * 0.99)],
                costs.stream().mapToLong(Cost::allocated).average().orElse(0) / 1000));
    }
}
