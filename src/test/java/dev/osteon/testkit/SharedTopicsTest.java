package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** A card that two services can show is the same card in both: summary, detail, orders. */
class SharedTopicsTest {
    private static final String RADIOTHERAPY = "radiotherapy-referral";
    private static final String AGENTS = "bone-modifying-agent-eligibility";
    private static final Set<String> ALERTS = Set.of("msccConfirmed", "msccSuspected");

    @Test
    void theAlertShowsTheCordCompressionCardsOfTheOpenChart() {
        assertThat(differences(
                        RADIOTHERAPY,
                        (reasoner, row) -> decide(reasoner, "spinal-cord-compression-alert", row, List.of()),
                        (reasoner, row) -> decide(reasoner, RADIOTHERAPY, row, List.of()).stream()
                                .filter(card -> ALERTS.contains(card.actionId()))
                                .toList()))
                .isEmpty();
    }

    /** All conditions of the row are taken for newly recorded; a row without bone metastasis on the problem list has no card. */
    @Test
    void aRecordedBoneMetastasisShowsTheCardsOfBothServices() {
        for (String service : List.of(RADIOTHERAPY, AGENTS)) {
            assertThat(differences(
                            service,
                            (reasoner, row) -> decide(reasoner, "bone-metastasis-recorded", row, conditions(row)),
                            (reasoner, row) -> isRecorded(row) ? both(reasoner, row) : List.of()))
                    .isEmpty();
        }
    }

    private static List<Decision> both(Reasoner reasoner, PatientCase row) {
        List<Decision> cards = new ArrayList<>(decide(reasoner, RADIOTHERAPY, row, conditions(row)));
        cards.addAll(decide(reasoner, AGENTS, row, conditions(row)));
        return cards;
    }

    private static boolean isRecorded(PatientCase row) {
        var valueSets = TestKnowledge.base().valueSets();
        return row.others().stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .filter(condition ->
                        Set.of("", "active", "recurrence", "relapse").contains(code(condition.getClinicalStatus())))
                .filter(condition ->
                        !Set.of("refuted", "entered-in-error").contains(code(condition.getVerificationStatus())))
                .flatMap(condition -> condition.getCode().getCoding().stream())
                .anyMatch(coding -> valueSets.contains(
                        "https://osteon.dev/fhir/ValueSet/bone-metastasis", coding.getSystem(), coding.getCode()));
    }

    private static String code(CodeableConcept status) {
        return status.hasCoding() ? status.getCodingFirstRep().getCode() : "";
    }

    private static List<String> conditions(PatientCase row) {
        return row.others().stream()
                .filter(Condition.class::isInstance)
                .map(SharedTopicsTest::reference)
                .toList();
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private static List<Decision> decide(Reasoner reasoner, String service, PatientCase row, List<String> context) {
        return reasoner.decide(service, PatientRecord.of(row.patient(), row.others()), row.now(), context)
                .decisions();
    }

    private static Map<String, String> differences(
            String service,
            BiFunction<Reasoner, PatientCase, List<Decision>> one,
            BiFunction<Reasoner, PatientCase, List<Decision>> other) {
        Map<String, String> differences = new TreeMap<>();
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            for (PatientCase row : CaseFile.readAll(Path.of("test-data/patients/" + service))) {
                String first = shown(one.apply(reasoner, row));
                String second = shown(other.apply(reasoner, row));
                if (!first.equals(second)) {
                    differences.put(row.toString(), first + "\n--- and ---\n" + second);
                }
            }
        }
        return differences;
    }

    private static String shown(List<Decision> cards) {
        StringBuilder text = new StringBuilder();
        for (Decision card : cards) {
            text.append(card.actionId()).append(' ').append(card.urgency()).append('\n');
            text.append(card.summary()).append('\n').append(card.detail()).append('\n');
            card.suggestions().forEach(suggestion -> {
                text.append(suggestion.actionId()).append(' ').append(suggestion.label());
                suggestion.actions().forEach(action -> text.append(' ').append(action.description()));
                text.append('\n');
            });
        }
        return text.toString();
    }
}
