package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The seventeen naive readings of a record that are clinically wrong, each with the rows that show the right one. */
class NaiveReadingsTest {
    private static final Path FILE = Path.of("src/test/resources/naive-readings.yaml");
    private static final int READINGS = 17;

    private static final Map<String, PatientCase> ROWS = CaseFile.readAll(Path.of("test-data/patients")).stream()
            .collect(Collectors.toMap(PatientCase::toString, Function.identity()));
    private static final Reasoner REASONER = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);

    /** @param rows file and case of each row */
    record Reading(String reading, List<String> rows) {}

    @AfterAll
    static void close() {
        REASONER.close();
    }

    @Test
    void allOfThemAreHere() throws IOException {
        assertThat(readings()).hasSize(READINGS).allSatisfy(reading -> {
            assertThat(reading.rows()).as(reading.reading()).isNotEmpty();
            assertThat(ROWS.keySet()).as(reading.reading()).containsAll(reading.rows());
        });
    }

    @TestFactory
    Stream<DynamicNode> readingsThatAreWrong() throws IOException {
        return readings().stream()
                .map(reading -> dynamicContainer(
                        reading.reading(),
                        reading.rows().stream().map(row -> dynamicTest(row, () -> check(ROWS.get(row))))));
    }

    private static List<Reading> readings() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readValue(FILE.toFile(), new TypeReference<>() {});
    }

    private static void check(PatientCase row) {
        PatientRecord record = PatientRecord.of(row.patient(), row.others());
        assertThat(CardComparison.differences(
                        row.expected(),
                        REASONER.decide(row.service(), record, row.now(), row.context())
                                .decisions()))
                .isEmpty();
    }
}
