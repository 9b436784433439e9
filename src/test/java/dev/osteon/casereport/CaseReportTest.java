package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.fhirserver.demonstration.DateShift;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case that has to come out right, from the record to the decisions. */
class CaseReportTest {
    private static final ExpectedCards EXPECTED = ExpectedCards.read(CaseReport.FOLDER);
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static Reasoner reasoner;

    @BeforeAll
    static void compile() {
        reasoner = new Reasoner(
                KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults()), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void close() {
        reasoner.close();
    }

    static Set<String> services() {
        return EXPECTED.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void answersTheExpectedCards(String service) {
        EXPECTED.hold(service, cards(service, CaseReport.bundle()));
    }

    @Test
    void offersNoDrugAgainstAHypercalcaemiaThatWasNotMeasured() {
        assertThat(cards("bone-modifying-agent-eligibility", CaseReport.bundle()))
                .flatExtracting(AnsweredCard::creates)
                .isNotEmpty()
                .containsOnly("ServiceRequest");
    }

    @ParameterizedTest
    @CsvSource({
        "radiotherapy-referral, 2028-02-29",
        "radiotherapy-referral, 2026-03-29",
        "radiotherapy-referral, 2026-12-31",
        "bone-modifying-agent-eligibility, 2028-02-29",
        "bone-modifying-agent-eligibility, 2026-03-29",
        "bone-modifying-agent-eligibility, 2026-12-31",
        "breast-cancer-staging, 2028-02-29",
        "breast-cancer-staging, 2026-03-29",
        "breast-cancer-staging, 2026-12-31"
    })
    void answersTheSameOnALeapDayOnTheDayClocksChangeAndAtTheEndOfAYear(String service, LocalDate day) {
        Bundle written = CaseReport.bundle();
        Bundle moved = DateShift.toDay(written, day);

        EXPECTED.hold(service, cards(service, moved));
        assertThat(daysBefore(now(moved).toLocalDate(), cards(service, moved)))
                .isEqualTo(daysBefore(now(written).toLocalDate(), cards(service, written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:00", "12:00:00", "23:59:59"})
    void answersTheSameAtAnyTimeOfTheDay(String time) {
        Bundle bundle = CaseReport.bundle();
        OffsetDateTime at = OffsetDateTime.parse(now(bundle).toLocalDate() + "T" + time + "Z");

        for (String service : services()) {
            EXPECTED.hold(service, cards(service, bundle, at));
        }
    }

    private static List<AnsweredCard> cards(String service, Bundle bundle) {
        return cards(service, bundle, now(bundle));
    }

    private static List<AnsweredCard> cards(String service, Bundle bundle, OffsetDateTime at) {
        PatientRecord record = PatientRecord.of(CaseReport.patient(bundle), CaseReport.others(bundle));
        return reasoner.decide(service, record, at).decisions().stream()
                .map(AnsweredCard::of)
                .toList();
    }

    private static OffsetDateTime now(Bundle bundle) {
        return bundle.getTimestamp().toInstant().atOffset(ZoneOffset.UTC);
    }

    /** The cards with every date in their texts as days before the day of evaluation. */
    private static String daysBefore(LocalDate day, List<AnsweredCard> cards) {
        return DATE.matcher(cards.toString())
                .replaceAll(date ->
                        ChronoUnit.DAYS.between(LocalDate.parse(date.group(), DATE_FORMAT), day) + " days before");
    }
}
