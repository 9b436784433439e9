package dev.osteon.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.osteon.knowledge.Service;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.Decisions;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Suggestion;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our decisions against {@code PlanDefinition/$apply} of the clinical-reasoning library, for every patient under {@code test-data} at the
 * patient's own clock: the same actions on all three levels in the same order, and for each creation the same resource but for id, meta and
 * contained. {@code -Dosteon.cases=text} runs the patients whose name contains the text.
 */
class PlanApplyParityTest {
    private static final String FILTER = System.getProperty("osteon.cases", "");
    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    private static Reasoner reasoner;
    private static LibraryApply library;

    @BeforeAll
    static void start() {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
        library = new LibraryApply(TestKnowledge.base());
    }

    @AfterAll
    static void stop() {
        reasoner.close();
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        return CaseFile.readAll(Path.of("test-data/patients")).stream()
                .filter(row -> row.toString().contains(FILTER))
                .map(row -> dynamicTest(row.toString(), () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> caseReport() throws IOException {
        Bundle bundle = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, Files.readString(Path.of("test-data/case-report/bundle.json")));
        OffsetDateTime now = bundle.getTimestampElement().getValue().toInstant().atOffset(ZoneOffset.UTC);
        List<Resource> others = new ArrayList<>(bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList());
        Patient patient = (Patient)
                others.stream().filter(Patient.class::isInstance).findFirst().orElseThrow();
        others.remove(patient);
        return TestKnowledge.base().services().stream()
                .map(Service::id)
                .filter(service -> ("case report " + service).contains(FILTER))
                .map(service ->
                        dynamicTest("case report " + service, () -> check(service, patient, others, now, List.of())));
    }

    private static void check(PatientCase row) {
        check(row.service(), row.patient(), row.others(), row.now(), row.context());
    }

    private static void check(
            String service,
            Patient patient,
            Collection<? extends Resource> others,
            OffsetDateTime now,
            List<String> context) {
        LibraryApply.Outcome theirs = library.apply(service, patient, others, now, context);
        Decisions ours = reasoner.decide(service, PatientRecord.of(patient, others), now, context);
        assertThat(actions(ours)).as("actions").isEqualTo(theirs.actions());
        proposals(ours)
                .filter(action -> action.type() == ProposedAction.Type.CREATE)
                // SPEC_CLARIFICATIONS.md, "Observation".
                .filter(action -> !(action.resource() instanceof Observation))
                .forEach(action -> assertThat(comparable(action.resource()))
                        .as("resource of %s", action.actionId())
                        .isEqualTo(comparable(theirs.resources().get(action.actionId()))));
    }

    private static List<String> actions(Decisions decisions) {
        List<String> actions = new ArrayList<>();
        for (Decision card : decisions.decisions()) {
            actions.add(card.actionId());
            for (Suggestion suggestion : card.suggestions()) {
                String path = card.actionId() + "/" + suggestion.actionId();
                actions.add(path);
                suggestion.actions().forEach(action -> actions.add(path + "/" + action.actionId()));
            }
        }
        return actions;
    }

    private static Stream<ProposedAction> proposals(Decisions decisions) {
        return decisions.decisions().stream()
                .flatMap(card -> card.suggestions().stream())
                .flatMap(suggestion -> suggestion.actions().stream());
    }

    private static String comparable(Resource resource) {
        if (resource == null) {
            return "none";
        }
        Resource copy = resource.copy();
        copy.setId((String) null);
        copy.setMeta(null);
        ((DomainResource) copy).setContained(null);
        return JSON.encodeResourceToString(copy);
    }
}
