package dev.osteon.secondengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.reasoning.Engines;
import dev.osteon.reasoning.EvaluationException;
import dev.osteon.reasoning.EvaluationSession;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.secondengine.JavaScriptEngine.Difference;
import dev.osteon.secondengine.JavaScriptEngine.Question;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.IncludedLibraries;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * An engine that shares nothing with ours but the ELM comes to the same value of every definition of every library, for the patients of the
 * truth tables. What may differ is in {@code accepted-differences.yaml}, with the reason.
 */
class SecondEngineIT {
    private static final Path PATIENTS = Path.of("test-data/patients");
    /** Every n-th row of a file, the first always. */
    private static final int STEP =
            Map.of("quick", 25, "ci", 1, "full", 1).get(System.getProperty("osteon.scale", "quick"));

    @Test
    void bothEnginesGiveTheSameValues() throws IOException {
        KnowledgeBase knowledge = TestKnowledge.base();
        JavaScriptEngine other = new JavaScriptEngine(knowledge);
        List<PatientCase> rows = rows();
        List<Difference> differences;
        try (Engines engines = new Engines(knowledge, 1, Duration.ofMinutes(1))) {
            List<Question> questions = new ArrayList<>();
            for (PatientCase row : rows) {
                questions.add(new Question(row, values(row, knowledge, engines)));
            }
            differences = other.differences(questions);
        }
        AcceptedDifferences accepted = AcceptedDifferences.read();
        assertThat(accepted.without(differences)).isEmpty();
        if (STEP == 1) {
            assertThat(accepted.unmet(differences))
                    .as("accepted, but no longer there")
                    .isEmpty();
        }
    }

    private static List<PatientCase> rows() {
        List<PatientCase> rows = new ArrayList<>();
        Path file = null;
        int inFile = 0;
        for (PatientCase row : CaseFile.readAll(PATIENTS)) {
            inFile = row.file().equals(file) ? inFile + 1 : 0;
            file = row.file();
            if (inFile % STEP == 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Map<String, JsonNode>> values(
            PatientCase row, KnowledgeBase knowledge, Engines engines) {
        Map<String, Map<String, JsonNode>> values = new TreeMap<>();
        String facade = knowledge.service(row.service()).orElseThrow().library();
        PatientRecord record = PatientRecord.of(row.patient(), row.others());
        try (EvaluationSession session =
                engines.open(record, row.now().atZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime(), row.context())) {
            for (String library : new IncludedLibraries(knowledge).of(facade)) {
                Map<String, JsonNode> canonical = new TreeMap<>();
                try {
                    session.evaluate(
                                    library,
                                    knowledge.definitions().get(library).keySet())
                            .forEach((name, value) -> canonical.put(name, CanonicalValue.of(value)));
                } catch (EvaluationException e) {
                    throw new AssertionError(row + ": " + library, e);
                }
                values.put(library, canonical);
            }
        }
        return values;
    }
}
