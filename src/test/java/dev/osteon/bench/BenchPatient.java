package dev.osteon.bench;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** A person whom a service is asked about: a row of the truth tables, or the case report. */
record BenchPatient(
        String name, String service, Patient patient, List<Resource> others, OffsetDateTime at, List<String> context) {
    private static final Path TRUTH_TABLES = Path.of("test-data/patients");
    private static final Path CASE_REPORT = Path.of("test-data/case-report/bundle.json");

    /** Every row of the truth tables, for its own service. */
    static List<BenchPatient> truthTables() {
        return CaseFile.readAll(TRUTH_TABLES).stream()
                .map(row -> new BenchPatient(
                        row.toString(), row.service(), row.patient(), row.others(), row.now(), row.context()))
                .toList();
    }

    /** The case report, once for each service. */
    static List<BenchPatient> caseReport() {
        Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, text(CASE_REPORT));
        List<Resource> resources = bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        List<Resource> others = new ArrayList<>(resources);
        others.removeIf(Patient.class::isInstance);
        Patient patient = (Patient)
                resources.stream().filter(Patient.class::isInstance).findFirst().orElseThrow();
        OffsetDateTime at = bundle.getTimestamp().toInstant().atOffset(ZoneOffset.UTC);
        return TestKnowledge.base().services().stream()
                .map(service -> new BenchPatient("case report", service.id(), patient, others, at, List.of()))
                .toList();
    }

    BenchPatient askedOf(String other) {
        return new BenchPatient(name, other, patient, others, at, context);
    }

    /** Indexed afresh, as for each request. */
    PatientRecord newRecord() {
        return PatientRecord.of(patient, others);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
