package dev.osteon.population;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** People of a seed, each with what the course calls for and what the services answered to the record. */
final class Population {
    private Population() {}

    /**
     * One person.
     *
     * @param number gives the same person again
     * @param cards by service: the topics that stand, with their urgency
     */
    record Person(
            long number,
            Course course,
            WrittenRecord written,
            List<Label> labels,
            Map<String, Map<String, Urgency>> cards) {

        /** Topics that stand and are not called for. */
        Set<String> falsePositives(String service) {
            return cards.get(service).keySet().stream()
                    .filter(topic -> labels.stream().noneMatch(label -> isAbout(label, service, topic)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<Label> falseNegatives() {
            return labels.stream()
                    .filter(label -> !cards.get(label.service()).containsKey(label.topic()))
                    .toList();
        }

        private static boolean isAbout(Label label, String service, String topic) {
            return label.service().equals(service) && label.topic().equals(topic);
        }
    }

    /**
     * @param gapRate see {@link RecordWriter#write}
     * @param numbers of the people
     */
    static List<Person> ask(Reasoner reasoner, double gapRate, LongStream numbers) {
        return ask(reasoner, gapRate, numbers, List.of());
    }

    /** @param background what else stands in each record */
    static List<Person> ask(Reasoner reasoner, double gapRate, LongStream numbers, List<Resource> background) {
        List<Person> people = new ArrayList<>();
        numbers.forEach(number -> {
            Course course = Course.of(number);
            WrittenRecord written = RecordWriter.write(course, number, gapRate);
            List<Resource> record = new ArrayList<>(background);
            record.addAll(written.record().others());
            Map<String, Map<String, Urgency>> cards = new LinkedHashMap<>();
            for (String service : Labels.SERVICES) {
                cards.put(service, cards(reasoner, service, written.record().patient(), record));
            }
            people.add(new Person(number, course, written, Labels.of(course), cards));
        });
        return people;
    }

    /** @return the topics that stand, each with its highest urgency */
    static Map<String, Urgency> cards(Reasoner reasoner, String service, Patient patient, List<Resource> others) {
        Map<String, Urgency> topics = new LinkedHashMap<>();
        for (Decision card : reasoner.decide(service, PatientRecord.of(patient, others), WrittenRecord.NOW)
                .decisions()) {
            topics.merge(card.topic().getCode(), card.urgency(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return topics;
    }
}
