package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.Http.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Patient/{id}/$why} of the running server. */
class WhyTest extends EmbeddedServer {
    private static final String WHY = "/fhir/Patient/osteon-demo/$why";
    private static final Set<String> CRITERIA = Set.of("considered", "condition", "priority", "read");

    private static List<ParametersParameterComponent> parts(ParametersParameterComponent of, String name) {
        return of.getPart().stream().filter(part -> part.getName().equals(name)).toList();
    }

    private static String value(ParametersParameterComponent of, String name) {
        return ((PrimitiveType<?>) parts(of, name).get(0).getValue()).getValueAsString();
    }

    private List<ParametersParameterComponent> explanations(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.as(Parameters.class).getParameter();
    }

    private static Set<String> resources(ParametersParameterComponent of) {
        Set<String> found = new HashSet<>();
        for (ParametersParameterComponent part : of.getPart()) {
            if (part.getName().equals("resource")) {
                found.add(((PrimitiveType<?>) part.getValue()).getValueAsString());
            }
            found.addAll(resources(part));
        }
        return found;
    }

    @Test
    @DisplayName("a topic that fires: every service that has it, down to resources of the store with their version")
    void fires() {
        List<ParametersParameterComponent> explanations = explanations(http.get(WHY + "?topic=msccConfirmed"));
        assertThat(explanations)
                .extracting(explanation -> value(explanation, "service"))
                .contains("radiotherapy-referral", "spinal-cord-compression-alert");
        ParametersParameterComponent first = explanations.stream()
                .filter(explanation -> value(explanation, "service").equals("radiotherapy-referral"))
                .findFirst()
                .orElseThrow();
        assertThat(value(first, "fires")).isEqualTo("true");
        assertThat(value(first, "indicator")).isEqualTo("critical");
        assertThat(value(parts(first, "knowledge").get(0), "hash")).matches("[0-9a-f]{64}");
        assertThat(value(parts(first, "condition").get(0), "value")).isEqualTo("true");
        assertThat(parts(first, "fact")).isNotEmpty();
        assertThat(resources(first))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).matches("[A-Z]\\w+/[\\w.-]+/_history/\\d+"))
                .anyMatch(reference -> http.get("/fhir/" + reference).status() == 200);
    }

    @Test
    @DisplayName("a topic that does not fire is explained too")
    void doesNotFire() {
        ParametersParameterComponent explanation = explanations(
                        http.get(WHY + "?topic=bmaStart&service=bone-modifying-agent-eligibility"))
                .get(0);
        assertThat(value(explanation, "fires")).isEqualTo("false");
        ParametersParameterComponent condition = parts(explanation, "condition").get(0);
        assertThat(value(condition, "value")).isEqualTo("false");
        assertThat(parts(condition, "read")).isNotEmpty();
        assertThat(parts(explanation, "fact")).isEmpty();
    }

    @Test
    @DisplayName("GET and POST with Parameters answer alike, apart from the moment")
    void post() {
        Answer get = http.get(WHY + "?topic=her2Equivocal&service=breast-cancer-staging");
        Answer post = http.post(WHY, """
                {"resourceType": "Parameters", "parameter": [{"name": "topic", "valueCode": "her2Equivocal"},
                  {"name": "service", "valueId": "breast-cancer-staging"}]}""");
        assertThat(post.status()).as(post.body()).isEqualTo(200);
        String moment = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";
        assertThat(post.body().replaceAll(moment, "")).isEqualTo(get.body().replaceAll(moment, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'?topic=nothing',topic,VALUE,bmaStart",
        "'?topic=BMASTART',topic,VALUE,bmaStart",
        "'',topic,REQUIRED,bmaStart",
        "'?topic=',topic,REQUIRED,bmaStart",
        "'?topic=bmaStart&service=nothing',service,VALUE,bone-modifying-agent-eligibility",
        "'?topic=bmaStart&service=radiotherapy-referral',service,VALUE,bone-modifying-agent-eligibility"
    })
    @DisplayName("an unknown topic or service is a 400 that names the parameter and what there is")
    void refused(String query, String parameter, IssueType code, String known) {
        Answer answer = http.get(WHY + query);
        assertThat(answer.status()).isEqualTo(400);
        OperationOutcome outcome = answer.as(OperationOutcome.class);
        assertThat(outcome.getIssueFirstRep().getCode()).isEqualTo(code);
        assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue()).isEqualTo(parameter);
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?topic=bmaStart&topic=bmaOverdue", "?topic:exact=bmaStart"})
    @DisplayName("what cannot be read as one topic is a 400")
    void malformed(String query) {
        assertThat(http.get(WHY + query).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("a patient who is not there is a 404 with an OperationOutcome")
    void unknownPatient() {
        Answer answer = http.get("/fhir/Patient/nobody-at-all/$why?topic=bmaStart");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getCode())
                .isEqualTo(IssueType.NOTFOUND);
    }

    @Test
    @DisplayName("the CapabilityStatement names the operation, and its definition is in the store")
    void published() {
        CapabilityStatement statement = http.get("/fhir/metadata").as(CapabilityStatement.class);
        assertThat(statement.getRestFirstRep().getResource())
                .filteredOn(resource -> resource.getType().equals("Patient"))
                .flatMap(resource -> resource.getOperation())
                .filteredOn(operation -> operation.getName().equals("why"))
                .extracting(operation -> operation.getDefinition())
                .containsExactly("https://osteon.dev/fhir/OperationDefinition/patient-why");
        // By its URL: HAPI answers a read of an OperationDefinition with those that it generates itself.
        Bundle found = http.get("/fhir/OperationDefinition?url=https://osteon.dev/fhir/OperationDefinition/patient-why")
                .as(Bundle.class);
        assertThat(found.getEntry()).hasSize(1);
        OperationDefinition definition =
                (OperationDefinition) found.getEntryFirstRep().getResource();
        Answer answer = http.get(WHY + "?topic=msccConfirmed&service=radiotherapy-referral");
        OperationDefinitionParameterComponent explanation = named(definition.getParameter(), "explanation");
        List<OperationDefinitionParameterComponent> criterion =
                named(explanation.getPart(), "condition").getPart();
        explanations(answer)
                .forEach(part -> part.getPart().forEach(one -> check(one, explanation.getPart(), criterion)));
    }

    /** Every part stands in the definition; a criterion has the same parts wherever it stands. */
    private static void check(
            ParametersParameterComponent part,
            List<OperationDefinitionParameterComponent> allowed,
            List<OperationDefinitionParameterComponent> criterion) {
        OperationDefinitionParameterComponent defined = named(allowed, part.getName());
        List<OperationDefinitionParameterComponent> inner =
                CRITERIA.contains(part.getName()) ? criterion : defined.getPart();
        part.getPart().forEach(one -> check(one, inner, criterion));
    }

    private static OperationDefinitionParameterComponent named(
            List<OperationDefinitionParameterComponent> parameters, String name) {
        return parameters.stream()
                .filter(candidate -> candidate.getName().equals(name)
                        && candidate.getUse() == OperationDefinition.OperationParameterUse.OUT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not defined: " + name));
    }
}
