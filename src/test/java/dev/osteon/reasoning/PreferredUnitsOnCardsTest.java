package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site sees that prefers SI units, by the table of the rules alone. */
class PreferredUnitsOnCardsTest {
    private static final String FACT =
            "define \"Shown %s\": Tuple { value: System.Quantity { value: %s, unit: '%s' }, preferred:"
                    + " PreferredUnits.\"Preferred\"('%s', %s, '%s', '%s') }%n";

    private static Engines engines;
    private static EvaluationSession session;
    private static Facts facts;

    @BeforeAll
    static void compile() {
        String cql = "library Shown version '1'\n"
                + "using FHIR version '4.0.1'\n"
                + "include PreferredUnits version '0.1.0'\n"
                + "context Patient\n"
                + fact("high", "12.0", "mg/dL", "calcium")
                + fact("same", "2.99", "mmol/L", "calcium")
                + fact("ionised", "1.60", "mmol/L", "ionised-calcium")
                + fact("creatinine", "1.5", "mg/dL", "creatinine")
                + fact("albumin", "3.25", "g/dL", "albumin")
                + fact("weight", "135.0", "[lb_av]", "weight")
                + fact("vitamin", "12", "ng/mL", "vitamin-d")
                + fact("unread", "12", "furlong", "calcium")
                + "define \"Shown nothing\": PreferredUnits.\"Preferred\"('calcium', null, 'mg/dL', 'mg/dL')\n";
        KnowledgeBase knowledge = KnowledgeCompiler.compile(
                new WrittenKnowledge(
                        List.of(),
                        Map.of(
                                "Shown",
                                cql,
                                "PreferredUnits",
                                KnowledgeSource.classPath().cql().get("PreferredUnits"))),
                KnowledgeOptions.defaults()
                        .withUnits(Map.of(
                                "calcium",
                                "mmol/L",
                                "creatinine",
                                "umol/L",
                                "albumin",
                                "g/L",
                                "weight",
                                "kg",
                                "vitamin-d",
                                "nmol/L")));
        engines = new Engines(knowledge, 1, Duration.ofSeconds(5));
        Patient patient = new Patient();
        patient.setId("p");
        session = engines.open(PatientRecord.of(patient, List.of()), OffsetDateTime.parse("2026-03-10T10:00:00Z"));
        facts = new Facts(knowledge, ZoneOffset.UTC);
    }

    @AfterAll
    static void close() {
        session.close();
        engines.close();
    }

    private static String fact(String name, String value, String unit, String analyte) {
        return FACT.formatted(name, value, unit, analyte, value, unit, unit);
    }

    @ParameterizedTest
    @CsvSource({
        "high, 12.0 mg/dL (2.99 mmol/L)",
        "same, 2.99 mmol/L",
        "ionised, 1.60 mmol/L",
        "creatinine, 1.5 mg/dL (133 µmol/L)",
        "albumin, 3.25 g/dL (33 g/L)",
        "weight, 135.0 lb (61.2 kg)",
        "vitamin, 12 ng/mL (30 nmol/L)",
        "unread, 12 furlong",
    })
    void whatWasReportedComesFirst(String name, String shown) {
        Object value = session.evaluate("Shown", Set.of("Shown " + name)).get("Shown " + name);
        assertThat(((Map<?, ?>) facts.model(value)).get("value")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource("nothing")
    void withoutAValueThereIsNothingToConvert(String name) {
        assertThat(session.evaluate("Shown", Set.of("Shown " + name))).containsEntry("Shown " + name, null);
    }
}
