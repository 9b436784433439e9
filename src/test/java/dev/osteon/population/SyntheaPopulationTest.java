package dev.osteon.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.osteon.population.Population.Person;
import dev.osteon.population.SyntheaWomen.Woman;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Women of Synthea, bare and with a course of ours over their lives. Scale quick makes none, because Synthea takes a JVM and a minute;
 * {@code -Dosteon.synthea=40} asks for some all the same.
 */
class SyntheaPopulationTest {
    private static final double GAPS = 0.05;
    private static final int PEOPLE = Integer.getInteger(
            "osteon.synthea",
            Map.of("quick", 0, "ci", 60, "full", 500).get(System.getProperty("osteon.scale", "quick")));

    private static Reasoner reasoner;

    @BeforeAll
    static void start() {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void stop() {
        reasoner.close();
    }

    @TestFactory
    Stream<DynamicTest> women() throws IOException, InterruptedException {
        if (PEOPLE == 0) {
            return Stream.of();
        }
        List<Woman> women = SyntheaWomen.of(PEOPLE).toList();
        assertThat(women).hasSizeGreaterThan(PEOPLE / 2);
        return women.stream().map(woman -> dynamicTest("course " + woman.course(), () -> check(woman)));
    }

    private static void check(Woman woman) {
        assertThat(woman.bare(reasoner).values()).as("no breast cancer").allMatch(Map::isEmpty);
        Person person = woman.withCourse(reasoner, GAPS);
        assertThat(person.falseNegatives())
                .as("missed: %s", person.course())
                .noneMatch(label -> label.canBeSeenWithout(person.written().gaps()));
        for (String service : Labels.SERVICES) {
            assertThat(person.falsePositives(service))
                    .as("%s: %s", service, person.course())
                    .noneMatch(topic -> person.cards().get(service).get(topic) == Urgency.CRITICAL);
        }
    }
}
