package dev.osteon.parity;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.Service;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our decisions against {@code PlanDefinition/$apply} of the clinical-reasoning library, for every patient under {@code test-data} at the
 * patient's own clock ({@link McodeJennyParityIT} has the one that is fetched). {@code -Dosteon.cases=text} runs the patients whose name contains
 * the text.
 */
class PlanApplyParityTest {
    private static final String FILTER = System.getProperty("osteon.cases", "");

    private static Parity parity;

    @BeforeAll
    static void start() {
        parity = new Parity(TestKnowledge.base());
    }

    @AfterAll
    static void stop() {
        parity.close();
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        return CaseFile.readAll(Path.of("test-data/patients")).stream()
                .filter(row -> row.toString().contains(FILTER))
                .map(row -> dynamicTest(
                        row.toString(),
                        () -> parity.check(row.service(), row.patient(), row.others(), row.now(), row.context())));
    }

    @TestFactory
    Stream<DynamicTest> hookRequests() {
        return HookRequestPatient.readAll(Path.of("test-data/hooks")).stream()
                .filter(request -> request.name().contains(FILTER))
                .map(request -> dynamicTest(
                        request.name(),
                        () -> parity.check(
                                request.service(),
                                request.patient(),
                                request.others(),
                                HookRequestPatient.NOW,
                                request.context())));
    }

    @TestFactory
    Stream<DynamicTest> caseReport() throws IOException {
        Bundle bundle = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, Files.readString(Path.of("test-data/case-report/bundle.json")));
        OffsetDateTime now = bundle.getTimestampElement().getValue().toInstant().atOffset(ZoneOffset.UTC);
        return everyService("case report", bundle, now);
    }

    private static Stream<DynamicTest> everyService(String name, Bundle bundle, OffsetDateTime now) {
        List<Resource> others = new ArrayList<>(bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList());
        Patient patient = (Patient)
                others.stream().filter(Patient.class::isInstance).findFirst().orElseThrow();
        others.remove(patient);
        return TestKnowledge.base().services().stream()
                .map(Service::id)
                .filter(service -> (name + " " + service).contains(FILTER))
                .map(service -> dynamicTest(
                        name + " " + service, () -> parity.check(service, patient, others, now, List.of())));
    }
}
