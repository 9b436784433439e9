package dev.osteon.fhirserver.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, 1, 2026-03-12",
        "2026-03-11, -11, 2026-02-28",
        "2028-02-28, 1, 2028-02-29",
        "2027-02-28, 1, 2027-03-01",
        "2026-12-31, 1, 2027-01-01",
        "2026-03-28T23:30:00+01:00, 1, 2026-03-29T23:30:00+01:00",
        "2026-03-08T02:30:00-08:00, 0, 2026-03-08T02:30:00-08:00",
        "2026-03-11T10:00:00.123Z, 365, 2027-03-11T10:00:00.123Z",
        "2026-03, 30, 2026-03",
        "2026-03, 31, 2026-04",
        "2026, 364, 2026",
        "2026, 365, 2027",
    })
    void movesADateTimeAndKeepsItsPrecisionTimeOfDayAndOffset(String written, int days, String expected) {
        Condition condition = new Condition();
        condition.setOnset(new DateTimeType(written));

        Condition moved = (Condition) first(DateShift.byDays(bundleOf(condition), days));

        assertThat(moved.getOnsetDateTimeType().getValueAsString()).isEqualTo(expected);
    }

    @Test
    void movesEveryKindOfDateWhereverItIs() {
        Patient patient = new Patient();
        patient.setBirthDateElement(new DateType("1984-08-21"));
        patient.getMeta().setLastUpdatedElement(new InstantType("2026-03-11T10:00:00Z"));
        patient.addExtension(new Extension("https://example.org/seen", new DateTimeType("2026-03-11")));
        patient.getBirthDateElement()
                .addExtension(
                        new Extension("https://example.org/birth-time", new DateTimeType("1984-08-21T04:00:00Z")));
        Encounter encounter = new Encounter();
        encounter.setPeriod(new Period()
                .setStartElement(new DateTimeType("2026-03-05T08:30:00Z"))
                .setEndElement(new DateTimeType("2026-03-11")));
        Observation contained = new Observation();
        contained.setIssuedElement(new InstantType("2026-03-11T10:00:00Z"));
        encounter.addContained(contained);
        CarePlan plan = new CarePlan();
        plan.addActivity().getDetail().setScheduled(new Period().setStartElement(new DateTimeType("2026-03-12")));
        Bundle bundle = bundleOf(patient, encounter, plan);
        bundle.setTimestampElement(new InstantType("2026-03-11T10:00:00Z"));

        String moved = json(DateShift.byDays(bundle, 10));

        assertThat(moved)
                .contains("1984-08-31", "1984-08-31T04:00:00Z", "2026-03-15T08:30:00Z", "2026-03-22")
                .doesNotContain("2026-03-11", "1984-08-21", "2026-03-12", "2026-03-05");
    }

    @Test
    void leavesTextAloneAndTheGivenBundleUnchanged() {
        Condition condition = new Condition();
        condition.setRecordedDateElement(new DateTimeType("2026-03-11"));
        condition.setAbatement(new StringType("before 2026-03-11"));
        Bundle bundle = bundleOf(condition);
        String before = json(bundle);

        Condition moved = (Condition) first(DateShift.byDays(bundle, 1));

        assertThat(moved.getAbatementStringType().getValue()).isEqualTo("before 2026-03-11");
        assertThat(moved.getRecordedDateElement().getValueAsString()).isEqualTo("2026-03-12");
        assertThat(json(bundle)).isEqualTo(before);
    }

    @Test
    void putsTheTimestampOnTheGivenDay() {
        Bundle bundle = bundleOf();
        bundle.setTimestampElement(new InstantType("2026-03-11T10:00:00Z"));

        Bundle moved = DateShift.toDay(bundle, LocalDate.of(2028, 2, 29));

        assertThat(moved.getTimestampElement().getValueAsString()).isEqualTo("2028-02-29T10:00:00Z");
    }

    @Test
    void refusesABundleWithoutTimestamp() {
        assertThatThrownBy(() -> DateShift.toDay(bundleOf(), LocalDate.of(2026, 3, 11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Bundle.timestamp");
    }

    private static Bundle bundleOf(Resource... resources) {
        Bundle bundle = new Bundle();
        for (Resource resource : resources) {
            bundle.addEntry().setResource(resource);
        }
        return bundle;
    }

    private static Resource first(Bundle bundle) {
        return bundle.getEntryFirstRep().getResource();
    }

    private static String json(Bundle bundle) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
    }
}
