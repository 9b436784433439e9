package dev.osteon.population;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import dev.osteon.population.Population.Person;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Women of Synthea without breast cancer, each with the number of a course of ours for somebody of her age. */
final class SyntheaWomen {
    private static final long SEED = 20_260_310;

    private SyntheaWomen() {}

    /**
     * One woman.
     *
     * @param background her record
     * @param course number of the hidden course that can be laid over it
     */
    record Woman(Patient patient, List<Resource> background, long course) {
        /** @return by service, the topics that stand on her record as it is */
        Map<String, Map<String, Urgency>> bare(Reasoner reasoner) {
            Map<String, Map<String, Urgency>> cards = new LinkedHashMap<>();
            Labels.SERVICES.forEach(
                    service -> cards.put(service, Population.cards(reasoner, service, patient, background)));
            return cards;
        }

        /** @return she with the course over her life */
        Person withCourse(Reasoner reasoner, double gapRate) {
            String id = RecordWriter.write(Course.of(course), course, gapRate)
                    .record()
                    .patient()
                    .getIdElement()
                    .getIdPart();
            return Population.ask(reasoner, gapRate, LongStream.of(course), of(id))
                    .get(0);
        }

        /** The same, of the patient of the course. */
        private List<Resource> of(String id) {
            FhirTerser terser = FhirContext.forR4Cached().newTerser();
            String hers = patient.getIdElement().getIdPart();
            return background.stream()
                    .map(Resource::copy)
                    .peek(resource -> terser.getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                            .filter(reference ->
                                    String.valueOf(reference.getReference()).endsWith(hers))
                            .forEach(reference -> reference.setReference("Patient/" + id)))
                    .toList();
        }
    }

    /**
     * @param people how many women Synthea makes; those to whom it gives breast cancer itself are left out
     * @return each when she is asked for
     */
    static Stream<Woman> of(int people) throws IOException, InterruptedException {
        AtomicLong number = new AtomicLong(SEED);
        return Synthea.women(SEED, people)
                .map(bundle -> bundle.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .toList())
                .filter(record -> record.stream().noneMatch(SyntheaWomen::isBreastCancer))
                .map(record -> {
                    Patient patient = (Patient) record.get(0);
                    List<Resource> background = record.stream()
                            .filter(resource -> !(resource instanceof Patient))
                            .toList();
                    return new Woman(
                            patient, background, number.updateAndGet(before -> courseOfHerAge(patient, before + 1)));
                });
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
