package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the facts of a card come from, for every row of the truth tables. */
class EvidenceTest {
    private static Reasoner reasoner;

    @BeforeAll
    static void start() {
        reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void stop() {
        reasoner.close();
    }

    @Test
    @DisplayName("every fact that has a date names the resources of the record that it came from, and no others")
    void facts_name_their_resources() {
        Set<String> nameless = new TreeSet<>();
        for (PatientCase row : CaseFile.readAll(Path.of("test-data/patients"))) {
            PatientRecord record = PatientRecord.of(row.patient(), row.others());
            Set<String> own = new HashSet<>();
            row.others().forEach(resource -> own.add(ValueText.reference(resource)));
            own.add(ValueText.reference(row.patient()));
            for (Decision decision : reasoner.decide(row.service(), record, row.now(), row.context())
                    .decisions()) {
                for (Evidence evidence : decision.evidence()) {
                    assertThat(own).as(row + " " + evidence).containsAll(evidence.resources());
                    if (evidence.date() != null && evidence.resources().isEmpty()) {
                        nameless.add(evidence.name());
                    }
                }
            }
        }
        assertThat(nameless).isEmpty();
    }
}
