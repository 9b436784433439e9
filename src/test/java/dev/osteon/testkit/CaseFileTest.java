package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
    private static final String HEAD = """
            service: some-service
            now: 2026-03-10T10:00:00Z
            patient: {gender: female, birthDate: 1970-05-05}
            record:
              cancer: {resourceType: Condition, code: sct|254837009, clinicalStatus: cond-clin|active, onsetDateTime: today - 9 d}
            """;

    @Test
    void aRowIsTheRecordWithItsChangesLaidOver() {
        PatientCase row = only("""
                rows:
                  - case: changed
                    patient: {gender: male}
                    with:
                      cancer: {clinicalStatus: null, onsetDateTime: now - 2 h}
                      calcium: {resourceType: Observation, status: final, code: [loinc|17861-6, 'http://a.b|x|Ca'], valueQuantity: < 12.0 mg/dL}
                    expect: []
                """);
        assertThat(json(row.patient()))
                .isEqualTo(
                        "{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\",\"birthDate\":\"1970-05-05\"}");
        Condition cancer = (Condition) row.others().get(0);
        assertThat(cancer.getIdElement().getIdPart()).isEqualTo("cancer");
        assertThat(cancer.hasClinicalStatus()).isFalse();
        assertThat(cancer.getOnsetDateTimeType().getValueAsString()).isEqualTo("2026-03-10T08:00:00Z");
        assertThat(cancer.getSubject().getReference()).isEqualTo("Patient/p");
        Observation calcium = (Observation) row.others().get(1);
        assertThat(json(calcium.getValueQuantity()))
                .isEqualTo("{\"value\":12.0,\"comparator\":\"<\",\"unit\":\"mg/dL\","
                        + "\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg/dL\"}");
        assertThat(calcium.getCode().getCoding()).hasSize(2);
        assertThat(calcium.getCode().getCoding().get(1).getDisplay()).isEqualTo("Ca");
        assertThat(row.expected()).isEmpty();
    }

    @Test
    void nullRemovesAResourceAndARowMayHaveItsOwnTime() {
        PatientCase row = only("""
                rows:
                  - case: no cancer
                    now: 2026-07-01T00:00:00+12:00
                    with:
                      cancer: null
                      weight: {resourceType: Observation, status: final, code: loinc|29463-7, effectiveDateTime: now - 1 mo}
                    expect: []
                """);
        assertThat(row.now()).hasToString("2026-07-01T00:00+12:00");
        Observation weight = (Observation) row.others().get(0);
        assertThat(weight.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-06-01T00:00:00+12:00");
    }

    @Test
    void aRowNamesWhatCameWithTheContextOfTheHook() {
        assertThat(only("""
                rows:
                  - case: a new condition
                    context: [cancer]
                    expect: []
                """).context()).containsExactly("Condition/cancer");
        assertThat(only("""
                rows:
                  - case: none
                    expect: []
                """).context()).isEmpty();
        assertThatThrownBy(() -> only("""
                rows:
                  - case: not there
                    context: [order]
                    expect: []
                """)).hasMessageContaining("context names no resource: order");
    }

    @Test
    void anotherResourceTypeReplacesTheResourceWhole() {
        Resource cancer = only("""
                rows:
                  - case: other type
                    with:
                      cancer: {resourceType: ServiceRequest, status: active, intent: order, code: sct|103697008, onsetDateTime: null}
                    expect: []
                """).others().get(0);
        assertThat(json(cancer))
                .startsWith("{\"resourceType\":\"ServiceRequest\"")
                .doesNotContain("clinicalStatus");
    }

    @Test
    void elementsThatRepeatMayBeGivenAlone() {
        MedicationRequest request = (MedicationRequest) only("""
                rows:
                  - case: request
                    with:
                      cancer: null
                      denosumab:
                        resourceType: MedicationRequest
                        status: active
                        intent: order
                        contained: {resourceType: Medication, id: m, code: rxnorm|993457}
                        medicationReference: '#m'
                        reasonCode: [icd10cm|C79.51, [sct|94222008, icd10cm|C79.5]]
                        dosageInstruction: {doseAndRate: {doseQuantity: 120 mg}, asNeededBoolean: false}
                    expect: []
                """).others().get(0);
        assertThat(request.getContained()).hasSize(1);
        assertThat(request.getReasonCode()).hasSize(2);
        assertThat(request.getReasonCode().get(1).getCoding()).hasSize(2);
        assertThat(request.getDosageInstructionFirstRep()
                        .getAsNeededBooleanType()
                        .getValue())
                .isFalse();
        assertThat(request.getDosageInstructionFirstRep()
                        .getDoseAndRateFirstRep()
                        .getDoseQuantity()
                        .getCode())
                .isEqualTo("mg");
    }

    @Test
    void expectationsAreReadWhole() {
        ExpectedCard card = only("""
                rows:
                  - case: one card
                    expect:
                      - {topic: t, indicator: critical, says: one, saysNot: [two, three], offers: [a], offersNot: b, recommends: d, changes: [A/1], unknown: [c]}
                """).expected().get(0);
        assertThat(card)
                .isEqualTo(new ExpectedCard(
                        "t",
                        "critical",
                        List.of("one"),
                        List.of("two", "three"),
                        List.of("a"),
                        List.of("b"),
                        List.of("d"),
                        List.of(),
                        List.of("A/1"),
                        List.of("c")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{case: a} ~ no expect",
                "{expect: []} ~ has no case",
                "{case: a, expect: [], wiht: {}} ~ unknown keys [wiht]",
                "{case: a, expect: [{topic: t, indicator: info, say: x}]} ~ unknown keys [say]",
                "{case: a, expect: [{topic: t, indicator: high}]} ~ indicator must be one of",
                "{case: a, expect: [{indicator: info}]} ~ has no topic",
                "{case: a, expect: [], with: {x: {code: sct|1}}} ~ no resourceType",
                "{case: a, expect: [], with: {cancer: {colour: red}}} ~ no such element in FHIR R4: cancer.colour",
                "{case: a, expect: [], with: {cancer: {code: snomed|1}}} ~ unknown code system abbreviation",
                "{case: a, expect: [], with: {cancer: {code: 254837009}}} ~ not system|code",
                "{case: a, expect: [], with: {cancer: {onsetDateTime: now - 3 days}}} ~ not a time",
                "{case: a, expect: [], with: {cancer: {onsetDateTime: 3 March}}} ~ Invalid date/time",
                "{case: a, expect: [], with: {cancer: {onsetAge: old}}} ~ not a quantity",
                "{case: a, expect: [], with: {cancer: {onsetPeriod: now}}} ~ has no abbreviation",
                "{case: a, expect: [], with: {can_cer: {resourceType: Condition}}} ~ not a FHIR id",
                "{case: a, expect: [], patient: {sex: male}} ~ no such element in FHIR R4: patient.sex",
            })
    void whatIsWrongIsRefusedByName(String row, String message) {
        assertThatThrownBy(() -> only("rows:\n  - " + row)).hasMessageContaining(message);
    }

    @Test
    void twoRowsOfOneNameAreRefused() {
        assertThatThrownBy(() -> only("rows: [{case: a, expect: []}, {case: a, expect: []}]"))
                .hasMessageContaining("two rows are called: a");
    }

    private static PatientCase only(String rows) {
        return CaseFile.read(Path.of("some.yaml"), HEAD + rows).get(0);
    }

    private static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }

    private static String json(Quantity quantity) {
        return FhirContext.forR4Cached().newJsonParser().encodeToString(quantity);
    }
}
