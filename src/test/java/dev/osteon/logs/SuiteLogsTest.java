package dev.osteon.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteLogsTest {
    private static final Set<String> PATIENTS = Set.of("Beispielfrau", "loads-1", "1961-02-03");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARN: Resource Patient/a is not known",
                "GET https://cds.example.org/fhir/Patient/17/_history 200",
                "refused: eyJhbGciOiJFUzM4NCJ9.eyJzdWIiOiJ4In0.c2ln",
                "name=Beispielfrau",
                "Invalid attribute value \"1961-02-03\"",
                "duplicate key (system, value)=(mrn, loads-1)"
            })
    @DisplayName("a token, a reference to a patient, a name, a day of birth, an identifier is found")
    void found(String line) {
        assertThat(SuiteLogs.wrong(line, PATIENTS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /fhir/Patient/- 200 12 ms",
                "Loaded the demonstration patient, Patient/osteon-demo; osteon.demo=false leaves her out",
                "hook service=radiotherapy-referral status=200 cards=2 ms=8",
                "loads-12 Beispielfrauen"
            })
    @DisplayName("lines as they should be are passed over")
    void passedOver(String line) {
        assertThat(SuiteLogs.wrong(line, PATIENTS)).isEmpty();
    }

    @Test
    @DisplayName("a finding names who logged it: level and logger of the line that its message begins with")
    void head() {
        assertThat(SuiteLogs.head("2026-11-24T03:50:17.054Z ERROR 21147 --- [osteon] [1-42157-exec-10]"
                        + " o.h.engine.jdbc.spi.SqlExceptionHelper   : Batch entry 0 insert into"))
                .hasValue("ERROR o.h.engine.jdbc.spi.SqlExceptionHelper");
        assertThat(SuiteLogs.head("\tat java.base/java.util.ArrayList.forEach(ArrayList.java:1511)"))
                .isEmpty();
    }

    @Test
    @DisplayName("the words of patients are those of files and of tests")
    void words() throws IOException {
        assertThat(PatientWords.all())
                .contains("loads-patient", "Subscribed", "hot-watched", "1961-02-30")
                .doesNotContain("osteon-demo", "Demonstration");
    }
}
