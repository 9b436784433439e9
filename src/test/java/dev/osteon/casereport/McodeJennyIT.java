package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http;
import dev.osteon.support.McodePackage;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** A patient that nobody here wrote: mCODE's "Jenny M", from the published package to the cards. */
class McodeJennyIT extends EmbeddedServer {
    private static final ExpectedCards EXPECTED = ExpectedCards.read(Path.of("test-data", "mcode-jenny-m"));
    private final Bundle transaction =
            CollectionTransaction.of(McodePackage.example(Bundle.class, "Bundle-mcode-patient-bundle-jenny-m.json"));

    @Test
    void goesInAsATransactionAndGetsTheExpectedCards() {
        Http.Answer posted =
                http.post("/fhir", FhirContext.forR4Cached().newJsonParser().encodeResourceToString(transaction));
        assertThat(posted.status()).as(posted.body()).isEqualTo(200);

        for (String service : EXPECTED.services()) {
            EXPECTED.hold(service, cards(service));
        }
    }

    @Test
    void getsThemOnTheDayAfterHerLastTreatmentAsWell() {
        OffsetDateTime at = OffsetDateTime.parse("2018-10-26T12:00:00Z");
        PatientRecord record = PatientRecord.of(CaseReport.patient(transaction), CaseReport.others(transaction));

        try (Reasoner reasoner = new Reasoner(
                KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults()),
                ZoneOffset.UTC,
                1)) {
            for (String service : EXPECTED.services()) {
                EXPECTED.hold(
                        service,
                        reasoner.decide(service, record, at).decisions().stream()
                                .map(AnsweredCard::of)
                                .toList());
            }
        }
    }

    private List<AnsweredCard> cards(String service) {
        return AnsweredCard.of(http.post(
                "/cds-services/" + service,
                """
                {
                  "hook": "patient-view",
                  "hookInstance": "5f0f2f3a-7a3b-4a53-9d0e-6a1c6b3c2d10",
                  "context": {"userId": "Practitioner/us-core-practitioner-owen-oncologist", "patientId": "%s"}
                }
                """.formatted(CaseReport.patient(transaction).getIdElement().getIdPart()),
                "Content-Type",
                "application/json"));
    }
}
