package dev.osteon.clinicalreasoning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.fhirserver.demonstration.DateShift;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Topic;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code $apply}, {@code $evaluate}, {@code $cql} and {@code $evaluate-measure} of the running server against the cards of the hooks. */
class ReasoningOperationsTest extends EmbeddedServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMONSTRATION = "osteon-demo";
    private static final String ADVANCED = "operations-spinal-cord-compression-alert";
    private static final String STAGED = "operations-breast-cancer-staging";

    @Autowired
    private KnowledgeBase knowledge;

    static Stream<String[]> patientsAndServices() {
        return Stream.of(DEMONSTRATION, ADVANCED, STAGED).flatMap(patient -> Stream.of(
                        "radiotherapy-referral", "bone-modifying-agent-eligibility", "breast-cancer-staging")
                .map(service -> new String[] {patient, service}));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("patientsAndServices")
    @DisplayName("issue 5, 8: the actions of $apply are the cards of the hook, in the same order")
    void apply(String patient, String service) throws IOException {
        store(patient);
        Answer answer = http.get("/fhir/PlanDefinition/" + service + "/$apply?subject=Patient/" + patient);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(topics(service, answer.as(CarePlan.class))).isEqualTo(cards(service, patient));
    }

    private void store(String patient) {
        if (patient.equals(DEMONSTRATION)
                || http.get("/fhir/Patient/" + patient).status() == 200) {
            return;
        }
        PatientCase row = CaseFile.readAll(Path.of("test-data/patients", patient.replace("operations-", ""))).stream()
                .filter(one -> !one.expected().isEmpty())
                .findFirst()
                .orElseThrow();
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        List<Resource> record = new ArrayList<>(row.others());
        record.add(row.patient());
        record.forEach(resource -> bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
        long days = ChronoUnit.DAYS.between(row.now().toLocalDate(), LocalDate.now(ZoneOffset.UTC));
        String json = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(DateShift.byDays(bundle, days))
                .replace("\"Patient/p\"", "\"Patient/" + patient + "\"")
                .replace("\"id\":\"p\"", "\"id\":\"" + patient + "\"");
        Answer stored = http.post("/fhir", json);
        assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    }

    private List<String> cards(String service, String patient) throws IOException {
        Answer answer =
                http.post("/cds-services/" + service, """
                {"hook": "patient-view", "hookInstance": "6f1e3f0a-3f7e-4a53-9b0e-6b6f0f3f3c55",
                 "context": {"userId": "Practitioner/p", "patientId": "%s"}}""".formatted(patient), "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> topics = new ArrayList<>();
        JSON.readTree(answer.body())
                .path("cards")
                .forEach((JsonNode card) ->
                        topics.add(card.at("/source/topic/code").asText()));
        return topics;
    }

    private List<String> topics(String service, CarePlan plan) {
        Map<String, String> codes = knowledge.service(service).orElseThrow().topics().stream()
                .collect(Collectors.toMap(Topic::id, topic -> topic.code().getCode()));
        return plan.getContained().stream()
                .filter(RequestGroup.class::isInstance)
                .map(RequestGroup.class::cast)
                .flatMap(group -> group.getAction().stream())
                // The library leaves a null for each action that does not apply.
                .filter(Objects::nonNull)
                .map(action -> codes.get(action.getId()))
                .toList();
    }

    @Test
    @DisplayName("$evaluate: every condition of a service's topics has the value that makes the card, or makes none")
    void evaluate() throws IOException {
        String service = "radiotherapy-referral";
        List<Topic> topics = knowledge.service(service).orElseThrow().topics();
        Map<String, Boolean> expected = new TreeMap<>();
        List<String> shown = cards(service, DEMONSTRATION);
        topics.forEach(topic -> expected.merge(
                topic.condition().name(), shown.contains(topic.code().getCode()), Boolean::logicalOr));
        Answer answer = http.get("/fhir/Library/RadiotherapyReferral/$evaluate?subject=Patient/osteon-demo"
                + expected.keySet().stream()
                        .map(name -> "&expression=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .collect(Collectors.joining()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Map<String, Boolean> values = new TreeMap<>();
        answer.as(Parameters.class)
                .getParameter()
                .forEach(one -> values.put(one.getName(), ((BooleanType) one.getValue()).booleanValue()));
        assertThat(values).isEqualTo(expected);
    }

    @Test
    @DisplayName("what $apply computes for one person stays in no definition that serves the next")
    void definitionsAreLeftAlone() {
        List<String> before = definitions();
        http.get("/fhir/PlanDefinition/bone-modifying-agent-eligibility/$apply?subject=osteon-demo");
        http.get("/fhir/PlanDefinition/radiotherapy-referral/$r5.apply?subject=osteon-demo");
        assertThat(definitions()).isEqualTo(before);
    }

    private List<String> definitions() {
        return knowledge.resources().stream()
                .filter(resource -> resource instanceof ActivityDefinition || resource instanceof PlanDefinition)
                .map(resource -> FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource))
                .toList();
    }

    @Test
    @DisplayName("a person who is only in the data of the request gets the same cards as one of the store")
    void data() throws IOException {
        store(ADVANCED);
        Parameters parameters = new Parameters();
        parameters.addParameter("subject", "Patient/sent");
        parameters.addParameter("useServerData", false);
        String record = http.get("/fhir/Patient/" + ADVANCED + "/$everything?_count=200")
                .body()
                .replace(ADVANCED, "sent");
        parameters
                .addParameter()
                .setName("data")
                .setResource(FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, record));
        Answer answer = http.post(
                "/fhir/PlanDefinition/radiotherapy-referral/$apply",
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(parameters));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(topics("radiotherapy-referral", answer.as(CarePlan.class)))
                .isNotEmpty()
                .isEqualTo(cards("radiotherapy-referral", ADVANCED));
    }

    @Test
    @DisplayName(
            "$cql: an expression alone, one over a library of ours, and a library of the client's, of which nothing is kept")
    void cql() {
        assertThat(value(http.get("/fhir/$cql?expression=5*5"), "return")).isEqualTo("25");
        String mine = """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "subject", "valueString": "Patient/osteon-demo"},
                  {"name": "content", "valueString": "library Mine version '1' using FHIR version '4.0.1' include RadiotherapyReferral called R context Patient define Answer: %s"}]}""";
        assertThat(value(http.post("/fhir/$cql", mine.formatted("R.\\\"MSCC Confirmed\\\"")), "Answer"))
                .isEqualTo("true");
        assertThat(value(http.post("/fhir/$cql", mine.formatted("41 + 1")), "Answer"))
                .isEqualTo("42");
    }

    private static String value(Answer answer, String name) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.as(Parameters.class).getParameter(name))
                .as(answer.body())
                .isNotNull();
        return answer.as(Parameters.class).getParameter(name).getValue().primitiveValue();
    }

    @Test
    @DisplayName("$evaluate-measure: a measure of the site's over a definition of ours, and nothing is written")
    void measure() {
        Answer put = http.put("/fhir/Measure/cord-compressions", """
                {"resourceType": "Measure", "id": "cord-compressions", "status": "active",
                 "url": "https://hospital.example.org/Measure/cord-compressions",
                 "library": ["https://osteon.dev/fhir/Library/RadiotherapyReferral"],
                 "scoring": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/measure-scoring", "code": "cohort"}]},
                 "group": [{"id": "all", "population": [{
                   "id": "initial", "code": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/measure-population", "code": "initial-population"}]},
                   "criteria": {"language": "text/cql-identifier", "expression": "MSCC Confirmed"}}]}]}""");
        assertThat(put.status()).as(put.body()).isIn(200, 201);
        Answer answer = http.get("/fhir/Measure/cord-compressions/$evaluate-measure?subject=Patient/osteon-demo"
                + "&periodStart=2026-01-01&periodEnd=2026-12-31");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.as(MeasureReport.class)
                        .getGroupFirstRep()
                        .getPopulationFirstRep()
                        .getCount())
                .isEqualTo(1);
        assertThat(http.get("/fhir/SearchParameter?code=supplemental-data")
                        .as(Bundle.class)
                        .getEntry())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PlanDefinition/radiotherapy-referral/$apply,400,REQUIRED,subject",
        "PlanDefinition/radiotherapy-referral/$apply?subject=nobody-there,404,NOTFOUND,",
        "PlanDefinition/nothing/$apply?subject=osteon-demo,404,NOTFOUND,",
        "PlanDefinition/$apply?url=https://a.example/b&subject=osteon-demo,404,NOTFOUND,",
        "Library/nothing/$evaluate?subject=osteon-demo,404,NOTFOUND,",
        "Library/$evaluate?url=https://a.example/b&subject=osteon-demo,404,NOTFOUND,",
        "Library/RadiotherapyReferral/$evaluate?subject=nobody-there,404,NOTFOUND,",
        "$cql?subject=osteon-demo,400,REQUIRED,expression",
        "Measure/nothing/$evaluate-measure?subject=osteon-demo,404,NOTFOUND,"
    })
    @DisplayName("a question without a subject or about what is not there is refused with an OperationOutcome")
    void refused(String path, int status, IssueType code, String expression) {
        Answer answer = http.get("/fhir/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        OperationOutcome outcome = answer.as(OperationOutcome.class);
        assertThat(outcome.getIssueFirstRep().getCode()).isEqualTo(code);
        if (expression != null) {
            assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                    .isEqualTo(expression);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PlanDefinition/radiotherapy-referral/$apply",
                "PlanDefinition/radiotherapy-referral/$r5.apply",
                "Library/RadiotherapyReferral/$evaluate",
                "$cql",
                "Measure/cord-compressions/$evaluate-measure"
            })
    @DisplayName("no operation calls an address that a client names")
    void endpoints(String operation) {
        for (String parameter : List.of("dataEndpoint", "contentEndpoint", "terminologyEndpoint")) {
            Answer answer = http.post("/fhir/" + operation, """
                    {"resourceType": "Parameters", "parameter": [
                      {"name": "subject", "valueString": "Patient/osteon-demo"},
                      {"name": "expression", "valueString": "1"},
                      {"name": "%s", "resource": {"resourceType": "Endpoint", "status": "active",
                        "connectionType": {"code": "hl7-fhir-rest"}, "payloadType": [{"text": "any"}],
                        "address": "http://169.254.169.254/latest"}}]}""".formatted(parameter));
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.as(OperationOutcome.class)
                            .getIssueFirstRep()
                            .getExpression()
                            .get(0)
                            .getValue())
                    .isEqualTo(parameter);
        }
    }

    @Test
    @DisplayName("the CapabilityStatement names the operations")
    void capabilities() {
        CapabilityStatement statement = http.get("/fhir/metadata").as(CapabilityStatement.class);
        Map<String, List<String>> operations = statement.getRestFirstRep().getResource().stream()
                .collect(Collectors.toMap(resource -> resource.getType(), resource -> resource.getOperation().stream()
                        .map(operation -> operation.getName())
                        .toList()));
        assertThat(operations.get("PlanDefinition")).contains("apply");
        assertThat(operations.get("Library")).contains("evaluate");
        assertThat(operations.get("Measure")).contains("evaluate-measure");
        assertThat(statement.getRestFirstRep().getOperation())
                .extracting(operation -> operation.getName())
                .contains("cql");
    }
}
