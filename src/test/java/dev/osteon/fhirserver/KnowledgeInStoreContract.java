package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The knowledge that decides is the knowledge that the FHIR endpoint shows, and it guards what is written. */
interface KnowledgeInStoreContract {

    /** @return the server under test */
    Http http();

    /** @return the knowledge that the server decides by */
    KnowledgeBase knowledge();

    @Test
    @DisplayName("every resource of the knowledge is in the store, in its first version")
    default void published() {
        Map<String, Long> byType = knowledge().resources().stream()
                .collect(Collectors.groupingBy(Resource::fhirType, Collectors.counting()));
        byType.forEach((type, count) -> {
            Bundle found = http().get("/fhir/" + type + "?_total=accurate&_elements=id&_count=1000")
                    .as(Bundle.class);
            assertThat(found.getTotal()).as(type).isGreaterThanOrEqualTo(count.intValue());
        });
        for (Resource resource : knowledge().resources()) {
            // HAPI answers the reading of an OperationDefinition by its id from those that it makes itself; search
            // finds ours.
            if (resource instanceof OperationDefinition operation) {
                Bundle found = http().get("/fhir/OperationDefinition?url=" + operation.getUrl())
                        .as(Bundle.class);
                assertThat(found.getEntry()).hasSize(1);
                assertThat(found.getEntryFirstRep().getResource().getMeta().getVersionId())
                        .isEqualTo("1");
            } else if (!(resource instanceof ValueSet)) {
                String path =
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                assertThat(http().get("/fhir/" + path + "?_elements=id")
                                .as(resource.getClass())
                                .getMeta()
                                .getVersionId())
                        .as(path)
                        .isEqualTo("1");
            }
        }
        assertThat(http().get("/fhir/ImplementationGuide/dev.osteon.fhir").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a Library carries its CQL and its ELM")
    default void libraries() {
        Library library = http().get("/fhir/Library/Concepts").as(Library.class);
        assertThat(library.getContent())
                .extracting(Attachment::getContentType)
                .contains("text/cql", "application/elm+json");
        assertThat(library.getContent()).allMatch(content -> content.getData().length > 0);
    }

    @Test
    @DisplayName("$expand gives the codes that the rules see")
    default void expansion() {
        ValueSet published = knowledge().resources().stream()
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .filter(set -> set.getIdElement().getIdPart().equals("bone-metastasis"))
                .findFirst()
                .orElseThrow();
        ValueSet expanded =
                http().get("/fhir/ValueSet/bone-metastasis/$expand?count=1000").as(ValueSet.class);
        assertThat(expanded.getExpansion().getContains())
                .extracting("code")
                .containsAnyElementsOf(published.getExpansion().getContains().stream()
                        .map(ValueSet.ValueSetExpansionContainsComponent::getCode)
                        .toList());
    }

    private static String boneLesion(String profile) {
        return """
                {"resourceType": "BodyStructure", "meta": {"profile": ["%s"]}, "patient": {"display": "somebody"}}""".formatted(profile);
    }

    @Test
    @DisplayName("a resource that claims our profile and breaks it is refused, naming the element")
    default void claimIsHeld() {
        Answer answer = http().post(
                        "/fhir/BodyStructure", boneLesion("https://osteon.dev/fhir/StructureDefinition/bone-lesion"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        OperationOutcome outcome = answer.as(OperationOutcome.class);
        assertThat(outcome.getIssue())
                .allMatch(issue -> issue.getCode() == OperationOutcome.IssueType.INVALID
                        && issue.getExpression().get(0).getValue().startsWith("BodyStructure"))
                .anyMatch(issue -> issue.getDiagnostics().contains("location"));
    }

    @Test
    @DisplayName("in a transaction the entry is named too, and nothing of it is stored")
    default void claimIsHeldInTransaction() {
        Answer answer = http().post(
                        "/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "in-refused-transaction"},
                   "request": {"method": "PUT", "url": "Patient/in-refused-transaction"}},
                  {"resource": %s, "request": {"method": "POST", "url": "BodyStructure"}}]}""".formatted(boneLesion("https://osteon.dev/fhir/StructureDefinition/bone-lesion")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.as(OperationOutcome.class)
                        .getIssueFirstRep()
                        .getExpression()
                        .get(0)
                        .getValue())
                .startsWith("Bundle.entry[1].resource");
        assertThat(http().get("/fhir/Patient/in-refused-transaction").status()).isEqualTo(404);
    }

    private static String ki67(String id, int percent) {
        return """
                {"resourceType": "Observation", "id": "%s", "status": "final",
                 "meta": {"profile": ["https://osteon.dev/fhir/StructureDefinition/ki-67-labelling-index"]},
                 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                                           "code": "laboratory"}]}],
                 "code": {"coding": [{"system": "http://loinc.org", "code": "85330-9"}]},
                 "subject": {"reference": "Patient/percentages"}, "effectiveDateTime": "2026-01-01",
                 "valueQuantity": {"value": %d, "unit": "%%", "system": "http://unitsofmeasure.org", "code": "%%"}}""".formatted(id, percent);
    }

    private static String percentages(String type, int first, int second) {
        return """
                {"resourceType": "Bundle", "type": "%s", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "percentages"},
                   "request": {"method": "PUT", "url": "Patient/percentages"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s-first"}},
                  {"resource": %s, "request": {"method": "PUT", "url": "Observation/%s-second"}}]}""".formatted(type, ki67(type + "-first", first), type, ki67(type + "-second", second), type);
    }

    @Test
    @DisplayName("one bad percentage refuses a transaction, naming entry and element")
    default void badPercentageInTransaction() {
        Answer answer = http().post("/fhir", percentages("transaction", 14, 140));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.as(OperationOutcome.class).getIssue()).singleElement().satisfies(issue -> assertThat(
                        issue.getExpression().get(0).getValue())
                .startsWith("Bundle.entry[2].resource.value"));
        assertThat(http().get("/fhir/Observation/transaction-first").status()).isEqualTo(404);
        assertThat(http().post("/fhir", percentages("transaction", 14, 100)).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("one bad percentage in a batch refuses its entry alone, naming it")
    default void badPercentageInBatch() {
        Answer answer = http().post("/fhir", percentages("batch", 140, 14));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        Bundle bundle = answer.as(Bundle.class);
        assertThat(bundle.getEntry().get(1).getResponse().getStatus()).startsWith("422");
        OperationOutcome outcome =
                (OperationOutcome) bundle.getEntry().get(1).getResponse().getOutcome();
        assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
                .startsWith("Bundle.entry[1].resource.value");
        assertThat(http().get("/fhir/Observation/batch-first").status()).isEqualTo(404);
        assertThat(http().get("/fhir/Observation/batch-second").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a patch is no way around, alone or in a transaction")
    default void patchIsHeld() {
        http().post("/fhir", percentages("transaction", 14, 14));
        String patch = """
                [{"op": "replace", "path": "/valueQuantity/value", "value": 140}]""";
        String url = "Observation/transaction-first";
        assertThat(http().send("PATCH", "/fhir/" + url, patch, "Content-Type", "application/json-patch+json")
                        .status())
                .isEqualTo(422);
        Answer transaction = http().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": "%s"},
                   "request": {"method": "PATCH", "url": "%s"}}]}""".formatted(
                        Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)), url));
        assertThat(transaction.status()).as(transaction.toString()).isEqualTo(422);
    }

    @Test
    @DisplayName(
            "lesions are found by their site, whatever describes them; stages by their code; plans by the topic of a card")
    default void searchParameters() {
        String subject = "\"subject\": {\"reference\": \"Patient/looked-up\"}";
        String site = "{\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"71341001\"}]}";
        String stage = "{\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"1222769006\"}]}";
        Answer stored = http().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "looked-up"},
                   "request": {"method": "PUT", "url": "Patient/looked-up"}},
                  {"resource": {"resourceType": "BodyStructure", "id": "looked-up", "patient": {"reference": "Patient/looked-up"},
                                "location": %2$s},
                   "request": {"method": "PUT", "url": "BodyStructure/looked-up"}},
                  {"resource": {"resourceType": "Observation", "id": "looked-up-site", "status": "final", %1$s,
                                "code": {"text": "lesion"}, "bodySite": %2$s},
                   "request": {"method": "PUT", "url": "Observation/looked-up-site"}},
                  {"resource": {"resourceType": "Observation", "id": "looked-up-stage", "status": "final", %1$s,
                                "code": {"coding": [{"system": "http://loinc.org", "code": "21908-9"}]},
                                "valueCodeableConcept": %3$s},
                   "request": {"method": "PUT", "url": "Observation/looked-up-stage"}},
                  {"resource": {"resourceType": "Observation", "id": "looked-up-other", "status": "final", %1$s,
                                "code": {"coding": [{"system": "http://loinc.org", "code": "1-8"}]},
                                "valueCodeableConcept": %3$s},
                   "request": {"method": "PUT", "url": "Observation/looked-up-other"}},
                  {"resource": {"resourceType": "Condition", "id": "looked-up", %1$s, "bodySite": [%2$s],
                                "stage": [{"summary": %3$s}]},
                   "request": {"method": "PUT", "url": "Condition/looked-up"}}]}""".formatted(subject, site, stage));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        String bySite = "?lesion-site=http://snomed.info/sct%7C71341001&patient=looked-up";
        assertThat(found("BodyStructure" + bySite)).containsExactly("looked-up");
        assertThat(found("Observation" + bySite)).containsExactly("looked-up-site");
        assertThat(found("Condition" + bySite)).containsExactly("looked-up");
        String byStage = "?cancer-stage=http://snomed.info/sct%7C1222769006&patient=looked-up";
        assertThat(found("Observation" + byStage)).containsExactly("looked-up-stage");
        assertThat(found("Condition" + byStage)).containsExactly("looked-up");
        assertThat(found("PlanDefinition?decision-topic=https://osteon.dev/fhir/CodeSystem/decision-topic%7C"
                        + "hypercalcaemiaOfMalignancy"))
                .containsExactly("bone-modifying-agent-eligibility");
    }

    private List<String> found(String query) {
        Answer answer = http().get("/fhir/" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    @Test
    @DisplayName("a resource that claims no profile of ours is stored")
    default void noClaim() {
        assertThat(http().post("/fhir/BodyStructure", boneLesion("http://example.org/other"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("$validate knows our profiles")
    default void validateKnowsProfiles() {
        OperationOutcome outcome = http().post(
                        "/fhir/BodyStructure/$validate",
                        boneLesion("https://osteon.dev/fhir/StructureDefinition/bone-lesion"))
                .as(OperationOutcome.class);
        assertThat(outcome.getIssue())
                .anyMatch(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR
                        && issue.getDiagnostics().contains("location"));
    }
}
