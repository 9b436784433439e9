package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that the build has made, read as a stranger would read it: with HAPI and nothing of ours. */
class PackageArchiveIT {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path PACKAGE = Path.of("fhir-profiles/package");

    private static Path archive;
    private static NpmPackage npm;

    @BeforeAll
    static void open() throws IOException {
        archive = built();
        npm = read(archive);
    }

    /** @return the archive that the build has made */
    static Path built() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("dev\\.osteon\\.fhir-.*\\.tgz"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** HAPI's validator that knows base R4 and the definitions of the package. */
    static FhirInstanceValidator validatorOf(NpmPackage npm) throws IOException {
        PrePopulatedValidationSupport definitions = new PrePopulatedValidationSupport(FHIR);
        IParser parser = FHIR.newJsonParser();
        for (String name : npm.listResources("StructureDefinition", "ValueSet", "CodeSystem")) {
            definitions.addResource((Resource) parser.parseResource(npm.loadResource(name)));
        }
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(FHIR);
        unknown.setNonExistentCodeSystemSeverity(
                ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity.INFORMATION);
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                definitions,
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                unknown));
        module.setAnyExtensionsAllowed(true);
        return module;
    }

    static NpmPackage read(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            return NpmPackage.fromPackage(in);
        }
    }

    @Test
    @DisplayName("it says what it is")
    void manifest() {
        assertThat(npm.name()).isEqualTo("dev.osteon.fhir");
        assertThat(archive.getFileName()).hasToString("dev.osteon.fhir-" + npm.version() + ".tgz");
        assertThat(npm.fhirVersion()).isEqualTo("4.0.1");
        assertThat(npm.canonical()).isEqualTo("https://osteon.dev/fhir");
        assertThat(npm.dependencies()).containsExactly("hl7.fhir.r4.core#4.0.1");
    }

    @Test
    @DisplayName("every definition and every example is in it")
    void complete() throws IOException {
        assertThat(npm.list("package")).containsAll(jsonFiles(PACKAGE));
        assertThat(npm.list("example")).containsAll(jsonFiles(PACKAGE.resolve("example")));
        assertThat(npm.listResources("StructureDefinition")).isNotEmpty();
        assertThat(npm.hasCanonical("https://osteon.dev/fhir/StructureDefinition/bone-metastasis"))
                .isTrue();
    }

    @Test
    @DisplayName("every library is in it with CQL and ELM")
    void libraries() throws IOException {
        List<String> libraries = npm.listResources("Library");
        try (Stream<Path> cql = Files.list(Path.of("cql"))) {
            assertThat(libraries)
                    .containsAll(cql.map(file ->
                                    "Library-" + file.getFileName().toString().replace(".cql", ".json"))
                            .toList());
        }
        for (String name : libraries) {
            Library library = FHIR.newJsonParser().parseResource(Library.class, npm.loadResource(name));
            assertThat(library.getContent())
                    .as(name)
                    .extracting(Attachment::getContentType)
                    .containsExactly("text/cql", "application/elm+json");
        }
    }

    @Test
    @DisplayName(
            "HAPI's own validator, given this package alone, accepts its examples and refuses what breaks a profile")
    void validates() throws IOException {
        FhirInstanceValidator module = validatorOf(npm);
        IParser parser = FHIR.newJsonParser();
        FhirValidator validator = FHIR.newValidator().registerValidatorModule(module);
        for (String name : npm.list("example")) {
            if (!name.startsWith(".")) {
                Resource example = (Resource) parser.parseResource(npm.load("example", name));
                assertThat(validator.validateWithResult(example).getMessages())
                        .as(name)
                        .noneMatch(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0);
            }
        }
        assertThat(validator.validateWithResult("""
                {"resourceType": "BodyStructure", "patient": {"display": "somebody"},
                 "meta": {"profile": ["https://osteon.dev/fhir/StructureDefinition/bone-lesion"]}}""").isSuccessful()).isFalse();
    }

    @Test
    @DisplayName("made again it has the same bytes")
    void reproducible(@TempDir Path folder) throws IOException {
        Path again = folder.resolve("again.tgz");
        PackageArchive.main(new String[] {"fhir-profiles", npm.version(), again.toString()});
        assertThat(again).hasSameBinaryContentAs(archive);
    }

    private static List<String> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
        }
    }
}
