package dev.osteon.fhirserver;

import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * What happens between an open port and readiness: knowledge goes into the store, the demonstration patient into an empty one,
 * and each service decides once, so that the first clinician does not wait for classes to load.
 */
final class StartUp implements ApplicationRunner {

    private final LiveKnowledge knowledge;
    private final Demonstration demonstration;
    private final boolean loadDemonstration;
    private final Reasoner reasoner;

    StartUp(LiveKnowledge knowledge, Demonstration demonstration, boolean loadDemonstration, Reasoner reasoner) {
        this.knowledge = knowledge;
        this.demonstration = demonstration;
        this.loadDemonstration = loadDemonstration;
        this.reasoner = reasoner;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<String> published = knowledge.start();
        if (loadDemonstration) {
            demonstration.loadIfEmpty(published);
        }
        evaluateOnce();
    }

    private void evaluateOnce() {
        Bundle bundle = demonstration.today();
        List<Resource> resources = bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        Patient patient = resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .findFirst()
                .orElseThrow();
        OffsetDateTime now = bundle.getTimestamp().toInstant().atOffset(ZoneOffset.UTC);
        for (Service service : knowledge.inForce().services()) {
            reasoner.decide(service.id(), PatientRecord.of(patient, resources), now);
        }
    }
}
