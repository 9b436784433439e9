package dev.osteon.cdshooks;

import static dev.osteon.cdshooks.HooksFixture.FHIR;
import static dev.osteon.cdshooks.HooksFixture.SERVICE;
import static dev.osteon.cdshooks.HooksFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.DataNeeds;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DiscoveryTest {
    private final HooksFixture hooks = new HooksFixture();
    private final PatientCompartment compartment = new PatientCompartment(FHIR);

    @Test
    @DisplayName("CH-020 to CH-028: what a service says of itself; nothing null or empty")
    void discovery() throws Exception {
        MockHttpServletResponse response = hooks.send(get("/cds-services"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(json(response)).isEqualTo(HooksFixture.JSON.readTree("""
                                {"services": [{"hook": "patient-view", "title": "Example", "description": "An example",
                                  "id": "%s", "prefetch": {
                                    "patient": "Patient/{{context.patientId}}",
                                    "conditions": "Condition?patient={{context.patientId}}",
                                    "medicationRequests": "MedicationRequest?patient={{context.patientId}}",
                                    "observations": "Observation?patient={{context.patientId}}&code=a,b"}}]}""".formatted(SERVICE)));
        assertThat(hooks.send(head("/cds-services")).getStatus()).isEqualTo(200);
        assertThat(hooks.send(get("/cds-services/")).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("CH-022: without services the list is empty, not absent")
    void noServices() throws Exception {
        assertThat(HooksFixture.JSON.writeValueAsString(Discovery.of(List.of())))
                .isEqualTo("{\"services\":[]}");
    }

    @Test
    @DisplayName("an address that would get too long goes without codes")
    void longCodeList() {
        Collection<CodeKey> codes = IntStream.range(0, 1_500)
                .mapToObj(number -> new CodeKey("urn:codes", Integer.toString(10_000 + number)))
                .toList();
        assertThat(templates(Map.of("Observation", Set.of("urn:all")), codes))
                .contains(new PrefetchTemplate(
                        "observations", "Observation", "Observation?patient={{context.patientId}}"));
    }

    @Test
    @DisplayName("CH-050: a code cannot change the search it stands in")
    void oddCodes() {
        assertThat(templates(
                        Map.of("Observation", Set.of("urn:all")),
                        List.of(new CodeKey("u", "1.2-x"), new CodeKey("u", "a,b"), new CodeKey("u", "c&d=e"))))
                .contains(new PrefetchTemplate(
                        "observations",
                        "Observation",
                        "Observation?patient={{context.patientId}}&code=1.2-x,a%5C%2Cb,c%26d%3De"));
    }

    @Test
    @DisplayName("a retrieve of every observation is not restricted")
    void allObservations() {
        assertThat(templates(Map.of("Observation", Set.of()), List.of()))
                .contains(new PrefetchTemplate(
                        "observations", "Observation", "Observation?patient={{context.patientId}}"));
    }

    @Test
    @DisplayName("types that cannot be searched by patient have no template")
    void noPatientParameter() {
        assertThat(templates(Map.of("Medication", Set.of(), "FamilyMemberHistory", Set.of()), List.of()))
                .extracting(PrefetchTemplate::key)
                .containsExactly("patient", "familyMemberHistories");
    }

    private List<PrefetchTemplate> templates(Map<String, Set<String>> needs, Collection<CodeKey> codes) {
        return PrefetchTemplate.of(new DataNeeds(needs), compartment, valueSet -> codes);
    }
}
