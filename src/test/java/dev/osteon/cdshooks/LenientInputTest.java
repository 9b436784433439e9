package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.bundle;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.observation;
import static dev.osteon.cdshooks.HooksFixture.request;
import static dev.osteon.cdshooks.HooksFixture.requestWithObservations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.List;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CH-009, CH-114, CH-272: requests as clients really send them. */
class LenientInputTest {
    private final HooksFixture hooks = new HooksFixture();

    @Test
    @DisplayName("CH-009, CH-088, CH-272, CH-273: unknown fields and extensions are tolerated anywhere")
    void unknownFields() throws Exception {
        String extension = "\"extension\": {\"com.epic.cdshooks.request.fhir-version\": \"R4\"}, \"unknown\": [{}]";
        String body = request(
                        PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null",
                        extension,
                        "\"user\": \"Practitioner/2\"")
                .replace("\"userId\"", extension + ", \"userId\"");
        assertThat(hooks.call(body).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("CH-084: a repeated hookInstance is answered again")
    void repeatedHookInstance() throws Exception {
        String body = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null");
        assertThat(hooks.call(body).getStatus()).isEqualTo(200);
        assertThat(hooks.call(body).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("CH-083, CH-280, CH-290: a hookInstance that is no UUID, no encounter, a reference as patientId")
    void looseContext() throws Exception {
        String body = request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null")
                .replace("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "42")
                .replace("\"patientId\": \"p\"", "\"patientId\": \"Patient/p\"");
        assertThat(hooks.call(body).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("CH-114: one object where FHIR has a list, unknown elements, values that cannot be read")
    void oddResource() {
        String odd = """
                {"resourceType": "Observation", "id": "1", "status": "final", "category": {"text": "Laboratory"},
                 "subject": {"reference": "Patient/p"}, "unknown": {"a": 1}, "effectiveDateTime": "2026-13-45",
                 "valueQuantity": {"value": 12.0, "unit": "mg/dL"}, "note": [null], "component": []}""";
        Observation observation = (Observation) only(hooks.assemble(requestWithObservations(entry(odd))));
        assertThat(observation.getCategoryFirstRep().getText()).isEqualTo("Laboratory");
        assertThat(observation.getEffective().primitiveValue()).isEqualTo("2026-13-45");
        assertThat(observation.getValueQuantity().getValue())
                .as("digits are kept")
                .hasToString("12.0");
    }

    @Test
    @DisplayName("CH-101: a Medication that an order refers to and that was not sent is read from the EHR's server")
    void medicationOfTheEhr() {
        String server = "https://ehr.example.org/r4";
        hooks.ehr.pages.put(
                "Medication/m1",
                List.of("{\"resourceType\": \"Medication\", \"id\": \"m1\", \"code\": {\"text\": \"M\"}}"));
        hooks.ehr.pages.put("Medication/m3", List.of("{\"resourceType\": \"Medication\", \"id\": \"another\"}"));
        AssembledRecord record = hooks.assemble(request(
                PATIENT + ", \"conditions\": null, \"observations\": null, \"medicationRequests\": "
                        + bundle(
                                entry(order("1", "Medication/m1")),
                                entry(order("2", server + "/Medication/m1/_history/2")),
                                entry(order("3", "Medication/m3")),
                                entry(order("4", "Medication/sent")),
                                entry(order("5", "https://elsewhere.example.org/r4/Medication/m5")),
                                entry("{\"resourceType\": \"Medication\", \"id\": \"sent\"}")),
                "\"fhirServer\": \"" + server + "\""));
        assertThat(hooks.ehr.queries).containsExactly("Medication/m1", "Medication/m3");
        assertThat(ofType(record, Medication.class))
                .extracting(medication -> medication.getIdElement().getIdPart())
                .containsExactly("m1", "sent");
        assertThat(record.leftOut())
                .containsExactly(
                        new LeftOut("MedicationRequest/3", Reason.DRUG_NOT_KNOWN),
                        new LeftOut("MedicationRequest/5", Reason.DRUG_NOT_KNOWN));
    }

    @Test
    @DisplayName("CH-114: Medication contained, beside the order, under an absolute address or a urn")
    void medications() {
        String contained = """
                {"resourceType": "MedicationRequest", "id": "1", "subject": {"reference": "Patient/p"},
                 "medicationReference": {"reference": "#m"},
                 "contained": [{"resourceType": "Medication", "id": "m", "code": {"text": "M"}}]}""";
        String beside = order("2", "Medication/m2");
        String absolute = order("3", "https://ehr.example.org/r4/Medication/m3");
        String urn = order("4", "urn:uuid:m4");
        String medications = "{\"resourceType\": \"Medication\", \"id\": \"m2\"}";
        String body = request(
                PATIENT + ", \"conditions\": null, \"observations\": null, \"medicationRequests\": "
                        + bundle(
                                entry(contained),
                                entry(beside),
                                entry(absolute),
                                entry(urn),
                                entry(medications),
                                "{\"fullUrl\": \"https://ehr.example.org/r4/Medication/m3\", \"resource\": {\"resourceType\":"
                                        + " \"Medication\"}}",
                                "{\"fullUrl\": \"urn:uuid:m4\", \"resource\": {\"resourceType\": \"Medication\"}}"),
                "\"fhirServer\": \"https://ehr.example.org/r4/\"");

        AssembledRecord record = hooks.assemble(body);

        assertThat(record.leftOut()).isEmpty();
        assertThat(ofType(record, MedicationRequest.class))
                .extracting(request -> request.getMedicationReference().getReference())
                .containsExactly("#m", "Medication/m2", "Medication/m3", "Medication/m4");
        assertThat(ofType(record, Medication.class))
                .extracting(medication -> medication.getIdElement().getIdPart())
                .containsExactly("m2", "m3", "m4");
    }

    @Test
    @DisplayName("invariant 5: an order whose drug was not sent stays in the record and is named")
    void unknownDrugs() {
        String body = request(PATIENT + ", \"conditions\": null, \"observations\": null, \"medicationRequests\": "
                + bundle(
                        entry(order("1", "Medication/not-sent")),
                        entry(order("2", "#not-contained")),
                        entry("{\"resourceType\": \"MedicationRequest\", \"id\": \"3\", \"subject\": {\"reference\":"
                                + " \"Patient/p\"}}"),
                        entry("{\"resourceType\": \"MedicationRequest\", \"id\": \"4\", \"subject\": {\"reference\":"
                                + " \"Patient/p\"}, \"medicationCodeableConcept\": {\"text\": \"D\"}}")));
        AssembledRecord record = hooks.assemble(body);
        assertThat(record.resources()).hasSize(4);
        assertThat(record.leftOut())
                .containsExactly(
                        new LeftOut("MedicationRequest/1", Reason.DRUG_NOT_KNOWN),
                        new LeftOut("MedicationRequest/2", Reason.DRUG_NOT_KNOWN),
                        new LeftOut("MedicationRequest/3", Reason.DRUG_NOT_KNOWN));
    }

    @Test
    @DisplayName("CH-090, invariant 5: what is no FHIR R4 is named, and the rest is used")
    void unreadable() {
        AssembledRecord record = hooks.assemble(requestWithObservations(
                entry(observation("1")),
                entry("{\"resourceType\": \"ProcedureRequest\", \"id\": \"2\"}"),
                entry("{\"id\": \"3\"}"),
                entry("{\"resourceType\": \"Observation\", \"id\": \"4\", \"extension\": {\"url\": 1}}"),
                entry(
                        "{\"resourceType\": \"Observation\", \"id\": \"5\", \"valueQuantity\": {\"value\": 1e999999999}}"),
                entry("{\"resourceType\": \"Observation\", \"id\": \"6\", \"extension\": [\"no object\"]}")));
        assertThat(record.resources()).hasSize(1);
        assertThat(record.leftOut())
                .containsExactly(
                        new LeftOut("ProcedureRequest/2", Reason.NOT_READABLE),
                        new LeftOut("entry 3 of observations", Reason.NOT_READABLE),
                        new LeftOut("Observation/4", Reason.NOT_READABLE),
                        new LeftOut("Observation/5", Reason.NOT_READABLE),
                        new LeftOut("Observation/6", Reason.NOT_READABLE));
    }

    @Test
    @DisplayName("resources that no rule asks for are not taken into the record")
    void unwantedType() {
        assertThat(hooks.assemble(requestWithObservations(
                                entry("{\"resourceType\": \"Coverage\", \"id\": \"1\"}"), entry(observation("1"))))
                        .resources())
                .hasSize(1);
    }

    private static String order(String id, String medication) {
        return """
                {"resourceType": "MedicationRequest", "id": "%s", "subject": {"reference": "Patient/p"},
                 "medicationReference": {"reference": "%s"}}""".formatted(id, medication);
    }

    private static Resource only(AssembledRecord record) {
        assertThat(record.resources()).hasSize(1);
        return record.resources().iterator().next();
    }

    private static <T> List<T> ofType(AssembledRecord record, Class<T> type) {
        return record.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
