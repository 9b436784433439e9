package dev.osteon.population;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.population.Population.Person;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import dev.osteon.testkit.TestKnowledge;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The services against the hidden courses of synthetic people; {@code docs/clinical-validation.md} has the numbers of 500. */
class SyntheticPopulationTest {
    private static final int PEOPLE =
            Map.of("quick", 60, "ci", 500, "full", 5_000).get(System.getProperty("osteon.scale", "quick"));

    private static List<Person> withGaps;
    private static List<Person> withoutGaps;

    @BeforeAll
    static void ask() {
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            withGaps = Population.ask(reasoner, 0.05, LongStream.range(0, PEOPLE));
            withoutGaps = Population.ask(reasoner, 0, LongStream.range(PEOPLE, 2L * PEOPLE));
        }
    }

    @Test
    void noCriticalCardIsFalse() {
        assertThat(withGaps).allSatisfy(SyntheticPopulationTest::hasNoFalseCriticalCard);
        assertThat(withoutGaps).allSatisfy(SyntheticPopulationTest::hasNoFalseCriticalCard);
    }

    @Test
    void everyLabelWhoseInputsAreOnRecordIsMet() {
        assertThat(withGaps).allSatisfy(person -> assertThat(person.falseNegatives())
                .as("missed for person %d: %s", person.number(), person.course())
                .noneMatch(label -> label.canBeSeenWithout(person.written().gaps())));
    }

    @Test
    void aCompleteRecordGetsExactlyTheCardsItsCourseCallsFor() {
        assertThat(withoutGaps).allSatisfy(person -> {
            assertThat(person.falseNegatives())
                    .as("missed for person %d: %s", person.number(), person.course())
                    .isEmpty();
            for (String service : Labels.SERVICES) {
                assertThat(person.falsePositives(service))
                        .as("%s to person %d: %s", service, person.number(), person.course())
                        .isEmpty();
            }
        });
    }

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(Course.of(7)).isEqualTo(Course.of(7));
        assertThat(RecordWriter.write(Course.of(7), 7, 0.05).gaps())
                .isEqualTo(RecordWriter.write(Course.of(7), 7, 0.05).gaps());
    }

    private static void hasNoFalseCriticalCard(Person person) {
        for (String service : Labels.SERVICES) {
            assertThat(person.falsePositives(service))
                    .as("%s to person %d: %s", service, person.number(), person.course())
                    .noneMatch(topic -> person.cards().get(service).get(topic) == Urgency.CRITICAL
                            && !isTheSameDangerUnderAnotherName(topic, person));
        }
    }

    /** Where the doses did not reach the record, what would hold the next dose speaks against the first one. */
    private static boolean isTheSameDangerUnderAnotherName(String topic, Person person) {
        return topic.equals("bmaContraindicated")
                && person.written().gaps().contains(Input.DOSES)
                && person.labels().stream().anyMatch(label -> label.topic().startsWith("bmaHold"));
    }
}
