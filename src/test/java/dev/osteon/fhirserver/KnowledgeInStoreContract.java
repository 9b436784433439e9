package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Library;
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
            if (!(resource instanceof ValueSet)) {
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
