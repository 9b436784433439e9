package dev.osteon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.support.McodePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A site puts the published mCODE package into its folder. */
@ExtendWith(OutputCaptureExtension.class)
class McodePackageFolderIT {
    private static final String ECOG = "ecog-performance-status-jenny-m";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("what mCODE builds on is named, its own example is accepted, and the same without its value is not")
    void mcode(CapturedOutput output) throws IOException {
        Files.copy(McodePackage.archive(), folder.resolve("mcode.tgz"));
        List<MetadataResource> definitions = PackageFolder.read(FhirContext.forR4Cached(), folder);
        assertThat(definitions)
                .filteredOn(StructureDefinition.class::isInstance)
                .hasSizeGreaterThan(30);
        assertThat(output.getAll()).contains("hl7.fhir.us.mcode#4.0.0 builds on", "hl7.fhir.us.core#");

        ProfileValidator validator = ValidationFixture.validator(definitions, Map.of());
        Observation example = McodePackage.example(Observation.class, "Observation-" + ECOG + ".json");
        assertThat(validator.validate(example)).isEmpty();
        example.setSubject(null);
        assertThat(validator.validate(example)).isNotEmpty().allSatisfy(finding -> assertThat(finding.profiles())
                .containsExactly("mcode-ecog-performance-status"));
    }
}
