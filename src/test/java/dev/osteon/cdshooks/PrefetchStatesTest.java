package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.NOTHING_ELSE;
import static dev.osteon.cdshooks.HooksFixture.PATIENT;
import static dev.osteon.cdshooks.HooksFixture.bundle;
import static dev.osteon.cdshooks.HooksFixture.entry;
import static dev.osteon.cdshooks.HooksFixture.json;
import static dev.osteon.cdshooks.HooksFixture.observation;
import static dev.osteon.cdshooks.HooksFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.ClientSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** CH-100 to CH-111: what each state of a prefetch key means. */
class PrefetchStatesTest {
    private static final String SERVER = "\"fhirServer\": \"https://ehr.example.org/r4\"";
    private static final String WARNING =
            "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"warning\","
                    + " \"code\": \"processing\", \"diagnostics\": \"Resource request returns no results\"}]}";
    private static final String ERROR = WARNING.replace("warning", "error");

    private final HooksFixture hooks = new HooksFixture();

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownStates")
    void known(String name, String value, int observations) {
        AssembledRecord record =
                hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + value, SERVER));
        assertThat(record.resources()).hasSize(observations);
        assertThat(record.leftOut()).isEmpty();
    }

    static Stream<Arguments> knownStates() {
        String one = entry(observation("1"));
        String two = entry(observation("2"));
        return Stream.of(
                Arguments.of("CH-105 null", "null", 0),
                Arguments.of(
                        "CH-106 Bundle without entry", "{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}", 0),
                Arguments.of(
                        "CH-106 Bundle with total 0", "{\"resourceType\": \"Bundle\", \"total\": 0, \"entry\": []}", 0),
                Arguments.of(
                        "CH-108 total 0 and a warning as outcome",
                        "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0, \"entry\": [{\"resource\": "
                                + WARNING + ", \"search\": {\"mode\": \"outcome\"}}]}",
                        0),
                Arguments.of("CH-107 data and a warning", bundle(one, entry(WARNING)), 1),
                Arguments.of("Bundle of two", bundle(one, two), 2),
                Arguments.of("one resource twice", bundle(one, one), 1),
                Arguments.of("CH-111 collection", bundle(one, two).replace("searchset", "collection"), 2),
                Arguments.of("CH-111 no type", bundle(one, two).replace("\"type\": \"searchset\", ", ""), 2),
                Arguments.of("a Bundle in a Bundle", bundle(entry(bundle(one)), two), 2),
                Arguments.of("CH-111 one resource", observation("1"), 1),
                Arguments.of(
                        "CH-114 one object where a list belongs",
                        "{\"resourceType\": \"Bundle\", \"entry\": " + one + "}",
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknownStates")
    void unknown(String name, String observations, String says) throws Exception {
        String prefetch = PATIENT + ", " + NOTHING_ELSE + observations;
        for (String body : List.of(request(prefetch, SERVER), request(prefetch))) {
            MockHttpServletResponse response = hooks.call(body);
            assertThat(response.getStatus()).isEqualTo(412);
            JsonNode issue = json(response).path("issue").path(0);
            assertThat(issue.path("code").asText()).isEqualTo("incomplete");
            assertThat(issue.path("expression").path(0).asText()).isEqualTo("prefetch.observations");
            assertThat(issue.path("diagnostics").asText()).contains(says);
        }
    }

    static Stream<Arguments> unknownStates() {
        String one = entry(observation("1"));
        String next =
                "\"link\": [{\"relation\": \"self\", \"url\": \"u\"}, {\"relation\": \"next\", \"url\": \"u\"}], ";
        return Stream.of(
                Arguments.of("CH-102 absent", "", "was not sent"),
                Arguments.of("CH-107 an OperationOutcome", ", \"observations\": " + ERROR, "could not run the query"),
                Arguments.of(
                        "CH-107 an error among the entries",
                        ", \"observations\": " + bundle(one, entry(ERROR)),
                        "could not run the query"),
                Arguments.of(
                        "CH-110 a page with next",
                        ", \"observations\": " + bundle(one).replace("\"entry\"", next + "\"entry\""),
                        "one page of several"),
                Arguments.of(
                        "fewer than the total",
                        ", \"observations\": " + bundle(one).replace("\"entry\"", "\"total\": 2, \"entry\""),
                        "one page of several"));
    }

    @Test
    @DisplayName("CH-087: no prefetch at all is 412, not 400, and names every key")
    void noPrefetch() throws Exception {
        MockHttpServletResponse response = hooks.call(request("", SERVER).replace("\"prefetch\": {}, ", ""));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(json(response).path("issue").findValuesAsText("diagnostics"))
                .containsExactly(
                        "prefetch.patient was not sent, and the EHR's server answered 403",
                        "prefetch.conditions was not sent, and the EHR's server answered 403",
                        "prefetch.medicationRequests was not sent, and the EHR's server answered 403",
                        "prefetch.observations was not sent, and the EHR's server answered 403");
    }

    @Test
    @DisplayName("CH-100: each key removed in turn is 412, never an answer on less")
    void eachKeyRemoved() throws Exception {
        List<String> members =
                List.of(PATIENT, "\"conditions\": null", "\"medicationRequests\": null", "\"observations\": null");
        assertThat(hooks.call(request(String.join(", ", members), SERVER)).getStatus())
                .isEqualTo(200);
        for (String removed : members) {
            String rest = String.join(
                    ", ",
                    members.stream().filter(member -> !member.equals(removed)).toList());
            assertThat(hooks.call(request(rest, SERVER)).getStatus())
                    .as(removed)
                    .isEqualTo(412);
        }
    }

    @Test
    @DisplayName("a patient whom nobody knows is 412, never an empty list of cards")
    void unknownPatient() throws Exception {
        for (String prefetch : List.of("", "\"patient\": null, \"observations\": null, " + NOTHING_ELSE)) {
            MockHttpServletResponse response = hooks.call(request(prefetch));
            assertThat(response.getStatus()).isEqualTo(412);
            assertThat(json(response).path("issue").findValuesAsText("code")).contains("not-found");
        }
    }

    @Test
    @DisplayName("CH-112: keys that nobody asked for are ignored, whatever they hold")
    void unknownKeys() throws Exception {
        String prefetch = PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null, \"other\": \"?\", \"more\": "
                + bundle(entry(observation("1", "{\"reference\": \"Patient/q\"}")));
        assertThat(hooks.assemble(request(prefetch, SERVER)).resources()).isEmpty();
        assertThat(json(hooks.call(request(prefetch, SERVER)))).isEqualTo(HooksFixture.JSON.readTree("{\"cards\":[]}"));
    }

    @Test
    @DisplayName("what prefetch lacks comes from our own store, by the template's own query, and nothing else does")
    void fromStore() {
        hooks.store.put(
                "{\"resourceType\": \"Patient\", \"id\": \"p\", \"birthDate\": \"1970-05-05\"}", observation("stored"));
        AssembledRecord record = hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE));
        assertThat(hooks.store.queries).containsExactly("Patient/p", "Observation?patient=p&code=a,b");
        assertThat(record.resources()).extracting(Resource::getId).containsExactly("Observation/stored");
    }

    @Test
    @DisplayName("without prefetch the whole record comes from our own store")
    void allFromStore() throws Exception {
        hooks.store.put("{\"resourceType\": \"Patient\", \"id\": \"p\"}", observation("stored"));
        AssembledRecord record = hooks.assemble(request(""));
        assertThat(record.patient().getIdElement().getIdPart()).isEqualTo("p");
        assertThat(record.resources()).hasSize(1);
        assertThat(hooks.call(request("")).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("with complete prefetch no store is asked")
    void completePrefetch() {
        hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null"));
        assertThat(hooks.store.queries).isEmpty();
    }

    @Test
    @DisplayName("with a fhirServer our own store is not asked: its patient p is another one")
    void fhirServerIsAnotherStore() throws Exception {
        hooks.store.put("{\"resourceType\": \"Patient\", \"id\": \"p\", \"birthDate\": \"1970-05-05\"}");
        assertThat(hooks.call(request(PATIENT, SERVER)).getStatus()).isEqualTo(412);
        assertThat(hooks.store.queries).isEmpty();
    }

    @Test
    @DisplayName("CH-101, CH-109: an absent key is fetched by the template's own query, and nothing else is")
    void absentIsFetched() throws Exception {
        hooks.ehr.pages.put("Observation?patient=p&code=a,b", List.of(bundle(entry(observation("fetched")))));
        AssembledRecord record = hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE, SERVER));
        assertThat(hooks.ehr.queries).containsExactly("Observation?patient=p&code=a,b");
        assertThat(record.resources()).extracting(Resource::getId).containsExactly("Observation/fetched");
    }

    @Test
    @DisplayName("CH-107: what the EHR could not find out for itself is not asked again")
    void failedIsNotFetched() throws Exception {
        String prefetch = PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + ERROR;
        assertThat(hooks.call(request(prefetch, SERVER)).getStatus()).isEqualTo(412);
        assertThat(hooks.ehr.queries).isEmpty();
    }

    @Test
    @DisplayName("CH-110: a page is completed by those after it")
    void pagesAreFollowed() {
        String next = "https://ehr.example.org/r4?page=2";
        String first = bundle(entry(observation("1")))
                .replace(
                        "\"entry\"",
                        "\"total\": 3, \"link\": {\"relation\": \"next\", \"url\": \"" + next + "\"}, \"entry\"");
        hooks.ehr.pages.put(next, List.of(bundle(entry(observation("2"))), bundle(entry(observation("3")))));
        AssembledRecord record =
                hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + first, SERVER));
        assertThat(record.resources()).hasSize(3);
    }

    @Test
    @DisplayName("CH-110: fewer than the total on all pages is no whole answer")
    void pagesThatLack() throws Exception {
        hooks.ehr.pages.put(
                "Observation?patient=p&code=a,b",
                List.of(bundle(entry(observation("1"))).replace("\"entry\"", "\"total\": 3, \"entry\"")));
        MockHttpServletResponse response = hooks.call(request(PATIENT + ", " + NOTHING_ELSE, SERVER));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(response.getContentAsString()).contains("gave no whole answer");
    }

    @Test
    @DisplayName("CH-113: what is fetched passes the same check of the person as what is sent")
    void fetchedOfAnotherPerson() throws Exception {
        String query = "Observation?patient=p&code=a,b";
        String other = "{\"reference\": \"Patient/q\"}";
        hooks.ehr.pages.put(query, List.of(bundle(entry(observation("1")), entry(observation("2", other)))));
        assertThat(hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE, SERVER))
                        .leftOut())
                .containsExactly(new LeftOut("Observation/2", LeftOut.Reason.OTHER_PERSON));
        hooks.ehr.pages.put(query, List.of(bundle(entry(observation("1", other)), entry(observation("2", other)))));
        assertThat(hooks.call(request(PATIENT + ", " + NOTHING_ELSE, SERVER)).getStatus())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("CH-104: optional data that nobody gives are named on a card, never taken for none")
    void optional() throws Exception {
        HooksFixture lenient = new HooksFixture("patient-view", Set.of("Observation"));
        for (String body : List.of(
                request(PATIENT + ", " + NOTHING_ELSE, SERVER),
                request(PATIENT + ", " + NOTHING_ELSE),
                request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + ERROR))) {
            MockHttpServletResponse response = lenient.call(body);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(json(response).path("cards")).hasSize(1);
            assertThat(json(response).at("/cards/0/detail").asText())
                    .contains("Observation is not known", "does not mean that there is none");
        }
        MockHttpServletResponse known =
                lenient.call(request(PATIENT + ", " + NOTHING_ELSE + ", \"observations\": null", SERVER));
        assertThat(json(known).path("cards")).isEmpty();
        assertThat(lenient.call(request(PATIENT, SERVER)).getStatus()).isEqualTo(412);
    }

    @Test
    @DisplayName("CH-108: for a client whose empty results look otherwise, nothing but a warning is a failure")
    void warningIsNoAnswer() throws Exception {
        hooks.clients = new ClientProfiles(
                Map.of(
                        "strict",
                        new ClientSettings(null, null, null, null, null, null, null, false, null, null, null, null)),
                "strict");
        String prefetch = PATIENT + ", " + NOTHING_ELSE + ", \"observations\": " + bundle(entry(WARNING));
        assertThat(hooks.call(request(prefetch, SERVER)).getStatus()).isEqualTo(412);
    }

    @Test
    @DisplayName("CH-120, CH-121, CH-125: an authorization that cannot be used is passed over, scopes are not read")
    void authorization() {
        String whole =
                "\"fhirAuthorization\": {\"access_token\": \"abc\", \"token_type\": \"Bearer\", \"expires_in\": 300,"
                        + " \"scope\": \"Anything at all\", \"subject\": \"s\"}";
        String query = "Observation?patient=p&code=a,b";
        hooks.ehr.pages.put(query, List.of(bundle()));
        Map<String, String> tokens = Map.of(
                whole,
                "abc",
                whole.replace("Bearer", "mac"),
                "",
                whole.replace("300", "0"),
                "",
                whole.replace("\"access_token\": \"abc\", ", ""),
                "");
        tokens.forEach((authorization, token) -> {
            hooks.assemble(request(PATIENT + ", " + NOTHING_ELSE, SERVER, authorization));
            assertThat(hooks.ehr.token == null ? "" : hooks.ehr.token.value()).isEqualTo(token);
            assertThat(String.valueOf(hooks.ehr.token)).doesNotContain("abc");
        });
    }
}
