package dev.osteon.reasoning;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Patients made of what the knowledge base asks for: each of its inputs (a resource type, and a value set that it reads)
 * is absent, present or odd. The same number gives the same patient. All have the same id, as patients of two hospitals
 * may.
 */
final class GeneratedPatients {
    /** State of one input of one patient. */
    enum State {
        ABSENT,
        PRESENT,
        ODD
    }

    /**
     * Something that rules can read.
     *
     * @param type FHIR resource type
     * @param valueSet canonical URL of the value set that its code comes from
     */
    record Input(String type, String valueSet) implements Comparable<Input> {
        @Override
        public int compareTo(Input other) {
            return toString().compareTo(other.toString());
        }
    }

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private final KnowledgeBase knowledge;
    private final List<Input> inputs;
    private final List<CodeKey> allCodes = new ArrayList<>();

    GeneratedPatients(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        Set<Input> found = new TreeSet<>();
        for (Service service : knowledge.services()) {
            service.dataNeeds().types().forEach((type, valueSets) -> {
                // A type that is read whole is filtered by codes later on: any value set may be meant.
                Set<String> possible =
                        valueSets.isEmpty() ? knowledge.valueSets().urls() : valueSets;
                possible.stream()
                        .filter(url -> !type.equals("Patient")
                                && !knowledge.valueSets().codes(url).isEmpty())
                        .forEach(url -> found.add(new Input(type, url)));
            });
        }
        this.inputs = List.copyOf(found);
        knowledge
                .valueSets()
                .urls()
                .forEach(url -> allCodes.addAll(knowledge.valueSets().codes(url)));
    }

    List<Input> inputs() {
        return inputs;
    }

    /** The first three patients have nothing, everything, and everything odd. */
    State state(int number, int input) {
        if (number < 3) {
            return State.values()[number];
        }
        // A prime stride, so that neighbouring patients and inputs differ.
        int drawn = new Random(number * 7919L + input).nextInt(100);
        return drawn < 95 ? State.ABSENT : drawn < 98 ? State.PRESENT : State.ODD;
    }

    /** @return a new record with new resources, however often it is asked for */
    PatientRecord patient(int number) {
        Random random = new Random(number);
        List<Resource> resources = new ArrayList<>();
        for (int input = 0; input < inputs.size(); input++) {
            State state = state(number, input);
            if (state != State.ABSENT) {
                Input asked = inputs.get(input);
                List<CodeKey> codes = List.copyOf(knowledge.valueSets().codes(asked.valueSet()));
                ResourceFiller filler = new ResourceFiller(random, state == State.ODD, NOW, allCodes);
                resources.add(filler.resource(asked.type(), "r" + input, codes.get(random.nextInt(codes.size()))));
            }
        }
        return PatientRecord.of(person(random), resources);
    }

    private static Patient person(Random random) {
        Patient patient = new Patient();
        patient.setId("p");
        AdministrativeGender[] genders = {AdministrativeGender.FEMALE, AdministrativeGender.MALE, null};
        patient.setGender(genders[random.nextInt(genders.length)]);
        if (random.nextInt(10) > 0) {
            patient.setBirthDateElement(new DateType(1930 + random.nextInt(90) + "-05-05"));
        }
        if (random.nextInt(50) == 0) {
            patient.setDeceased(new DateTimeType("2026-01"));
        }
        return patient;
    }
}
