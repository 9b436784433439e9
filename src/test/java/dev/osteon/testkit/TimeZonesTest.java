package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's time zone decides what a day is, never the one of the machine: east, west and at Greenwich alike. */
class TimeZonesTest {
    private static final TimeZone MACHINE = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles"})
    void everyRowHasTheSameCardsWhereverTheMachineStands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Map<String, List<String>> differences = new TreeMap<>();
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            for (PatientCase row : CaseFile.readAll(Path.of("test-data/patients"))) {
                PatientRecord record = PatientRecord.of(row.patient(), row.others());
                List<Decision> cards = reasoner.decide(row.service(), record, row.now(), row.context())
                        .decisions();
                List<String> found = CardComparison.differences(row.expected(), cards);
                if (!found.isEmpty()) {
                    differences.put(row.toString(), found);
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}
