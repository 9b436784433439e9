package dev.osteon.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.testkit.PatientCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Two results of one thing at one moment that differ: which of them counts is a rule, not which stands first. */
class ResultsOfOneMomentTest {
    private static final Map<String, List<Observation>> BY_CODE = new HashMap<>();

    static {
        Rows.all().forEach(row -> results(row)
                .forEach(result -> BY_CODE.computeIfAbsent(code(result), code -> new ArrayList<>())
                        .add(result)));
    }

    @Provide
    Arbitrary<List<PatientCase>> rows() {
        return Arbitraries.of(Rows.all().stream()
                        .filter(row -> !results(row).isEmpty())
                        .toList())
                .list()
                .ofSize(Rows.IN_A_TRY);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void whicheverStandsFirst(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        for (PatientCase row : rows) {
            for (Observation result : results(row)) {
                List<Observation> alike = BY_CODE.get(code(result));
                Observation twin = twin(result, alike.get(random.nextInt(alike.size())));
                List<Resource> before = new ArrayList<>(row.others());
                before.add(0, twin);
                List<Resource> after = new ArrayList<>(row.others());
                after.add(twin);
                assertThat(Outcome.inShort(Rows.decide(Rows.with(row, after))))
                        .as(() -> row + ", twin of " + code(result) + ": "
                                + twin.getValue().primitiveValue())
                        .isEqualTo(Outcome.inShort(Rows.decide(Rows.with(row, before))));
            }
        }
    }

    /** The same result at the same moment of the same site, with the value of another. */
    private static Observation twin(Observation result, Observation other) {
        Observation twin = result.copy();
        twin.setId("twin");
        twin.setValue(other.getValue());
        twin.setComponent(other.getComponent());
        twin.setInterpretation(other.getInterpretation());
        twin.setReferenceRange(other.getReferenceRange());
        return twin;
    }

    private static List<Observation> results(PatientCase row) {
        return row.others().stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(result -> result.getCode().hasCoding())
                .toList();
    }

    private static String code(Observation result) {
        return result.getCode().getCodingFirstRep().getCode();
    }
}
