package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.evaluator.Program;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import dev.osteon.reasoning.GeneratedPatients.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Evaluation on many threads gives what evaluation one by one gives, and this comparison would notice the two ways in
 * which it goes wrong: an engine shared by threads, and results that outlive their patient.
 */
class ParallelEvaluationTest {
    private static final int THREADS = 4;
    private static final int PATIENTS =
            Map.of("quick", 200, "ci", 400, "full", 5_000).get(System.getProperty("osteon.scale", "quick"));
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static KnowledgeBase knowledge;
    private static GeneratedPatients patients;
    private static List<Map<String, String>> oneByOne;

    @BeforeAll
    static void evaluate_one_by_one() {
        knowledge = KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults());
        patients = new GeneratedPatients(knowledge);
        try (Engines engines = new Engines(knowledge, 1, PATIENCE)) {
            oneByOne = IntStream.range(0, PATIENTS)
                    .mapToObj(number -> pooled(engines, patients.patient(number)))
                    .toList();
        }
    }

    @Test
    void every_input_is_absent_present_and_odd_in_some_patient() {
        for (int input = 0; input < patients.inputs().size(); input++) {
            int tested = input;
            assertThat(IntStream.range(0, PATIENTS).mapToObj(number -> patients.state(number, tested)))
                    .as("%s", patients.inputs().get(input))
                    .containsAll(EnumSet.allOf(State.class));
        }
        assertThat(Set.copyOf(oneByOne)).hasSizeGreaterThan(PATIENTS / 2);
    }

    @Test
    void no_input_however_odd_makes_a_definition_fail() {
        Set<String> failed = new TreeSet<>();
        oneByOne.forEach(answers -> answers.forEach((definition, answer) -> {
            if (answer.equals(Answers.FAILED)) {
                failed.add(definition);
            }
        }));
        assertThat(failed).isEmpty();
    }

    @Test
    void four_threads_give_the_answers_of_one() throws Exception {
        try (Engines engines = new Engines(knowledge, THREADS, PATIENCE)) {
            List<Map<String, String>> parallel = onThreads(THREADS, PATIENTS, record -> pooled(engines, record));

            assertThat(differences(parallel)).isEmpty();
        }
    }

    @Test
    void an_engine_shared_by_two_threads_is_noticed() throws Exception {
        RecordEngine shared = engine();
        CyclicBarrier bothBegan = new CyclicBarrier(2);

        List<Map<String, String>> wrong = onThreads(2, 10, record -> {
            synchronized (shared) {
                shared.clear();
                shared.use(record, GeneratedPatients.NOW, List.of());
            }
            await(bothBegan);
            synchronized (shared) {
                return Answers.all(knowledge, shared::evaluate);
            }
        });

        assertThat(differences(wrong)).isNotEmpty();
    }

    @Test
    void results_that_outlive_their_patient_are_noticed() {
        RecordEngine uncleared = engine();
        List<Map<String, String>> wrong = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            uncleared.use(patients.patient(number), GeneratedPatients.NOW, List.of());
            wrong.add(Answers.all(knowledge, uncleared::evaluate));
        }

        assertThat(differences(wrong)).isNotEmpty();
    }

    /** @return numbers of the patients whose answers differ, with the definitions that do */
    private static List<String> differences(List<Map<String, String>> answers) {
        return IntStream.range(0, answers.size())
                .filter(number -> !answers.get(number).equals(oneByOne.get(number)))
                .mapToObj(number -> number + ": "
                        + oneByOne.get(number).entrySet().stream()
                                .filter(entry -> !entry.getValue()
                                        .equals(answers.get(number).get(entry.getKey())))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<Map<String, String>> onThreads(
            int threads, int count, Function<PatientRecord, Map<String, String>> evaluation)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Map<String, String>>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                futures.add(executor.submit(() -> evaluation.apply(patients.patient(number))));
            }
            List<Map<String, String>> answers = new ArrayList<>();
            for (Future<Map<String, String>> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Map<String, String> pooled(Engines engines, PatientRecord record) {
        try (EvaluationSession session = engines.open(record, GeneratedPatients.NOW)) {
            return Answers.all(knowledge, session::evaluate);
        }
    }

    private static RecordEngine engine() {
        return new RecordEngine(
                knowledge,
                new RecordModelResolver(FhirContext.forR4Cached()),
                Program.of(knowledge.libraryManager(), knowledge.definitions().keySet()));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
