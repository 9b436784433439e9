package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.FHIR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types whose patient is not in {@code subject}. */
class AttributionTest {
    private final Attribution attribution = new Attribution(new PatientCompartment(FHIR), "p", null);

    @ParameterizedTest
    @DisplayName("an appointment is the patient's when no other patient takes part, whoever else does")
    @CsvSource({
        "Patient/p Practitioner/1 Location/2,",
        "Practitioner/1 Patient/p,",
        "Patient/p,",
        "Patient/p Patient/q,OTHER_PERSON",
        "Patient/q Practitioner/1,OTHER_PERSON",
        "Practitioner/1 Location/2,NOBODY"
    })
    void appointment(String actors, Reason expected) {
        Appointment appointment = new Appointment();
        Stream.of(actors.split(" "))
                .forEach(actor -> appointment.addParticipant().setActor(new Reference(actor)));
        assertThat(attribution.attribute(appointment)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("an allergy names its patient in the element patient")
    void allergy() {
        AllergyIntolerance allergy = new AllergyIntolerance();
        assertThat(attribution.attribute(allergy)).contains(Reason.NOBODY);
        assertThat(attribution.attribute(allergy.setPatient(new Reference("Patient/q"))))
                .contains(Reason.OTHER_PERSON);
        assertThat(attribution.attribute(allergy.setPatient(new Reference("Patient/p"))))
                .isEmpty();
    }
}
