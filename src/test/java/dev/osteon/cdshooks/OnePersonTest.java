package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.bundle;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.observation;
import static dev.osteon.cdshooks.HooksFixture.request;
import static dev.osteon.cdshooks.HooksFixture.requestWithObservations;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** CH-113: never two persons in one record. */
class OnePersonTest {
    private static final String SERVER = "\"fhirServer\": \"https://ehr.example.org/r4\"";
    private static final String OWN = entry(observation("own"));

    private final HooksFixture hooks = new HooksFixture();

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void subject(String name, String subject, Reason expected) {
        AssembledRecord record = hooks.assemble(requestWithObservations(OWN, entry(observation("odd", subject))));
        assertThat(record.resources())
                .extracting(resource -> resource.getIdElement().getIdPart())
                .isEqualTo(expected == null ? List.of("own", "odd") : List.of("own"));
        assertThat(record.leftOut())
                .isEqualTo(expected == null ? List.of() : List.of(new LeftOut("Observation/odd", expected)));
    }

    @Test
    @DisplayName("in the record every resource names the patient in one form")
    void oneForm() {
        AssembledRecord record = hooks.assemble(requestWithObservations(
                OWN,
                entry(observation("1", "{\"identifier\": {\"system\": \"urn:mrn\", \"value\": \"4711\"}}")),
                entry(observation("2", "{\"reference\": \"urn:uuid:p\"}")),
                entry(observation("3", "{\"reference\": \"https://ehr.example.org/r4/Patient/p\"}"))));
        assertThat(record.resources())
                .extracting(resource -> ((Observation) resource).getSubject().getReference())
                .hasSize(4)
                .containsOnly("Patient/p");
    }

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of("the patient", "{\"reference\": \"Patient/p\"}", null),
                Arguments.of("a version of the patient", "{\"reference\": \"Patient/p/_history/3\"}", null),
                Arguments.of("the patient's id as urn", "{\"reference\": \"urn:uuid:p\"}", null),
                Arguments.of("absolute, one server", "{\"reference\": \"https://ehr.example.org/r4/Patient/p\"}", null),
                Arguments.of(
                        "the patient's identifier",
                        "{\"identifier\": {\"system\": \"urn:mrn\", \"value\": \"4711\"}}",
                        null),
                Arguments.of("another patient", "{\"reference\": \"Patient/q\"}", Reason.OTHER_PERSON),
                Arguments.of("an id that begins alike", "{\"reference\": \"Patient/p2\"}", Reason.OTHER_PERSON),
                Arguments.of("an id in the other case", "{\"reference\": \"Patient/P\"}", Reason.OTHER_PERSON),
                Arguments.of("a group", "{\"reference\": \"Group/p\"}", Reason.OTHER_PERSON),
                Arguments.of(
                        "another patient, absolute",
                        "{\"reference\": \"https://ehr.example.org/r4/Patient/q\"}",
                        Reason.OTHER_PERSON),
                Arguments.of(
                        "another identifier of the same system",
                        "{\"identifier\": {\"system\": \"urn:mrn\", \"value\": \"4712\"}}",
                        Reason.OTHER_PERSON),
                Arguments.of(
                        "an identifier of another system",
                        "{\"identifier\": {\"system\": \"urn:other\", \"value\": \"4711\"}}",
                        Reason.NOBODY),
                Arguments.of("an identifier without system", "{\"identifier\": {\"value\": \"4711\"}}", Reason.NOBODY),
                Arguments.of("a urn that names no entry", "{\"reference\": \"urn:uuid:0000\"}", Reason.NOBODY),
                Arguments.of("a search", "{\"reference\": \"Patient?identifier=urn:mrn|4711\"}", Reason.NOBODY),
                Arguments.of("only a name", "{\"display\": \"Wintergreen\"}", Reason.NOBODY),
                Arguments.of("nothing", "{}", Reason.NOBODY),
                Arguments.of("null", "null", Reason.NOBODY),
                Arguments.of("a text", "\"Patient/p\"", Reason.NOBODY),
                Arguments.of("contained, but not there", "{\"reference\": \"#x\"}", Reason.NOBODY));
    }

    @ParameterizedTest
    @DisplayName("a contained patient is told by identifier, for its id says nothing")
    @CsvSource({"urn:mrn,4711,", "urn:mrn,4712,OTHER_PERSON", "urn:other,1,NOBODY"})
    void containedPatient(String system, String value, Reason expected) {
        String contained = """
                {"resourceType": "Observation", "id": "odd", "status": "final", "subject": {"reference": "#p"},
                 "contained": [{"resourceType": "Patient", "id": "p",
                   "identifier": [{"system": "%s", "value": "%s"}]}]}""".formatted(system, value);
        AssembledRecord record = hooks.assemble(requestWithObservations(OWN, entry(contained)));
        assertThat(record.leftOut())
                .extracting(LeftOut::reason)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("a urn:uuid that is the fullUrl of the Patient is the patient; one of another Patient is not")
    void urnOfAnEntry() {
        String patient = PATIENT.replaceFirst("\"patient\": ", "");
        String prefetch = "\"patient\": "
                + bundle(
                        "{\"fullUrl\": \"urn:uuid:1\", \"resource\": " + patient + "}",
                        "{\"fullUrl\": \"urn:uuid:2\", \"resource\": {\"resourceType\": \"Patient\", \"id\": \"q\"}}")
                + ", " + NOTHING_ELSE + ", \"observations\": "
                + bundle(
                        entry(observation("own", "{\"reference\": \"urn:uuid:1\"}")),
                        entry(observation("odd", "{\"reference\": \"urn:uuid:2\"}")));
        AssembledRecord record = hooks.assemble(request(prefetch));
        assertThat(record.resources()).extracting(Resource::getId).containsExactly("Observation/own");
        assertThat(record.leftOut())
                .containsExactly(
                        new LeftOut("Patient/q", Reason.OTHER_PERSON),
                        new LeftOut("Observation/odd", Reason.OTHER_PERSON));
    }

    @Test
    @DisplayName("Patient/p of another server is another person")
    void anotherServer() {
        String there = "{\"reference\": \"https://other.example.org/r4/Patient/p\"}";
        String here = "{\"reference\": \"https://ehr.example.org/r4/Patient/p\"}";
        String fromThere =
                "{\"fullUrl\": \"https://other.example.org/r4/Observation/3\", \"resource\": " + observation("3") + "}";
        String body = request(
                PATIENT + ", " + NOTHING_ELSE + ", \"observations\": "
                        + bundle(entry(observation("1", here)), entry(observation("2", there)), fromThere),
                SERVER);
        AssembledRecord record = hooks.assemble(body);
        assertThat(record.resources()).extracting(Resource::getId).containsExactly("Observation/1");
        assertThat(record.leftOut())
                .containsExactly(
                        new LeftOut("Observation/2", Reason.OTHER_PERSON),
                        new LeftOut("Observation/3", Reason.OTHER_PERSON));
    }

    @Test
    @DisplayName("a server behind a proxy calls itself by one other name")
    void behindProxy() {
        String inside = "{\"reference\": \"http://INSIDE:9080/fhir/Patient/p\"}";
        String body = request(
                PATIENT + ", " + NOTHING_ELSE + ", \"observations\": "
                        + bundle("{\"fullUrl\": \"http://inside:9080/fhir/Observation/1\", \"resource\": "
                                + observation("1", inside) + "}"),
                SERVER);
        assertThat(hooks.assemble(body).resources()).hasSize(1);
    }

    @Test
    @DisplayName("prefetch of A with context of B is 412: told by the Patient")
    void prefetchOfAnotherPatient() throws Exception {
        String prefetch = PATIENT.replace("\"id\": \"p\"", "\"id\": \"a\"") + ", " + NOTHING_ELSE
                + ", \"observations\": " + bundle(entry(observation("1", "{\"reference\": \"Patient/a\"}")));
        MockHttpServletResponse response = hooks.call(request(prefetch, SERVER));
        assertThat(response.getStatus()).isEqualTo(412);
        JsonNode issue = json(response).path("issue").path(0);
        assertThat(issue.path("code").asText()).isEqualTo("conflict");
        assertThat(issue.path("expression").path(0).asText()).isEqualTo("prefetch.patient");
    }

    @Test
    @DisplayName("prefetch of A with context of B is 412: told by the other resources, although B is in our store")
    void prefetchOfAnotherPatientWithoutPatient() throws Exception {
        hooks.store.put("{\"resourceType\": \"Patient\", \"id\": \"p\"}");
        String prefetch = NOTHING_ELSE + ", \"observations\": "
                + bundle(entry(observation("1", "{\"reference\": \"Patient/a\"}")));
        MockHttpServletResponse response = hooks.call(request(prefetch));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(json(response).path("issue").findValuesAsText("code")).containsExactly("conflict");
    }

    @Test
    @DisplayName("a whole answer about somebody else is no answer: 412")
    void answerAboutSomebodyElse() throws Exception {
        String other = "{\"reference\": \"Patient/a\"}";
        MockHttpServletResponse response =
                hooks.call(requestWithObservations(entry(observation("1", other)), entry(observation("2", other))));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(json(response)
                        .path("issue")
                        .path(0)
                        .path("expression")
                        .path(0)
                        .asText())
                .isEqualTo("prefetch.observations");
    }

    @Test
    @DisplayName("two persons under the id of the context are 412")
    void twoPatientsOfOneId() throws Exception {
        String second = "{\"resourceType\": \"Patient\", \"id\": \"p\", \"birthDate\": \"1980-01-01\"}";
        MockHttpServletResponse response = hooks.call(requestWithObservations(entry(second)));
        assertThat(response.getStatus()).isEqualTo(412);
    }

    @Test
    @DisplayName("one foreign observation is dropped, and an info card says so when no other card stands")
    void foreignObservationIsNamed() throws Exception {
        MockHttpServletResponse response = hooks.call(
                requestWithObservations(entry(observation("foreign-1", "{\"reference\": \"Patient/secret\"}"))));
        JsonNode cards = json(response).path("cards");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(cards).hasSize(1);
        assertThat(cards.path(0).path("indicator").asText()).isEqualTo("info");
        assertThat(cards.path(0).path("detail").asText()).contains("Observation/foreign-1");
        assertThat(response.getContentAsString()).doesNotContain("secret");
    }

    @Test
    @DisplayName("an id that could be Markdown does not reach the card")
    void unspeakableId() throws Exception {
        JsonNode cards = json(hooks.call(requestWithObservations(
                        entry(observation("[x](http://evil.example)", "{\"reference\": \"Patient/q\"}")))))
                .path("cards");
        assertThat(cards.path(0).path("detail").asText())
                .contains("entry 1 of observations")
                .doesNotContain("evil");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{'gender':'female','birthDate':'1970-05-05'}; same birth date; 200",
                "{'birthDate':'1970-05'}; same month of birth; 200",
                "{'identifier':[{'system':'urn:mrn','value':'4711'}]}; same identifier; 200",
                "{'gender':'unknown','birthDate':'1970-05-05'}; gender unknown; 200",
                "{'birthDate':'1970-05-06'}; another birth date; 412",
                "{'gender':'male','birthDate':'1970-05-05'}; another gender; 412",
                "{'birthDate':'1970-05-05','identifier':[{'system':'urn:mrn','value':'1'}]}; another identifier; 412",
                "{'gender':'female'}; nothing that tells; 412",
                "{'identifier':[{'system':'urn:other','value':'4711'}]}; another system's identifier; 412"
            })
    void storedPatient(String stored, String name, int status) throws Exception {
        hooks.store.put(("{'resourceType':'Patient','id':'p'," + stored.substring(1)).replace('\'', '"'));
        MockHttpServletResponse response = hooks.call(request(PATIENT));
        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 412) {
            assertThat(hooks.store.queries).containsExactly("Patient/p");
            assertThat(json(response).path("issue").findValuesAsText("code")).contains("conflict", "incomplete");
        }
    }

    @Test
    @DisplayName("data without the Patient are not joined with our store: nothing shows that it is the same person")
    void dataWithoutPatient() throws Exception {
        hooks.store.put("{\"resourceType\": \"Patient\", \"id\": \"p\", \"birthDate\": \"1970-05-05\"}");
        assertThat(hooks.call(request("\"observations\": " + bundle(OWN))).getStatus())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("CH-280: cards for clinicians are not shown to patients or relatives")
    void patientAsUser() throws Exception {
        hooks.support.failure = new IllegalStateException("must not be asked");
        for (String user : List.of("Patient/p", "RelatedPerson/1")) {
            MockHttpServletResponse response =
                    hooks.call(requestWithObservations(OWN).replace("Practitioner/1", user));
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(json(response).path("cards")).isEmpty();
        }
    }
}
