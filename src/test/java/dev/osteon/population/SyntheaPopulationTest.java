package dev.osteon.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import dev.osteon.population.Population.Person;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Women of Synthea, bare and with a course of ours over their lives. Scale quick makes none, because Synthea takes a JVM and a minute;
 * {@code -Dosteon.synthea=40} asks for some all the same.
 */
class SyntheaPopulationTest {
    private static final long SEED = 20_260_310;
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
        List<DynamicTest> tests = new ArrayList<>();
        long number = SEED;
        for (Bundle bundle : Synthea.women(SEED, PEOPLE)) {
            List<Resource> record = bundle.getEntry().stream()
                    .map(BundleEntryComponent::getResource)
                    .toList();
            if (record.stream().anyMatch(SyntheaPopulationTest::isBreastCancer)) {
                continue;
            }
            Patient woman = (Patient) record.get(0);
            number = courseOfHerAge(woman, number + 1);
            long course = number;
            String name = "woman " + (tests.size() + 1) + ", course " + course;
            tests.add(dynamicTest(name, () -> check(record, course)));
        }
        assertThat(tests).hasSizeGreaterThan(PEOPLE / 2);
        return tests.stream();
    }

    private static void check(List<Resource> record, long number) {
        List<Resource> background = record.stream()
                .filter(resource -> !(resource instanceof Patient))
                .toList();
        for (String service : Labels.SERVICES) {
            assertThat(Population.cards(reasoner, service, (Patient) record.get(0), background))
                    .as("no breast cancer: %s", service)
                    .isEmpty();
        }
        String patient = RecordWriter.write(Course.of(number), number, GAPS)
                .record()
                .patient()
                .getIdElement()
                .getIdPart();
        Person person = Population.ask(reasoner, GAPS, LongStream.of(number), of(patient, record.get(0), background))
                .get(0);
        assertThat(person.falseNegatives())
                .as("missed: %s", person.course())
                .noneMatch(label -> label.canBeSeenWithout(person.written().gaps()));
        for (String service : Labels.SERVICES) {
            assertThat(person.falsePositives(service))
                    .as("%s: %s", service, person.course())
                    .noneMatch(topic -> person.cards().get(service).get(topic) == Urgency.CRITICAL);
        }
    }

    /** The same, of the patient of the course. */
    private static List<Resource> of(String patient, Resource woman, List<Resource> background) {
        String id = woman.getIdElement().getIdPart();
        FhirTerser terser = FhirContext.forR4Cached().newTerser();
        return background.stream()
                .map(Resource::copy)
                .peek(resource -> terser.getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                        .filter(reference ->
                                String.valueOf(reference.getReference()).endsWith(id))
                        .forEach(reference -> reference.setReference("Patient/" + patient)))
                .toList();
    }

    private static boolean isBreastCancer(Resource resource) {
        return resource instanceof Condition condition
                && condition.getCode().getCoding().stream().anyMatch(coding -> TestKnowledge.base()
                        .valueSets()
                        .contains(
                                "https://osteon.dev/fhir/ValueSet/breast-cancer",
                                coding.getSystem(),
                                coding.getCode()));
    }

    private static long courseOfHerAge(Patient woman, long from) {
        int age = WrittenRecord.NOW.getYear()
                - LocalDate.parse(woman.getBirthDateElement().getValueAsString())
                        .getYear();
        long number = from;
        while (Course.of(number).male() || Math.abs(Course.of(number).age() - age) > 2) {
            number++;
        }
        return number;
    }
}
