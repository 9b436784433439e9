package dev.osteon.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.osteon.testkit.PatientCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hl7.fhir.r4.model.Observation;

/** The unit in which a result is reported changes no decision. */
class UnitsOfResultsPropertyTest {
    private static final Path EXCEPTIONS = Path.of("src/test/resources/metamorphic/unit-exceptions.yaml");
    private static final boolean EVERY_ROW =
            !System.getProperty("osteon.scale", "quick").equals("quick");

    /**
     * @param row whose result is so near a threshold that it lies on another side once rounded in the other unit
     * @param why for people
     */
    record Allowed(String row, String why) {}

    @Provide
    Arbitrary<List<PatientCase>> rows() {
        return Arbitraries.of(Rows.all()).list().ofSize(Rows.IN_A_TRY);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void aUnitOfTheSameKind(@ForAll("rows") List<PatientCase> rows) throws IOException {
        Set<String> listed = listed();
        for (PatientCase row : rows) {
            if (listed.contains(row.toString())) {
                continue;
            }
            PatientCase changed = Rows.with(row, Change.each(row.others(), Observation.class, Results::inAnotherUnit));
            assertThat(Outcome.inShort(Rows.decide(changed)))
                    .as(row::toString)
                    .isEqualTo(Outcome.inShort(Rows.decide(row)));
        }
    }

    /** At scale quick some rows, else every row; then an exception that is none any more fails. */
    @Example
    void gramsAndMoles() throws IOException {
        Set<String> listed = listed();
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < Rows.all().size(); i += EVERY_ROW ? 1 : 20) {
            PatientCase row = Rows.all().get(i);
            PatientCase changed = Rows.with(row, Change.each(row.others(), Observation.class, Results::asElsewhere));
            if (!Outcome.inShort(Rows.decide(changed)).equals(Outcome.inShort(Rows.decide(row)))) {
                found.add(row.toString());
            }
        }
        assertThat(listed).containsAll(found);
        if (EVERY_ROW) {
            assertThat(found).isEqualTo(listed);
        }
    }

    private static Set<String> listed() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readValue(EXCEPTIONS.toFile(), new TypeReference<List<Allowed>>() {}).stream()
                        .map(Allowed::row)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
