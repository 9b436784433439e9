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
import java.util.List;
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
                        "prefetch.patient was not sent",
                        "prefetch.conditions was not sent",
                        "prefetch.medicationRequests was not sent",
                        "prefetch.observations was not sent");
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
}
