package dev.osteon.casereport;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The files of the case report. */
final class CaseReport {
    static final Path FOLDER = Path.of("test-data", "case-report");

    private CaseReport() {}

    /** The record as a transaction; its timestamp is the moment for which it was written. */
    static Bundle bundle() {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, text(FOLDER.resolve("bundle.json")));
    }

    static Patient patient(Bundle bundle) {
        return resources(bundle)
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Resource> others(Bundle bundle) {
        return resources(bundle)
                .filter(resource -> !(resource instanceof Patient))
                .toList();
    }

    static Stream<Resource> resources(Bundle bundle) {
        return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
