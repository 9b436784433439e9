package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Suggestion;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.junit.jupiter.api.Test;

/** What is proposed for a request of four orders: no order is out of reach of the suggestions. */
class SeveralOrdersTest {
    @Test
    void oneSuggestionChangesTheDoseOfEveryOrder() {
        Suggestion change =
                card("the dose of all four", "bmaOrderRenalDose").suggestions().get(0);

        assertThat(change.actions())
                .allMatch(action -> action.type() == ProposedAction.Type.UPDATE)
                .extracting(action -> (MedicationRequest) action.resource())
                .extracting(
                        order -> order.getIdElement().getIdPart(),
                        order -> order.getDosageInstructionFirstRep()
                                .getDoseAndRateFirstRep()
                                .getDoseQuantity()
                                .getValue()
                                .toPlainString(),
                        order ->
                                order.getDosageInstructionFirstRep().getTiming().hasRepeat())
                .containsExactlyInAnyOrder(
                        tuple("order", "3.3", true),
                        tuple("order2", "3.3", true),
                        tuple("order3", "3.3", true),
                        tuple("order4", "3.3", true));
    }

    @Test
    void eachOrderIsDeletedByASuggestionOfItsOwn() {
        List<Suggestion> suggestions =
                card("each of four orders", "bmaOrderAllergy").suggestions();

        assertThat(suggestions)
                .filteredOn(suggestion -> suggestion.label().startsWith("Delete the order"))
                .allMatch(suggestion -> suggestion.actions().size() == 1)
                .extracting(
                        Suggestion::label,
                        suggestion -> suggestion.actions().get(0).resourceId())
                .containsExactly(
                        tuple("Delete the order for zoledronic acid 4 mg (order)", "MedicationRequest/order"),
                        tuple("Delete the order for zoledronic acid 4 mg (order2)", "MedicationRequest/order2"),
                        tuple("Delete the order for zoledronic acid 4 mg (order3)", "MedicationRequest/order3"),
                        tuple("Delete the order for zoledronic acid 4 mg (order4)", "MedicationRequest/order4"));
    }

    private static Decision card(String name, String topic) {
        PatientCase row = CaseFile.readAll(Path.of("test-data/patients")).stream()
                .filter(candidate -> candidate.toString().contains("several-orders")
                        && candidate.name().contains(name))
                .findFirst()
                .orElseThrow();
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            return reasoner
                    .decide(row.service(), PatientRecord.of(row.patient(), row.others()), row.now(), row.context())
                    .decisions()
                    .stream()
                    .filter(card -> card.topic().getCode().equals(topic))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
