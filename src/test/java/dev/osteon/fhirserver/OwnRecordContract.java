package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.cdshooks.PatientSource;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What of the store belongs to a patient's record: what the same queries find over HTTP. */
public interface OwnRecordContract {
    Http http();

    PatientSource patientSource();

    private void put(String resource, String id, String json) {
        Answer answer = http().put(
                        "/fhir/" + resource + "/" + id,
                        "{\"resourceType\": \"%s\", \"id\": \"%s\"%s}".formatted(resource, id, json));
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    }

    private List<String> found(String... queries) {
        return patientSource().search(List.of(queries)).stream()
                .map((Resource resource) ->
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart())
                .toList();
    }

    @Test
    @DisplayName(
            "own store: the patient's resources of the types that are asked for, their newest versions, and the Medications they refer to")
    default void record() {
        String her = "own-" + UUID.randomUUID();
        String other = "other-" + UUID.randomUUID();
        put("Patient", her, "");
        put("Patient", other, "");
        String coded =
                ", \"status\": \"final\", \"code\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"%s\"}]}, \"subject\": {\"reference\": \"Patient/%s\"}";
        put("Observation", her + "-ca", coded.formatted("17861-6", her));
        put("Observation", her + "-crea", coded.formatted("2160-0", her));
        put(
                "Observation",
                other + "-ca",
                coded.formatted("17861-6", other)
                        + ", \"performer\": [{\"reference\": \"Patient/%s\"}]".formatted(her));
        put("Observation", her + "-gone", coded.formatted("17861-6", her));
        assertThat(http().delete("/fhir/Observation/" + her + "-gone").status()).isEqualTo(200);
        put("Condition", her + "-moved", ", \"subject\": {\"reference\": \"Patient/%s\"}".formatted(her));
        put("Condition", her + "-moved", ", \"subject\": {\"reference\": \"Patient/%s\"}".formatted(other));
        put("Condition", her + "-changed", ", \"subject\": {\"reference\": \"Patient/%s\"}".formatted(her));
        put(
                "Condition",
                her + "-changed",
                ", \"code\": {\"text\": \"x\"}, \"subject\": {\"reference\": \"Patient/%s\"}".formatted(her));
        put(
                "Procedure",
                her + "-p",
                ", \"status\": \"completed\", \"subject\": {\"reference\": \"Patient/%s\"}".formatted(her));
        put("Medication", her + "-drug", "");
        put(
                "MedicationRequest",
                her + "-order",
                ", \"status\": \"active\", \"intent\": \"order\", \"subject\": {\"reference\": \"Patient/%1$s\"}, \"medicationReference\": {\"reference\": \"Medication/%1$s-drug\"}"
                        .formatted(her));

        assertThat(found("Observation?patient=" + her, "Condition?patient=" + her, "MedicationRequest?patient=" + her))
                .containsExactlyInAnyOrder(
                        "Observation/" + her + "-ca",
                        "Observation/" + her + "-crea",
                        "Condition/" + her + "-changed",
                        "MedicationRequest/" + her + "-order",
                        "Medication/" + her + "-drug");
        assertThat(found("Observation?patient=" + her + "&code=17861-6", "Procedure?patient=" + her))
                .containsExactlyInAnyOrder("Observation/" + her + "-ca", "Procedure/" + her + "-p");
        assertThat(patientSource().search(List.of("Condition?patient=" + her)))
                .singleElement()
                .satisfies(condition ->
                        assertThat(condition.getIdElement().getVersionIdPart()).isEqualTo("2"));
        assertThat(found("Condition?patient=nobody-" + her)).isEmpty();
    }

    @Test
    @DisplayName(
            "own store: what was read once and has changed since is read anew, what was deleted is gone, what the reader"
                    + " did to it is not there for the next one")
    default void readAgain() {
        String her = "again-" + UUID.randomUUID();
        String condition = ", \"code\": {\"text\": \"%s\"}, \"subject\": {\"reference\": \"Patient/" + her + "\"}";
        put("Patient", her, "");
        put("Condition", her + "-1", condition.formatted("first"));
        put("Condition", her + "-2", condition.formatted("other"));
        assertThat(texts(her)).containsExactlyInAnyOrder("first/1", "other/1");
        assertThat(texts(her)).containsExactlyInAnyOrder("first/1", "other/1");
        patientSource()
                .search(List.of("Condition?patient=" + her))
                .forEach(resource -> ((Condition) resource).getCode().setText("changed by a reader"));
        assertThat(texts(her)).containsExactlyInAnyOrder("first/1", "other/1");
        put("Condition", her + "-1", condition.formatted("second"));
        assertThat(texts(her)).containsExactlyInAnyOrder("second/2", "other/1");
        assertThat(http().delete("/fhir/Condition/" + her + "-2").status()).isEqualTo(200);
        assertThat(texts(her)).containsExactly("second/2");
        put("Condition", her + "-2", condition.formatted("back"));
        assertThat(texts(her)).containsExactlyInAnyOrder("second/2", "back/4");
    }

    @Test
    @DisplayName(
            "own store: a patient is read as the newest version says; one who is deleted or was never there is none")
    default void patient() {
        String her = "who-" + UUID.randomUUID();
        assertThat(patientSource().patient(her)).isEmpty();
        put("Patient", her, ", \"birthDate\": \"1961-02-03\"");
        assertThat(birthDate(her)).isEqualTo("1961-02-03");
        assertThat(birthDate(her)).isEqualTo("1961-02-03");
        put("Patient", her, ", \"birthDate\": \"1962-02-03\"");
        assertThat(birthDate(her)).isEqualTo("1962-02-03");
        assertThat(http().delete("/fhir/Patient/" + her).status()).isEqualTo(200);
        assertThat(patientSource().patient(her)).isEmpty();
    }

    private String birthDate(String patient) {
        return patientSource()
                .patient(patient)
                .orElseThrow()
                .getBirthDateElement()
                .getValueAsString();
    }

    private List<String> texts(String patient) {
        return patientSource().search(List.of("Condition?patient=" + patient)).stream()
                .map(Condition.class::cast)
                .map(condition -> condition.getCode().getText() + "/"
                        + condition.getIdElement().getVersionIdPart())
                .toList();
    }
}
