package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.evaluator.Program;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.testkit.TestKnowledge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every definition that plans ask for has, for odd records as for plain ones, the value that the CQL engine gives it. */
class SameAsEngineTest {
    private static final int PATIENTS =
            Map.of("quick", 8, "ci", 150, "full", 2_000).get(System.getProperty("osteon.scale", "quick"));

    @Test
    void the_values_are_those_of_the_engine() {
        KnowledgeBase knowledge = TestKnowledge.base();
        RecordModelResolver model = new RecordModelResolver(FhirContext.forR4Cached());
        Program program =
                Program.of(knowledge.libraryManager(), knowledge.definitions().keySet());
        RecordEngine ours = new RecordEngine(knowledge, model, program);
        RecordEngine engine = new RecordEngine(knowledge, model, (TraceReader) null);
        GeneratedPatients patients = new GeneratedPatients(knowledge);

        for (int number = 0; number < PATIENTS; number++) {
            PatientRecord record = patients.patient(number);

            assertThat(answers(ours, record, knowledge))
                    .as("patient %d", number)
                    .isEqualTo(answers(engine, record, knowledge));
        }
    }

    private static Map<String, String> answers(RecordEngine engine, PatientRecord record, KnowledgeBase knowledge) {
        engine.clear();
        engine.use(record, GeneratedPatients.NOW, List.of());
        return Answers.all(knowledge, engine::evaluate);
    }
}
