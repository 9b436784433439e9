package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is valid; each of them, broken in one place, fails for exactly that reason. */
class ProfilesTest {
    private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String SNOMED_CT = "http://snomed.info/sct";
    private static final String LOINC = "http://loinc.org";
    private static final String BONE = "https://osteon.dev/fhir/CodeSystem/bone-assessment";

    static Stream<Named<Resource>> examples() {
        return FhirPackage.examples().stream().map(example -> Named.of(example.getId(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsValid(Resource example) {
        assertThat(ProfileValidator.errors(example)).isEmpty();
    }

    static Stream<Named<StructureDefinition>> profiles() {
        return FhirPackage.definitions(StructureDefinition.class).stream()
                .filter(definition -> !"Extension".equals(definition.getType()))
                .map(profile -> Named.of(profile.getId(), profile));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileConstrainsBaseFhirAndHasASnapshotAndAnExample(StructureDefinition profile) {
        assertThat(profile.getDerivation()).isEqualTo(TypeDerivationRule.CONSTRAINT);
        assertThat(profile.getBaseDefinition())
                .isEqualTo("http://hl7.org/fhir/StructureDefinition/" + profile.getType());
        assertThat(profile.getSnapshot().getElement()).isNotEmpty();
        assertThat(FhirPackage.examples())
                .anySatisfy(example -> assertThat(example.getMeta().getProfile())
                        .extracting(CanonicalType::getValue)
                        .contains(profile.getUrl()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"brokenConditions", "brokenObservations", "brokenTreatments"})
    <T extends Resource> void brokenInOnePlaceItFailsForThatReasonAlone(
            String example, String reason, Consumer<T> change) {
        @SuppressWarnings("unchecked")
        T resource = (T) FhirPackage.example(example);
        change.accept(resource);
        assertThat(ProfileValidator.errors(resource))
                .extracting(SingleValidationMessage::getMessage)
                .hasSize(1)
                .first()
                .asString()
                .contains(reason);
    }

    static Stream<Arguments> brokenConditions() {
        return Stream.of(
                condition(
                        "example-breast-cancer",
                        "breast-cancer-is-invasive",
                        c -> c.setCode(code(ICD_10_CM, "D05.12"))),
                condition(
                        "example-breast-cancer", "breast-cancer-is-invasive", c -> c.setCode(code(ICD_10_CM, "d0512"))),
                condition("example-breast-cancer", "condition-dated", c -> c.setOnset(null)),
                condition("example-breast-cancer", "condition-ends-after-onset", c -> c.setAbatement(
                                new DateTimeType("2018-01-01"))
                        .setClinicalStatus(
                                code("http://terminology.hl7.org/CodeSystem/condition-clinical", "resolved"))),
                condition(
                        "example-breast-cancer",
                        "category:problem",
                        c -> c.setCategory(List.of(code(
                                "http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis")))),
                condition(
                        "example-breast-cancer-undotted",
                        "Condition.code.coding",
                        c -> c.setCode(new CodeableConcept().setText("breast cancer"))),
                condition(
                        "example-bone-metastasis",
                        "metastasis-is-to-bone",
                        c -> c.setCode(code(SNOMED_CT, "314990009"))),
                condition("example-bone-metastasis", "metastasis-is-to-bone", c -> c.setCode(code(ICD_10_CM, "C7952"))),
                condition(
                        "example-bone-metastasis", "metastasis-is-to-bone", c -> c.setCode(code(ICD_10_CM, "C79.81"))),
                condition(
                        "example-liver-metastasis", "metastasis-is-distant", c -> c.setCode(code(ICD_10_CM, "C77.3"))));
    }

    static Stream<Arguments> brokenObservations() {
        return Stream.of(
                observation("example-oestrogen-receptor", "percent-in-range", o -> percent(o, 140)),
                observation("example-oestrogen-receptor", "percent-in-range", o -> percent(o, -1)
                        .setValue(code(SNOMED_CT, "260385009"))),
                observation("example-oestrogen-receptor", "receptor-agrees-with-percent", o -> percent(o, 0)),
                observation(
                        "example-oestrogen-receptor",
                        "receptor-agrees-with-percent",
                        o -> o.setValue(code(SNOMED_CT, "260385009"))),
                observation("example-ki-67", "percent-in-range", o -> o.getValueQuantity()
                        .setValue(101)),
                observation("example-ki-67", "fixed to '%'", o -> o.getValueQuantity()
                        .setCode("1")),
                observation(
                        "example-her2-immunohistochemistry",
                        "her2-immunohistochemistry-result",
                        o -> o.setValue(code(LOINC, "LA9622-7"))),
                observation("example-ecog", "ecog-in-range", o -> {
                    o.setValue(new IntegerType(6)).setInterpretation(null);
                }),
                observation("example-ecog", "ecog-answer-agrees", o -> o.setValue(new IntegerType(1))),
                observation("example-ecog-range", "value-or-reason", o -> o.setDataAbsentReason(null)),
                observation("example-bone-scan-uptake", "lesion-located", o -> o.setBodySite(null)),
                observation("example-bone-lesion-finding", "length-in-millimetres-or-centimetres", o -> component(
                                o, "lesion-size")
                        .setValue(new Quantity()
                                .setValue(2)
                                .setUnit("in")
                                .setSystem("http://unitsofmeasure.org")
                                .setCode("[in_i]"))),
                observation(
                        "example-bone-lesion-finding",
                        "bone-lesion-finding-type",
                        o -> o.setValue(code(BONE, "escc-2"))),
                observation("example-escc-grade", "escc-grades", o -> o.setValue(code(BONE, "osteolytic"))),
                observation("example-motor-power", "motor-power-in-range", o -> o.setValue(new IntegerType(6))),
                observation(
                        "example-neurological-examination-normal",
                        "neurological-answer-fits",
                        o -> o.setValue(code(BONE, "frankel-asia-e"))),
                observation("example-bone-pain-score", "pain-in-range", o -> o.setValue(new IntegerType(11))),
                observation("example-bone-pain-visual-analogue", "pain-in-range", o -> o.getValueQuantity()
                        .setValue(101)));
    }

    static Stream<Arguments> brokenTreatments() {
        return Stream.of(
                broken(
                        "MedicationAdministration/example-denosumab-given",
                        "dose-in-milligrams",
                        (MedicationAdministration given) ->
                                given.getDosage().getDose().setCode("ug").setUnit("ug")),
                broken(
                        "MedicationRequest/example-zoledronic-acid-request",
                        "dose-in-milligrams",
                        (MedicationRequest request) -> request.getDosageInstructionFirstRep()
                                .getDoseAndRateFirstRep()
                                .getDoseQuantity()
                                .setCode("g")
                                .setUnit("g")),
                broken(
                        "ServiceRequest/example-radiotherapy-referral",
                        "referral-has-reason",
                        (ServiceRequest request) -> request.setReasonReference(null)));
    }

    @Test
    void theValidatorSeesWhatItIsAskedToSee() {
        Resource unknown = FhirPackage.example("Observation/example-ecog");
        unknown.getMeta().addProfile("https://osteon.dev/fhir/StructureDefinition/no-such-profile");
        assertThat(ProfileValidator.errors(unknown)).isNotEmpty();
    }

    private static Arguments condition(String id, String reason, Consumer<Condition> change) {
        return broken("Condition/" + id, reason, change);
    }

    private static Arguments observation(String id, String reason, Consumer<Observation> change) {
        return broken("Observation/" + id, reason, change);
    }

    private static <T extends Resource> Arguments broken(String example, String reason, Consumer<T> change) {
        return arguments(example, reason, change);
    }

    private static Observation percent(Observation observation, int value) {
        observation.getComponentFirstRep().getValueQuantity().setValue(value);
        return observation;
    }

    private static Observation.ObservationComponentComponent component(Observation observation, String code) {
        return observation.getComponent().stream()
                .filter(component -> component.getCode().hasCoding(BONE, code))
                .findFirst()
                .orElseThrow();
    }

    private static CodeableConcept code(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }
}
