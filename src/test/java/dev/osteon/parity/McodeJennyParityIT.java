package dev.osteon.parity;

import dev.osteon.knowledge.Service;
import dev.osteon.support.McodePackage;
import dev.osteon.testkit.TestKnowledge;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** mCODE's "Jenny M", as {@link PlanApplyParityTest} does it with the patients that are ours. */
class McodeJennyParityIT {
    @Test
    void everyServiceDecidesAsTheLibraryDoes() {
        List<Resource> others = new ArrayList<>(
                McodePackage.example(Bundle.class, "Bundle-mcode-patient-bundle-jenny-m.json").getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getResource)
                        .toList());
        Patient patient = (Patient)
                others.stream().filter(Patient.class::isInstance).findFirst().orElseThrow();
        others.remove(patient);
        try (Parity parity = new Parity(TestKnowledge.base())) {
            for (Service service : TestKnowledge.base().services()) {
                parity.check(service.id(), patient, others, OffsetDateTime.parse("2018-10-26T12:00:00Z"), List.of());
            }
        }
    }
}
