package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientRecordTest {
    @ParameterizedTest
    @ValueSource(strings = {"Patient/p", "Patient/p/_history/3", "http://ehr.example.org/fhir/Patient/p", "p"})
    void takes_what_is_about_its_patient(String subject) {
        Resource observation = observation("o", new Reference(subject));

        assertThat(PatientRecord.of(patient("p"), List.of(observation)).ofType("Observation"))
                .containsExactly(observation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void refuses_what_is_about_somebody_else_and_names_type_and_id_only(Resource foreign) {
        assertThatThrownBy(() -> PatientRecord.of(patient("p"), List.of(foreign)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(foreign.fhirType() + "/x is not about the patient of this record");
    }

    static Stream<Arguments> foreign() {
        Condition ofAnother = new Condition();
        ofAnother.setSubject(new Reference("Patient/other"));
        AllergyIntolerance allergyOfAnother = new AllergyIntolerance();
        allergyOfAnother.setPatient(new Reference("Patient/other"));
        return Stream.of(
                        ofAnother,
                        allergyOfAnother,
                        patient("x"),
                        observation("x", new Reference("Group/p")),
                        observation("x", new Reference("Patient/P")),
                        observation("x", new Reference()),
                        observation("x", null))
                .map(resource -> (Resource) resource.setId("x"))
                .map(Arguments::of);
    }

    @Test
    void keeps_the_order_and_separates_the_types() {
        Observation first = observation("b", new Reference("Patient/p"));
        Observation second = observation("a", new Reference("Patient/p"));
        Patient patient = patient("p");
        PatientRecord record = PatientRecord.of(patient, List.of(first, new Medication(), second));

        assertThat(record.ofType("Observation")).containsExactly(first, second);
        assertThat(record.ofType("Medication")).hasSize(1);
        assertThat(record.ofType("Condition")).isEmpty();
        assertThat(record.ofType("Patient")).containsExactly(patient);
        assertThat(record.patient()).isSameAs(patient);
    }

    @Test
    void takes_what_is_about_nobody_and_its_own_patient_once() {
        PatientRecord record =
                PatientRecord.of(patient("p"), List.of(new Medication(), new Practitioner(), patient("p")));

        assertThat(record.ofType("Practitioner")).hasSize(1);
        assertThat(record.ofType("Patient")).hasSize(1);
    }

    @Test
    void needs_the_id_of_the_patient() {
        assertThatThrownBy(() -> PatientRecord.of(new Patient(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The Patient has no id");
    }

    private static Patient patient(String id) {
        Patient patient = new Patient();
        patient.setId("Patient/" + id);
        return patient;
    }

    private static Observation observation(String id, Reference subject) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setSubject(subject);
        return observation;
    }
}
