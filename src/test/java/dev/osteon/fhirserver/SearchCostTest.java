package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a search may cost. */
class SearchCostTest extends EmbeddedServer {
    private static String numbers(int count, String separator) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(separator));
    }

    static Stream<String> tooCostly() {
        return Stream.of(
                "Patient?family=" + numbers(SearchCost.MAX_VALUES + 1, ","),
                "Patient?family=" + numbers(SearchCost.MAX_PARAMETERS + 1, "&family="),
                "Observation?subject:Patient.general-practitioner:Practitioner.name=a&_offset=10001",
                "Patient?_has:Observation:patient:_has:Provenance:target:_has:AuditEvent:entity:agent.name=a",
                "Observation?encounter.location.organization.partof.name=a",
                "Patient?"
                        + Stream.generate(() -> "_include=Patient:organization&_include=Patient:general-practitioner"
                                        + "&_include=Patient:link")
                                .limit(1)
                                .collect(Collectors.joining("&"))
                        + Stream.of(
                                        "Observation:subject",
                                        "Condition:subject",
                                        "Procedure:subject",
                                        "Encounter:subject",
                                        "MedicationRequest:subject",
                                        "MedicationAdministration:subject",
                                        "MedicationStatement:subject",
                                        "MedicationDispense:subject",
                                        "ServiceRequest:subject",
                                        "DiagnosticReport:subject",
                                        "CarePlan:subject",
                                        "CareTeam:subject",
                                        "Goal:subject",
                                        "ImagingStudy:subject",
                                        "Specimen:subject",
                                        "Communication:subject",
                                        "DocumentReference:subject",
                                        "Composition:subject")
                                .map(path -> "&_revinclude=" + path)
                                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("tooCostly")
    @DisplayName("a search that costs more than anybody needs is a 400 that says what is too much, also in a batch")
    void refused(String search) {
        // A form, for the container limits addresses by itself.
        String[] parts = search.split("\\?", 2);
        Answer answer = http.send(
                "POST",
                "/fhir/" + parts[0] + "/_search",
                parts[1],
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getCode())
                .isEqualTo(IssueType.TOOCOSTLY);
        Answer batch = http.post("/fhir", """
                {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET", "url": "%s"}}]}\
                """.formatted(search));
        assertThat(batch.as(Bundle.class).getEntryFirstRep().getResponse().getStatus())
                .startsWith("400");
    }

    @Test
    @DisplayName("what is just within the limits is answered")
    void answered() {
        for (String search : new String[] {
            "Patient?family=" + numbers(500, ","),
            "Observation?subject:Patient.general-practitioner:Practitioner.name=a&_offset=10000&_count=1",
            "Patient?_has:Observation:patient:_has:Provenance:target:agent.name=a"
        }) {
            Answer answer = http.get("/fhir/" + search);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }
}
