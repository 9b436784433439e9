package dev.osteon.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.ValueSets;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Changes to a record that mean something change the decisions in one direction only. */
class ChangedRecordTest {
    private static final String ZOLEDRONIC_ACID = "https://osteon.dev/fhir/ValueSet/zoledronic-acid";
    private static final List<PatientCase> WITH_CREATININE =
            Rows.all().stream().filter(row -> newestCreatinine(row).isPresent()).toList();

    @Provide
    Arbitrary<List<PatientCase>> rows() {
        return Arbitraries.of(Rows.all()).list().ofSize(Rows.IN_A_TRY);
    }

    @Provide
    Arbitrary<List<PatientCase>> rowsWithCreatinine() {
        return Arbitraries.of(WITH_CREATININE).list().ofSize(Rows.IN_A_TRY);
    }

    /**
     * Whatever rests on a resource, and on it alone, is silent; what is orders, drafts and all else stays.
     */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void whatIsEnteredInErrorIsAsIfItHadNeverBeenWritten(@ForAll("rows") List<PatientCase> rows) {
        for (PatientCase row : rows) {
            for (int i = 0; i < row.others().size(); i++) {
                Resource resource = row.others().get(i);
                Optional<Resource> mistaken = EnteredInError.of(resource);
                String reference =
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                if (mistaken.isEmpty() || row.context().contains(reference)) {
                    continue;
                }
                List<Resource> without = new ArrayList<>(row.others());
                without.remove(i);
                List<Resource> marked = new ArrayList<>(row.others());
                marked.set(i, mistaken.get());
                assertThat(Outcome.inFull(Rows.decide(Rows.with(row, marked))))
                        .as(row + ", " + reference)
                        .isEqualTo(Outcome.inFull(Rows.decide(Rows.with(row, without))));
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void moreCreatinineNeverMeansMoreZoledronicAcid(
            @ForAll("rowsWithCreatinine") List<PatientCase> rows,
            @ForAll @DoubleRange(min = 1, max = 4) double factor) {
        for (PatientCase row : rows) {
            Observation newest = newestCreatinine(row).orElseThrow();
            List<Resource> others = new ArrayList<>(row.others());
            Observation raised = newest.copy();
            raised.getValueQuantity()
                    .setValue(newest.getValueQuantity().getValue().multiply(BigDecimal.valueOf(factor)));
            others.set(others.indexOf(newest), raised);
            BigDecimal before = dose(Rows.decide(row));
            assertThat(dose(Rows.decide(Rows.with(row, others))))
                    .as(() -> row + ", creatinine times " + factor)
                    .isLessThanOrEqualTo(before);
        }
    }

    /** A value that the rules can read, before and after. */
    private static Optional<Observation> newestCreatinine(PatientCase row) {
        return row.others().stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(result -> result.hasValueQuantity() && Results.isOf(Results.CREATININE, result))
                .filter(result -> result.getValueQuantity().getValue().doubleValue()
                        < ("umol/L".equals(result.getValueQuantity().getCode()) ? 400 : 5))
                .filter(Observation::hasEffectiveDateTimeType)
                .max(Comparator.comparing(
                        result -> result.getEffectiveDateTimeType().getValue()));
    }

    /** The largest dose of zoledronic acid that any card offers to order, 0 when none does; a draft that is corrected is somebody else's. */
    private static BigDecimal dose(List<Decision> cards) {
        ValueSets valueSets = TestKnowledge.base().valueSets();
        return cards.stream()
                .flatMap(card -> card.suggestions().stream())
                .flatMap(suggestion -> suggestion.actions().stream())
                .filter(action -> action.type() == ProposedAction.Type.CREATE)
                .map(ProposedAction::resource)
                .filter(MedicationRequest.class::isInstance)
                .map(MedicationRequest.class::cast)
                .filter(request -> request.getMedicationCodeableConcept().getCoding().stream()
                        .anyMatch(code -> valueSets.contains(ZOLEDRONIC_ACID, code.getSystem(), code.getCode())))
                .flatMap(request -> request.getDosageInstruction().stream())
                .flatMap(dosage -> dosage.getDoseAndRate().stream())
                .filter(dose -> dose.hasDoseQuantity() && dose.getDoseQuantity().hasValue())
                .map(dose -> dose.getDoseQuantity().getValue())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
