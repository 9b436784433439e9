package dev.osteon.bench;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.parity.LibraryApply;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.secondengine.JavaScriptEngine;
import dev.osteon.testkit.TestKnowledge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.LoggerFactory;

/** One plan for one person by three engines, in turn; started by {@code bench/engines}, which says how to read it. Asserts nothing. */
final class EngineBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OURS = "Osteon, decisions with texts and suggestions";
    private static final String APPLY = "`$apply` of clinical reasoning 4.4.0, in process";
    private static final String JAVASCRIPT = "npm `cql-execution` on Node.js, values of the plan's library alone";

    private EngineBenchmark() {}

    /** Evaluates so many times; the nanoseconds of each are recorded. */
    private interface Engine {
        void run(int calls, Measured measured) throws IOException;
    }

    /** @param arguments number of calls to warm up, of rounds, and of calls of each engine in a round */
    public static void main(String[] arguments) throws IOException {
        // It writes a line for each order that it makes.
        ((Logger) LoggerFactory.getLogger("org.opencds")).setLevel(Level.WARN);
        int warm = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int calls = Integer.parseInt(arguments[2]);
        KnowledgeBase knowledge = TestKnowledge.base();
        BenchPatient patient = BenchPatient.caseReport().stream()
                .filter(each -> each.service().equals(BenchSystem.SERVICE))
                .findFirst()
                .orElseThrow();
        Process node = node(knowledge, patient);
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            LibraryApply apply = new LibraryApply(knowledge);
            Map<String, Engine> engines = new LinkedHashMap<>();
            engines.put(
                    OURS,
                    timed(() ->
                            reasoner.decide(patient.service(), patient.newRecord(), patient.at(), patient.context())));
            engines.put(
                    APPLY,
                    timed(() -> apply.apply(
                            patient.service(), patient.patient(), patient.others(), patient.at(), patient.context())));
            engines.put(JAVASCRIPT, javaScript(node));
            write(measure(engines, warm, rounds, calls), patient.others().size() + 1);
        } finally {
            node.destroy();
        }
    }

    private static Map<String, Measured> measure(Map<String, Engine> engines, int warm, int rounds, int calls)
            throws IOException {
        Map<String, Measured> figures = new LinkedHashMap<>();
        for (Engine engine : engines.values()) {
            engine.run(warm, new Measured());
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                engine.getValue().run(calls, figures.computeIfAbsent(engine.getKey(), name -> new Measured()));
            }
        }
        return figures;
    }

    private static Engine timed(Runnable evaluation) {
        return (calls, measured) -> {
            for (int call = 0; call < calls; call++) {
                long begun = System.nanoTime();
                evaluation.run();
                measured.add(true, 0, System.nanoTime() - begun);
            }
        };
    }

    private static Engine javaScript(Process node) {
        PrintStream asked = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader answers = node.inputReader(StandardCharsets.UTF_8);
        return (calls, measured) -> {
            asked.println(calls);
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("node ended");
            }
            for (double milliseconds : JSON.readValue(line, double[].class)) {
                measured.add(true, 0, (long) (milliseconds * 1e6));
            }
        };
    }

    private static Process node(KnowledgeBase knowledge, BenchPatient patient) throws IOException {
        String library = knowledge.service(patient.service()).orElseThrow().library();
        Bundle record = new Bundle().setType(Bundle.BundleType.COLLECTION);
        record.addEntry().setResource(patient.patient());
        patient.others().forEach(resource -> record.addEntry().setResource(resource));
        ObjectNode row = JSON.createObjectNode();
        row.put("library", library);
        row.put("now", patient.at().toString());
        row.set("context", JSON.valueToTree(patient.context()));
        row.set(
                "definitions",
                JSON.valueToTree(knowledge.definitions().get(library).keySet()));
        row.set(
                "bundle",
                JSON.readTree(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(record)));
        Path folder = new JavaScriptEngine(knowledge).install().folder();
        JSON.writeValue(folder.resolve("row.json").toFile(), row);
        ProcessBuilder builder = new ProcessBuilder("node", "measure.js", "knowledge.json", "row.json")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TZ", "UTC");
        return builder.start();
    }

    private static void write(Map<String, Measured> figures, int resources) throws IOException {
        double ours = figures.get(OURS).milliseconds(50);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("engine", "p50", "p99", "p50 by Osteon's"));
        figures.forEach((name, measured) -> rows.add(List.of(
                name,
                milliseconds(measured.milliseconds(50)),
                milliseconds(measured.milliseconds(99)),
                name.equals(OURS) ? "" : String.format(Locale.ROOT, "%.0f ×", measured.milliseconds(50) / ours))));
        new Report(Path.of("docs/performance.md"), Path.of("docs/performance"))
                .table(
                        "engines",
                        "`bench/engines`, " + Machine.description() + ". `" + BenchSystem.SERVICE + "`, a record of "
                                + resources + " resources.",
                        rows);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
