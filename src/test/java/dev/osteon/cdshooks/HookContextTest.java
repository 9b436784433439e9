package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.bundle;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** CH-280 to CH-291: what the context of each hook has to hold, and what becomes of the resources in it. */
class HookContextTest {
    private static final String SELECTED = "\"selections\": [\"MedicationRequest/1\"], ";

    private final HooksFixture select = new HooksFixture("order-select");
    private final HooksFixture sign = new HooksFixture("order-sign");

    @ParameterizedTest(name = "{0} {1}: {4} {3}")
    @MethodSource("badContexts")
    @DisplayName("a missing or wrong element is 400 and named")
    void badContext(String checklist, String hook, String context, String code, String expression) throws Exception {
        MockHttpServletResponse response = new HooksFixture(hook).call(request(hook, context));
        assertThat(response.getStatus()).isEqualTo(400);
        JsonNode issue = json(response).path("issue").path(0);
        assertThat(issue.path("code").asText()).isEqualTo(code);
        assertThat(issue.path("expression").path(0).asText()).isEqualTo(expression);
    }

    static Stream<Arguments> badContexts() {
        String one = "\"draftOrders\": " + drafts(draft("1"));
        return Stream.of(
                Arguments.of("CH-281", "order-select", SELECTED, "required", "context.draftOrders"),
                Arguments.of("CH-281", "order-select", one, "required", "context.selections"),
                Arguments.of("CH-281", "order-select", "\"selections\": [], " + one, "required", "context.selections"),
                Arguments.of(
                        "CH-281",
                        "order-select",
                        "\"selections\": \"MedicationRequest/1\", " + one,
                        "structure",
                        "context.selections"),
                Arguments.of(
                        "CH-281",
                        "order-select",
                        "\"selections\": [\"MedicationRequest/1\", \"MedicationRequest/2\"], " + one,
                        "value",
                        "context.selections[1]"),
                Arguments.of("CH-281", "order-select", "\"selections\": [1], " + one, "value", "context.selections[0]"),
                Arguments.of("CH-282", "order-sign", "", "required", "context.draftOrders"),
                Arguments.of("CH-282", "order-sign", "\"draftOrders\": null", "required", "context.draftOrders"),
                Arguments.of("CH-282", "order-sign", "\"draftOrders\": []", "structure", "context.draftOrders"),
                Arguments.of(
                        "CH-282",
                        "order-sign",
                        "\"draftOrders\": {\"resourceType\": \"List\"}",
                        "structure",
                        "context.draftOrders"),
                Arguments.of(
                        "CH-282",
                        "order-sign",
                        "\"draftOrders\": {\"resourceType\": \"Bundle\", \"entry\": \"x\"}",
                        "structure",
                        "context.draftOrders.entry"),
                Arguments.of(
                        "CH-282",
                        "order-sign",
                        "\"draftOrders\": {\"resourceType\": \"Bundle\", \"entry\": [{}]}",
                        "required",
                        "context.draftOrders.entry[0].resource"),
                Arguments.of(
                        "CH-282",
                        "order-sign",
                        "\"draftOrders\": " + drafts("{\"resourceType\": \"MedicationRequest\"}"),
                        "required",
                        "context.draftOrders.entry[0].resource.id"),
                Arguments.of(
                        "CH-282",
                        "order-sign",
                        "\"draftOrders\": " + drafts(draft("1"), draft("1").replace("draft", "active")),
                        "value",
                        "context.draftOrders.entry[1].resource.id"),
                Arguments.of("CH-284", "encounter-start", "", "required", "context.encounterId"),
                Arguments.of("CH-284", "encounter-start", "\"encounterId\": 1", "structure", "context.encounterId"),
                Arguments.of("CH-287", "problem-list-item-create", "", "required", "context.conditions"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CH-284; encounter-start; 'encounterId': 'e'",
                "CH-282; order-sign; 'draftOrders': {'resourceType': 'Bundle'}",
                "CH-282; order-sign; 'draftOrders': {'resourceType': 'Bundle', 'type': 'collection', 'entry': []}",
                "CH-287; problem-list-item-create; 'conditions': {'resourceType': 'Bundle', 'entry': []}"
            })
    void leastContext(String checklist, String hook, String context) throws Exception {
        MockHttpServletResponse response = new HooksFixture(hook).call(request(hook, context.replace('\'', '"')));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response).path("cards")).isEmpty();
    }

    @Test
    @DisplayName("CH-281: at order-select the selections are advised on, the other drafts stand in the record")
    void selections() throws Exception {
        String context = SELECTED + "\"draftOrders\": " + drafts(draft("1"), draft("2"));
        AssembledRecord record = select.assemble(request("order-select", context));
        assertThat(record.resources())
                .extracting(Resource::getId)
                .containsExactly("MedicationRequest/1", "MedicationRequest/2");
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/1");
        select.call(request("order-select", context));
        assertThat(select.support.askedAbout).containsExactly("MedicationRequest/1");
    }

    @Test
    @DisplayName("CH-281: a selected group of requests selects its requests")
    void selectedGroup() {
        String group = """
                {"resourceType": "RequestGroup", "id": "g", "subject": {"reference": "Patient/p"},
                 "action": [{"action": [{"resource": {"reference": "MedicationRequest/2"}}]}]}""";
        AssembledRecord record = select.assemble(request(
                "order-select",
                "\"selections\": [\"RequestGroup/g\"], \"draftOrders\": " + drafts(draft("1"), draft("2"), group)));
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/2");
    }

    @Test
    @DisplayName("a group that holds its requests within itself is named: nobody could say which of them to change")
    void groupWithContainedRequests() {
        String group = """
                {"resourceType": "RequestGroup", "id": "g", "contained": [%s],
                 "action": [{"resource": {"reference": "#1"}}]}""".formatted(draft("1"));
        AssembledRecord record = sign.assemble(request("order-sign", "\"draftOrders\": " + drafts(group)));
        assertThat(record.leftOut()).containsExactly(new LeftOut("RequestGroup/g", Reason.HOLDS_ORDERS));
    }

    @Test
    @DisplayName(
            "CH-282, CH-291: at order-sign every draft is advised on; neither intent, fullUrl nor Bundle.type is needed")
    void drafts() {
        AssembledRecord record =
                sign.assemble(request("order-sign", "\"draftOrders\": " + drafts(draft("1"), draft("2"))));
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/1", "MedicationRequest/2");
        assertThat(record.leftOut()).isEmpty();
    }

    @Test
    @DisplayName("CH-282: an order that is signed again replaces the record's own copy of it")
    void signedAgain() {
        String before = draft("1").replace("draft", "active");
        String body = request(
                "order-sign",
                "\"draftOrders\": " + drafts(draft("1").replace("draft", "on-hold")),
                "\"medicationRequests\": " + bundle(entry(before), entry(draft("9"))));
        AssembledRecord record = sign.assemble(body);
        assertThat(record.resources())
                .extracting(Resource::getId)
                .containsExactly("MedicationRequest/1", "MedicationRequest/9");
        assertThat(((MedicationRequest) record.resources().iterator().next()).getStatus())
                .isEqualTo(MedicationRequest.MedicationRequestStatus.ONHOLD);
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/1");
    }

    @Test
    @DisplayName("a Medication beside the order belongs to the record; an order whose Medication is not there is named")
    void medicationBesideTheOrder() {
        String order = draft("1").replace("\"medicationCodeableConcept\": {\"text\": \"x\"}", """
                "medicationReference": {"reference": "urn:uuid:7a3b"}""");
        String medication =
                "{\"fullUrl\": \"urn:uuid:7a3b\", \"resource\": {\"resourceType\": \"Medication\", \"id\": \"m\"}}";
        String context = "\"draftOrders\": " + bundle(medication, entry(order));
        AssembledRecord record = sign.assemble(request("order-sign", context));
        assertThat(record.leftOut()).isEmpty();
        assertThat(record.resources())
                .filteredOn(MedicationRequest.class::isInstance)
                .extracting(resource ->
                        ((MedicationRequest) resource).getMedicationReference().getReference())
                .containsExactly("Medication/m");
        assertThat(sign.assemble(request("order-sign", "\"draftOrders\": " + drafts(order)))
                        .leftOut())
                .containsExactly(new LeftOut("MedicationRequest/1", Reason.DRUG_NOT_KNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ProcedureRequest", "MedicationOrder", "Basket"})
    @DisplayName("CH-090: resources of another FHIR version are left out and named")
    void otherVersion(String type) throws Exception {
        String old = "{\"resourceType\": \"%s\", \"id\": \"old\", \"requester\": {\"agent\": {}}}".formatted(type);
        String body = request("order-sign", "\"draftOrders\": " + drafts(draft("1"), old));
        assertThat(sign.assemble(body).leftOut()).containsExactly(new LeftOut(type + "/old", Reason.NOT_READABLE));
        assertThat(sign.call(body).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("CH-113: one order for somebody else is left out and named")
    void orderForSomebodyElse() {
        AssembledRecord record = sign.assemble(request(
                "order-sign",
                "\"draftOrders\": " + drafts(draft("1"), draft("2").replace("Patient/p", "Patient/q"))));
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/1");
        assertThat(record.leftOut()).containsExactly(new LeftOut("MedicationRequest/2", Reason.OTHER_PERSON));
    }

    @Test
    @DisplayName("CH-113: another person among the orders is left out and named, the patient once more is passed over")
    void personAmongTheOrders() {
        String other = "{\"resourceType\": \"Patient\", \"id\": \"q\"}";
        String same = "{\"resourceType\": \"Patient\", \"id\": \"p\"}";
        AssembledRecord record =
                sign.assemble(request("order-sign", "\"draftOrders\": " + drafts(draft("1"), other, same)));
        assertThat(record.contextReferences()).containsExactly("MedicationRequest/1");
        assertThat(record.resources()).extracting(Resource::fhirType).doesNotContain("Patient");
        assertThat(record.leftOut()).containsExactly(new LeftOut("Patient/q", Reason.OTHER_PERSON));
    }

    @Test
    @DisplayName("CH-113: orders for nobody but somebody else are 412")
    void ordersForSomebodyElse() throws Exception {
        MockHttpServletResponse response = sign.call(
                request("order-sign", "\"draftOrders\": " + drafts(draft("2").replace("Patient/p", "Patient/q"))));
        assertThat(response.getStatus()).isEqualTo(412);
        JsonNode issue = json(response).path("issue").path(0);
        assertThat(issue.path("code").asText()).isEqualTo("conflict");
        assertThat(issue.path("expression").path(0).asText()).isEqualTo("context.draftOrders");
    }

    @Test
    @DisplayName("an order that names no patient is left out and named")
    void orderForNobody() {
        String nobody = draft("1").replace(", \"subject\": {\"reference\": \"Patient/p\"}", "");
        AssembledRecord record = sign.assemble(request("order-sign", "\"draftOrders\": " + drafts(nobody)));
        assertThat(record.contextReferences()).isEmpty();
        assertThat(record.leftOut()).containsExactly(new LeftOut("MedicationRequest/1", Reason.NOBODY));
    }

    @Test
    @DisplayName("drafts do not keep our own store from being asked for the patient's record")
    void storedRecord() {
        sign.store.put(
                "{\"resourceType\": \"Patient\", \"id\": \"p\"}", draft("9").replace("draft", "active"));
        AssembledRecord record = sign.assemble("""
                {"hook": "order-sign", "hookInstance": "1",
                 "context": {"userId": "Practitioner/1", "patientId": "p", "draftOrders": %s}}""".formatted(drafts(draft("1"))));
        assertThat(record.resources())
                .extracting(resource -> resource.getIdElement().getIdPart())
                .isEqualTo(List.of("1", "9"));
    }

    @Test
    @DisplayName("CH-287: a condition just recorded belongs to the record")
    void condition() {
        String condition = """
                {"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/p"}}""";
        AssembledRecord record = new HooksFixture("problem-list-item-create")
                .assemble(request("problem-list-item-create", "\"conditions\": " + drafts(condition)));
        assertThat(record.resources()).extracting(Resource::getId).containsExactly("Condition/c");
        assertThat(record.contextReferences()).containsExactly("Condition/c");
    }

    /** @param more replaces prefetch members: a member of the same name that comes later would be refused */
    private static String request(String hook, String context, String... more) {
        String prefetch = PATIENT + ", \"observations\": null, "
                + (more.length == 0 ? NOTHING_ELSE : "\"conditions\": null, " + String.join(", ", more));
        String last = context.strip().replaceFirst(",$", "");
        return """
                {"hook": "%s", "hookInstance": "1", "prefetch": {%s},
                 "context": {"userId": "Practitioner/1", "patientId": "p"%s%s}}""".formatted(hook, prefetch, last.isEmpty() ? "" : ", ", last);
    }

    private static String drafts(String... resources) {
        return "{\"resourceType\": \"Bundle\", \"entry\": ["
                + String.join(
                        ", ", Stream.of(resources).map(HooksFixture::entry).toList()) + "]}";
    }

    private static String draft(String id) {
        return """
                {"resourceType": "MedicationRequest", "id": "%s", "status": "draft", \
                "medicationCodeableConcept": {"text": "x"}, "subject": {"reference": "Patient/p"}}""".formatted(id);
    }
}
