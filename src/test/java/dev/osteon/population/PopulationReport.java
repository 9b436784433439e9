package dev.osteon.population;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.population.Population.Person;
import dev.osteon.population.SyntheaWomen.Woman;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Urgency;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Writes {@code docs/clinical-validation.md}. Arguments: the file, how many people, the first number, how many women of Synthea. */
final class PopulationReport {
    private static final double GAP_RATE = 0.05;

    private PopulationReport() {}

    /** What happened to one topic. */
    private static final class Tally {
        int called;
        int met;
        int falsePositive;
        int falsePositiveCritical;
        int missedForGap;
        int missedUnexplained;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int people = Integer.parseInt(arguments[1]);
        long first = Long.parseLong(arguments[2]);
        KnowledgeBase knowledge = TestKnowledge.base();
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            List<Person> withGaps = Population.ask(reasoner, GAP_RATE, LongStream.range(first, first + people));
            List<Person> withoutGaps = Population.ask(reasoner, 0, LongStream.range(first, first + people));
            int made = Integer.parseInt(arguments[3]);
            Files.writeString(
                    Path.of(arguments[0]),
                    document(knowledge, people, first, made, withGaps, withoutGaps) + ofSynthea(reasoner, made));
        }
    }

    private static String ofSynthea(Reasoner reasoner, int made) throws IOException, InterruptedException {
        List<Person> withGaps = new ArrayList<>();
        List<Person> withoutGaps = new ArrayList<>();
        int silent = 0;
        for (Iterator<Woman> women = SyntheaWomen.of(made).iterator(); women.hasNext(); ) {
            Woman woman = women.next();
            silent += woman.bare(reasoner).values().stream().allMatch(Map::isEmpty) ? 1 : 0;
            withGaps.add(woman.withCourse(reasoner, GAP_RATE));
            withoutGaps.add(woman.withCourse(reasoner, 0));
        }
        return """

                ## Women of Synthea

                Synthea 3.3.0 made %d women of 35 to 84 years with their diagnoses, results and drugs; %d of them have no breast cancer. On their records as they are,
                %d get no card of any of the three services. Then a hidden course for somebody of her age is laid over each life, and written with gaps as above, so
                that the record also holds what has nothing to do with it. The course knows nothing of that: a `bmaHoldRenal` for kidneys that Synthea has made ill counts as false.

                %s""".formatted(made, withGaps.size(), silent, section(withGaps, withoutGaps));
    }

    private static String document(
            KnowledgeBase knowledge,
            int people,
            long first,
            int made,
            List<Person> withGaps,
            List<Person> withoutGaps) {
        return """
                # Validation on synthetic patients

                Written by `dev.osteon.population.PopulationReport` (test tree) on %s, for the knowledge %s (%s). Numbers %d to %d; the same numbers
                give the same people. To write it again, after `mvn test-compile`:

                ```sh
                mvn dependency:build-classpath -Dmdep.outputFile=target/class-path.txt
                java -cp "target/test-classes:target/classes:$(cat target/class-path.txt)" \\
                  dev.osteon.population.PopulationReport docs/clinical-validation.md %d %d %d
                ```

                These people are made up. The numbers show that the rules do what the guidelines ask on records like these; they do not show how often a
                card is right for real patients. What real records look like was assumed, not measured.

                ## How it is made

                `CourseDice` throws a hidden course: whether the cancer reaches the bone, when an agent is begun and doses are left out, when calcium
                rises or falls, kidneys fail, the cord is compressed, a bone breaks, pain comes and is irradiated, teeth need work. Hazards are far above
                life's. `Labels` says from the course alone which cards it calls for. `RecordWriter` then writes the record: other units, code systems and
                spellings, results in error, preliminary ones, results dated tomorrow, typing errors; and each input is left out, stands as text only or is
                unreadable with a chance of %.0f %%. The writer keeps account of these gaps, so that a difference can be explained.

                Not covered: allergies, end-of-life care, refusals, duplicates, adjuvant treatment, scores of stability, stage, the order services. These
                stand in the truth tables. Values keep clear of the thresholds; the thresholds are the truth tables' too.

                A critical `bmaContraindicated` that counts as false here is the danger of a `bmaHold…` under its other name: the doses did not reach the record,
                so the card speaks against a first dose instead of the next one.

                ## Records with gaps

                %s
                ## The same people, nothing left out

                %s""".formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        knowledge.version(),
                        knowledge.hash(),
                        first,
                        first + people - 1,
                        people,
                        first,
                        made,
                        GAP_RATE * 100,
                        section(withGaps, withoutGaps),
                        section(withoutGaps, withoutGaps));
    }

    /** @param complete the same people with nothing left out: what is wrong there too, no gap explains */
    private static String section(List<Person> people, List<Person> complete) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Integer> exact = new TreeMap<>();
        StringBuilder unexplained = new StringBuilder();
        Map<String, Map<Input, Integer>> causes = new TreeMap<>();
        for (int i = 0; i < people.size(); i++) {
            count(people.get(i), tallies, exact);
            explain(people.get(i), complete.get(i), causes, unexplained);
        }
        StringBuilder text = new StringBuilder("| service | patients with exactly the right cards |\n|---|---|\n");
        exact.forEach((service, right) -> text.append("| `%s` | %d of %d (%.1f %%) |\n"
                .formatted(service, right, people.size(), 100.0 * right / people.size())));
        text.append(
                "\n| topic | called for | met | missed, explained by a gap | missed, unexplained | false | of these critical |\n|---|---|---|---|---|---|---|\n");
        tallies.forEach((topic, tally) -> text.append("| `%s` | %d | %d | %d | %d | %d | %d |\n"
                .formatted(
                        topic,
                        tally.called,
                        tally.met,
                        tally.missedForGap,
                        tally.missedUnexplained,
                        tally.falsePositive,
                        tally.falsePositiveCritical)));
        if (!causes.isEmpty()) {
            text.append(
                    "\nWhat was left out of the records with a false card, for cards that the complete record does not get:\n\n");
            text.append("| false card | gaps, with the number of records |\n|---|---|\n");
            causes.forEach((topic, gaps) -> text.append("| `%s` | %s |\n"
                    .formatted(
                            topic,
                            gaps.entrySet().stream()
                                    .map(gap -> words(gap.getKey()) + " " + gap.getValue())
                                    .collect(Collectors.joining(", ")))));
        }
        text.append("\nFalse and missed cards that no gap explains: ");
        return text.append(unexplained.isEmpty() ? "none.\n" : "\n\n" + unexplained)
                .toString();
    }

    private static String words(Input gap) {
        return gap.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void explain(
            Person person, Person complete, Map<String, Map<Input, Integer>> causes, StringBuilder unexplained) {
        person.falseNegatives().stream()
                .filter(label -> label.canBeSeenWithout(person.written().gaps()))
                .forEach(label ->
                        unexplained.append("- person %d: `%s` missed\n".formatted(person.number(), label.topic())));
        for (String service : Labels.SERVICES) {
            for (String topic : person.falsePositives(service)) {
                if (person.written().gaps().isEmpty()
                        || complete.falsePositives(service).contains(topic)) {
                    unexplained.append("- person %d: `%s` false\n".formatted(person.number(), topic));
                } else {
                    Map<Input, Integer> gaps = causes.computeIfAbsent(topic, key -> new EnumMap<>(Input.class));
                    person.written().gaps().forEach(gap -> gaps.merge(gap, 1, Integer::sum));
                }
            }
        }
    }

    private static void count(Person person, Map<String, Tally> tallies, Map<String, Integer> exact) {
        for (Label label : person.labels()) {
            Tally tally = tallies.computeIfAbsent(label.topic(), topic -> new Tally());
            tally.called++;
            if (person.cards().get(label.service()).containsKey(label.topic())) {
                tally.met++;
            } else if (label.canBeSeenWithout(person.written().gaps())) {
                tally.missedUnexplained++;
            } else {
                tally.missedForGap++;
            }
        }
        for (String service : Labels.SERVICES) {
            for (String topic : person.falsePositives(service)) {
                Tally tally = tallies.computeIfAbsent(topic, key -> new Tally());
                tally.falsePositive++;
                if (person.cards().get(service).get(topic) == Urgency.CRITICAL) {
                    tally.falsePositiveCritical++;
                }
            }
            boolean right = person.falsePositives(service).isEmpty()
                    && person.falseNegatives().stream()
                            .noneMatch(label -> label.service().equals(service));
            exact.merge(service, right ? 1 : 0, Integer::sum);
        }
    }
}
