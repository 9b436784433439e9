package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.fhirserver.demonstration.DateShift;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case report on the running server: as the first start loaded it, and as a client posts the same file. */
class CaseReportServerTest extends EmbeddedServer {
    private static final ExpectedCards EXPECTED = ExpectedCards.read(CaseReport.FOLDER);
    private static final String LOADED = "osteon-demo";
    private static final String POSTED = "case-report-posted";

    static Set<String> services() {
        return EXPECTED.services();
    }

    @Test
    void theFirstStartLoadedEveryResourceOfTheFile() {
        CaseReport.bundle().getEntry().forEach(entry -> assertThat(
                        http.get("/fhir/" + entry.getRequest().getUrl()).status())
                .as(entry.getRequest().getUrl())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theLoadedPatientGetsTheExpectedCards(String service) {
        EXPECTED.hold(service, cards(service, request(service)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void thePostedFileGetsTheSameCardsAsTheLoadedOne(String service) {
        Http.Answer posted =
                http.post("/fhir", underOtherIds(json(DateShift.byDays(CaseReport.bundle(), daysMoved()))));
        assertThat(posted.status()).as(posted.body()).isEqualTo(200);

        assertThat(cards(service, underOtherIds(request(service)))).isEqualTo(cards(service, request(service)));
    }

    /** How far the first start has moved the case, read from the patient in the store. */
    private long daysMoved() {
        Patient written = CaseReport.patient(CaseReport.bundle());
        Patient loaded = http.get("/fhir/Patient/" + LOADED).as(Patient.class);
        return ChronoUnit.DAYS.between(birthDay(written), birthDay(loaded));
    }

    private static LocalDate birthDay(Patient patient) {
        return LocalDate.parse(patient.getBirthDateElement().getValueAsString());
    }

    private List<AnsweredCard> cards(String service, String request) {
        return AnsweredCard.of(http.post("/cds-services/" + service, request, "Content-Type", "application/json"));
    }

    private static String request(String service) {
        return CaseReport.text(CaseReport.FOLDER.resolve("request-" + service + ".json"));
    }

    private static String underOtherIds(String json) {
        return json.replace(LOADED, POSTED);
    }

    private static String json(Bundle bundle) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
    }
}
