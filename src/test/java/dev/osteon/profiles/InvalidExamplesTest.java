package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An example broken in one place fails, or is warned about, for exactly that reason. */
class InvalidExamplesTest {

    static Stream<InvalidExamples> files() {
        return InvalidExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsAboutAProfileOfThePackageAndChangesExamplesThatClaimIt(InvalidExamples file) {
        assertThat(FhirPackage.definitions(StructureDefinition.class))
                .extracting(StructureDefinition::getUrl)
                .contains(FhirPackage.profileUrl(file.profile()));
        assertThat(file.invalid())
                .allSatisfy(example -> assertThat(FhirPackage.claims(FhirPackage.example(example.of())))
                        .contains(FhirPackage.profileUrl(file.profile())));
        assertThat(file.invalid()).extracting(InvalidExample::name).doesNotHaveDuplicates();
    }

    static Stream<Arguments> broken() {
        return files().flatMap(file -> file.invalid().stream().map(example -> arguments(file.profile(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void brokenInOnePlaceItFailsForThatReasonAlone(String profile, InvalidExample example) {
        String json = example.json();
        if (example.warns() == null) {
            assertThat(ProfileValidator.errors(json)).singleElement().asString().contains(example.fails());
        } else {
            Set<String> before = Set.copyOf(ProfileValidator.warnings(FhirPackage.exampleJson(example.of())));
            List<String> added = ProfileValidator.warnings(json).stream()
                    .filter(warning -> !before.contains(warning))
                    .toList();
            assertThat(ProfileValidator.errors(json)).isEmpty();
            assertThat(example.fails()).isNull();
            assertThat(added).singleElement().asString().contains(example.warns());
        }
    }
}
