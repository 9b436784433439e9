package dev.osteon.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Changes to a record that mean nothing change no decision. Each change is made to patients of the truth tables, chosen by chance. */
class SameDecisionsTest {
    private static final int TRIES = 40;
    private static final List<PatientCase> UNRELATED =
            CaseFile.readAll(Path.of("src/test/resources/metamorphic/unrelated"));

    @Provide
    Arbitrary<List<PatientCase>> rows() {
        return Arbitraries.of(Rows.all()).list().ofSize(Rows.IN_A_TRY);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void theOrderOfTheResources(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        for (PatientCase row : rows) {
            List<Resource> shuffled = new ArrayList<>(row.others());
            Collections.shuffle(shuffled, random);
            sameWords(row, Rows.with(row, shuffled));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void resourcesThatHaveNothingToDoWithIt(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        for (PatientCase row : rows) {
            List<Resource> more = new ArrayList<>(row.others());
            UNRELATED.get(0).others().forEach(resource -> more.add(random.nextInt(more.size() + 1), resource));
            sameInFull(row, Rows.with(row, more));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void theOffsetInWhichAMomentIsWritten(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        for (PatientCase row : rows) {
            sameInFull(
                    row,
                    Rows.with(
                            row,
                            Change.each(row.others(), BaseDateTimeType.class, time -> writeElsewhere(time, random))));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void theIdsOfTheResources(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        rows.forEach(row -> sameInShort(row, renamed(row, random)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, seed = Seed.OF_EVERY_RUN)
    void theCodeSystemOfACode(@ForAll("rows") List<PatientCase> rows, @ForAll Random random) {
        for (PatientCase row : rows) {
            sameInShort(
                    row,
                    Rows.with(
                            row,
                            Change.each(
                                    row.others(),
                                    Coding.class,
                                    coding -> InterchangeableCodes.exchange(coding, random))));
        }
    }

    /** A time without offset is refused by FHIR, and one without time is a day wherever it is written. */
    private static void writeElsewhere(BaseDateTimeType time, Random random) {
        String text = time.getValueAsString();
        if (text == null || text.indexOf('T') < 0) {
            return;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(105) - 48) * 900);
        time.setValueAsString(OffsetDateTime.parse(text)
                .withOffsetSameInstant(offset)
                .toString()
                .replaceFirst("T(\\d\\d:\\d\\d)([Z+-])", "T$1:00$2"));
    }

    private static PatientCase renamed(PatientCase row, Random random) {
        Map<String, String> names = new HashMap<>();
        names.put("Patient/p", "Patient/" + new UUID(random.nextLong(), random.nextLong()));
        row.others().forEach(resource -> names.put(name(resource), resource.fhirType() + "/" + name(random)));
        List<Resource> others = Change.each(row.others(), Reference.class, reference -> {
            String renamed = names.get(reference.getReference());
            if (renamed != null) {
                reference.setReference(renamed);
            }
        });
        others.forEach(resource -> resource.setId(names.get(name(resource))));
        Patient patient = row.patient().copy();
        patient.setId(names.get("Patient/p"));
        return Rows.with(
                row,
                patient,
                others,
                row.context().stream()
                        .map(name -> names.getOrDefault(name, name))
                        .toList());
    }

    private static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private static String name(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static void sameInFull(PatientCase row, PatientCase changed) {
        assertThat(Outcome.inFull(Rows.decide(changed))).as(row::toString).isEqualTo(Outcome.inFull(Rows.decide(row)));
    }

    /** Things of which none comes first are named in the order of the record. */
    private static void sameWords(PatientCase row, PatientCase changed) {
        sameInShort(row, changed);
        assertThat(Outcome.words(Rows.decide(changed))).as(row::toString).isEqualTo(Outcome.words(Rows.decide(row)));
    }

    private static void sameInShort(PatientCase row, PatientCase changed) {
        assertThat(Outcome.inShort(Rows.decide(changed)))
                .as(row::toString)
                .isEqualTo(Outcome.inShort(Rows.decide(row)));
    }
}
