package dev.osteon.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PackageFolderTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String URL = "https://hospital.example/StructureDefinition/patient-with-birth-date";
    private static final String PROFILE = """
            {"resourceType": "StructureDefinition", "id": "patient-with-birth-date", "url": "%s", "name": "P",
             "status": "active", "fhirVersion": "4.0.1", "kind": "resource", "abstract": false, "type": "Patient",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "derivation": "constraint",
             "differential": {"element": [{"id": "Patient.birthDate", "path": "Patient.birthDate", "min": 1}]}}""".formatted(URL);

    @TempDir
    private Path folder;

    private void write(String file, String manifest, Map<String, String> resources) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(folder.resolve(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
            add(tar, "package.json", manifest);
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                add(tar, resource.getKey(), resource.getValue());
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry("package/" + name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static String manifest(String name, String fhirVersion, String dependencies) {
        return """
                {"name": "%s", "version": "1.0.0", "fhirVersions": ["%s"], "dependencies": {%s}}""".formatted(name, fhirVersion, dependencies);
    }

    @Test
    @DisplayName("a resource that claims a profile of a package is held against it, by the policy of its id")
    void loaded() throws IOException {
        write(
                "hospital.tgz",
                manifest("example.hospital", "4.0.1", "\"hl7.fhir.r4.core\": \"4.0.1\""),
                Map.of("StructureDefinition-p.json", PROFILE));
        List<MetadataResource> definitions = PackageFolder.read(FHIR, folder);
        assertThat(definitions).singleElement().isInstanceOf(StructureDefinition.class);
        Patient patient = new Patient();
        patient.getMeta().addProfile(URL);
        assertThat(ValidationFixture.validator(definitions, Map.of()).validate(patient))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("birthDate"));
        assertThat(ValidationFixture.validator(definitions, Map.of("patient-with-birth-date", ProfilePolicy.OFF))
                        .validate(patient))
                .isEmpty();
        patient.getBirthDateElement().setValueAsString("1970");
        assertThat(ValidationFixture.validator(definitions, Map.of()).validate(patient))
                .isEmpty();
    }

    @Test
    @DisplayName("a package that builds on others that are not there is named with them, one that is there is not")
    void dependencies(CapturedOutput output) throws IOException {
        write(
                "a.tgz",
                manifest(
                        "example.a",
                        "4.0.1",
                        "\"hl7.fhir.r4.core\": \"4.0.1\", \"example.b\": \"1.0.0\", \"example.missing\": \"2.0.0\""),
                Map.of());
        write("b.tgz", manifest("example.b", "4.0.1", ""), Map.of());
        assertThat(PackageFolder.read(FHIR, folder)).isEmpty();
        assertThat(output.getAll().lines())
                .filteredOn(line -> line.contains("example.missing#2.0.0"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("WARN", "example.a#1.0.0").doesNotContain("example.b", "r4.core"));
    }

    @Test
    @DisplayName("no folder, no packages")
    void none() {
        assertThat(PackageFolder.read(FHIR, folder.resolve("none"))).isEmpty();
    }

    @Test
    @DisplayName("what is no package, no package of R4, or no FHIR inside, is refused with its name in one line")
    void broken() throws IOException {
        Path file = folder.resolve("broken.tgz");
        Files.writeString(file, "this is not an archive");
        refused("broken.tgz", "not a FHIR package");
        write("broken.tgz", manifest("example.r5", "5.0.0", ""), Map.of());
        refused("broken.tgz", "5.0.0");
        write(
                "broken.tgz",
                manifest("example.odd", "4.0.1", ""),
                Map.of("StructureDefinition-p.json", PROFILE.replace("\"constraint\"", "\"nonsense\"")));
        refused("broken.tgz", "StructureDefinition-p.json");
        Files.write(file, new byte[0]);
        refused("broken.tgz", "not a FHIR package");
        write("broken.tgz", manifest("example.cut", "4.0.1", ""), Map.of("StructureDefinition-p.json", PROFILE));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused("broken.tgz", "not a FHIR package");
    }

    private void refused(String... says) {
        assertThatThrownBy(() -> PackageFolder.read(FHIR, folder))
                .isInstanceOf(ValidationSetupException.class)
                .hasMessageContainingAll(says)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
