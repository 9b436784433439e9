package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every profile of the package is, and that every example is valid. */
class ProfilesTest {
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
    void aProfileConstrainsBaseFhirAndHasASnapshot(StructureDefinition profile) {
        assertThat(profile.getDerivation()).isEqualTo(TypeDerivationRule.CONSTRAINT);
        assertThat(profile.getBaseDefinition())
                .isEqualTo("http://hl7.org/fhir/StructureDefinition/" + profile.getType());
        assertThat(profile.getSnapshot().getElement()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileHasTwoValidExamplesAndThreeInvalidOnes(StructureDefinition profile) {
        assertThat(FhirPackage.examples())
                .filteredOn(example -> FhirPackage.claims(example).contains(profile.getUrl()))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(InvalidExamples.all())
                .filteredOn(file -> FhirPackage.profileUrl(file.profile()).equals(profile.getUrl()))
                .flatExtracting(InvalidExamples::invalid)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theValidatorSeesWhatItIsAskedToSee() {
        Resource unknown = FhirPackage.example("Observation/example-ecog");
        unknown.getMeta().addProfile("https://osteon.dev/fhir/StructureDefinition/no-such-profile");
        assertThat(ProfileValidator.errors(unknown)).isNotEmpty();
    }
}
