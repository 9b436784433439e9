package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.opencds.cqf.cql.engine.runtime.Code;

class EnginesTest {
    private static final KnowledgeBase SAMPLE = KnowledgeCompiler.compile(
            KnowledgeSource.folder(Path.of("src/test/resources/knowledge")), KnowledgeOptions.defaults());
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-10T10:00:00+01:00");
    private static final Duration PATIENCE = Duration.ofMillis(50);

    @Test
    void evaluates_definitions_for_a_patient_at_a_moment() {
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE);
                EvaluationSession session = engines.open(record(weight("w", "135.0", "[lb_av]")), AT)) {
            Map<String, Object> values =
                    session.evaluate("Sample", Set.of("Is Heavy", "Is Diseased", "Nothing", "Topic", "Now"));

            assertThat(values)
                    .containsEntry("Is Heavy", true)
                    .containsEntry("Is Diseased", false)
                    .containsEntry("Nothing", null);
            assertThat(((Code) values.get("Topic")).getCode()).isEqualTo("heavy");
            assertThat(values.get("Now")).hasToString("2026-03-10T10:00:00.000+01:00");
        }
    }

    @Test
    void nothing_of_one_patient_reaches_the_next() {
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE)) {
            try (EvaluationSession session = engines.open(record(weight("w", "70", "kg")), AT)) {
                assertThat(session.evaluate("Sample", Set.of("Is Heavy", "Now")))
                        .containsEntry("Is Heavy", true);
            }
            try (EvaluationSession session = engines.open(record(), AT.plusDays(1))) {
                Map<String, Object> values = session.evaluate("Sample", Set.of("Is Heavy", "Now"));

                assertThat(values).containsEntry("Is Heavy", false);
                assertThat(values.get("Now")).hasToString("2026-03-11T10:00:00.000+01:00");
            }
        }
    }

    @Test
    void what_one_request_is_about_reaches_every_library_and_not_the_next_request() {
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE)) {
            try (EvaluationSession session = engines.open(record(), AT, List.of("MedicationRequest/1"))) {
                assertThat(session.evaluate("Sample", Set.of("Context")))
                        .containsEntry("Context", List.of("MedicationRequest/1"));
                assertThat(session.evaluate("SampleElements", Set.of("Context")))
                        .containsEntry("Context", List.of("MedicationRequest/1"));
            }
            try (EvaluationSession session = engines.open(record(), AT)) {
                assertThat(session.evaluate("Sample", Set.of("Context"))).containsEntry("Context", List.of());
            }
        }
    }

    @Test
    void a_session_that_cannot_be_opened_leaves_the_pool_whole() {
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE)) {
            assertThatThrownBy(() -> engines.open(record(), AT, Arrays.asList("MedicationRequest/1", null)))
                    .isInstanceOf(NullPointerException.class);
            try (EvaluationSession session = engines.open(record(), AT)) {
                assertThat(session.evaluate("Sample", Set.of("Context"))).containsEntry("Context", List.of());
            }
        }
    }

    @Test
    void functions_of_the_same_name_in_two_libraries_stay_apart() {
        for (List<String> order :
                List.of(List.of("Weight Values", "Own Weight Values"), List.of("Own Weight Values", "Weight Values"))) {
            try (Engines engines = new Engines(SAMPLE, 1, PATIENCE);
                    EvaluationSession session = engines.open(record(weight("w", "1", "kg")), AT)) {
                for (String name : order) {
                    session.evaluate("Sample", Set.of(name));
                }
                assertThat(session.evaluate("Sample", Set.of("Weight Values", "Own Weight Values")))
                        .containsEntry("Weight Values", List.of("elements w"))
                        .containsEntry("Own Weight Values", List.of("sample w"));
            }
        }
    }

    @Test
    void one_definition_that_fails_leaves_the_others_and_the_pool_usable() {
        Observation below = weight("w", "5", "kg");
        ((Quantity) below.getValue()).setComparator(QuantityComparator.LESS_THAN);
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE)) {
            try (EvaluationSession session = engines.open(record(below), AT)) {
                assertThatThrownBy(() -> session.evaluate("Sample", Set.of("Failing", "Is Diseased")))
                        .isInstanceOf(EvaluationException.class)
                        .hasMessage("The library Sample could not be evaluated");
                assertThat(session.evaluate("Sample", Set.of("Is Diseased"))).containsEntry("Is Diseased", false);
            }
            try (EvaluationSession session = engines.open(record(weight("w", "70", "kg")), AT)) {
                assertThat(session.evaluate("Sample", Set.of("Is Heavy"))).containsEntry("Is Heavy", true);
            }
        }
    }

    @Test
    void a_pool_without_free_engine_says_so_and_recovers() {
        try (Engines engines = new Engines(SAMPLE, 1, PATIENCE)) {
            EvaluationSession first = engines.open(record(), AT);
            assertThatThrownBy(() -> engines.open(record(), AT)).isInstanceOf(EnginesBusyException.class);
            first.close();
            first.close();
            EvaluationSession second = engines.open(record(), AT);
            assertThatThrownBy(() -> engines.open(record(), AT)).isInstanceOf(EnginesBusyException.class);
            second.close();
        }
    }

    @Test
    void what_is_not_there_or_no_longer_open_is_refused() {
        assertThatThrownBy(() -> new Engines(SAMPLE, 0, PATIENCE)).isInstanceOf(IllegalArgumentException.class);
        Engines engines = new Engines(SAMPLE, 1, PATIENCE);
        EvaluationSession session = engines.open(record(), AT);
        assertThatThrownBy(() -> session.evaluate("Sample", Set.of("Unknown")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown");
        assertThatThrownBy(() -> session.evaluate("Nowhere", Set.of("A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nowhere");
        session.close();
        assertThatThrownBy(() -> session.evaluate("Sample", Set.of("Topic"))).isInstanceOf(IllegalStateException.class);
        engines.close();
        assertThatThrownBy(() -> engines.open(record(), AT)).isInstanceOf(IllegalStateException.class);
    }

    private static PatientRecord record(Resource... others) {
        Patient patient = new Patient();
        patient.setId("p");
        return PatientRecord.of(patient, List.of(others));
    }

    private static Observation weight(String id, String value, String unit) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setSubject(new Reference("Patient/p"));
        observation.setCode(new CodeableConcept(new Coding("http://loinc.org", "29463-7", null)));
        observation.setValue(new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setCode(unit)
                .setSystem("http://unitsofmeasure.org"));
        return observation;
    }
}
