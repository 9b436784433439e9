package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.support.Http;
import dev.osteon.support.Http.Answer;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a FHIR client may expect of the server, whatever store is below it. */
interface FhirRestContract {

    /** @return the server under test */
    Http http();

    private static String patient(String id, String identifier, String family) {
        return """
                {"resourceType": "Patient", %s "identifier": [{"system": "urn:test", "value": "%s"}], "name": [{"family": "%s"}]}""".formatted(id == null ? "" : "\"id\": \"" + id + "\",", identifier, family);
    }

    private static String observation(String subject) {
        return """
                {"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "subject": {"reference": "%s"}}""".formatted(subject);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    @Test
    default void createReadUpdateHistoryDelete() {
        Answer created = http().post("/fhir/Patient", patient(null, unique(), "First"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("location")).isPresent();
        String id = created.as(Patient.class).getIdElement().getIdPart();

        assertThat(http().put("/fhir/Patient/" + id, patient(id, unique(), "Second"))
                        .status())
                .isEqualTo(200);
        assertThat(http().get("/fhir/Patient/" + id)
                        .as(Patient.class)
                        .getNameFirstRep()
                        .getFamily())
                .isEqualTo("Second");
        assertThat(http().get("/fhir/Patient/" + id + "/_history/1")
                        .as(Patient.class)
                        .getNameFirstRep()
                        .getFamily())
                .isEqualTo("First");
        assertThat(http().delete("/fhir/Patient/" + id).status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/" + id).status()).isEqualTo(410);
        assertThat(http().get("/fhir/Patient/" + id + "/_history")
                        .as(Bundle.class)
                        .getEntry())
                .hasSize(3);
    }

    @Test
    default void search() {
        String identifier = unique();
        http().post("/fhir/Patient", patient(null, identifier, "Searched"));
        Bundle found =
                http().get("/fhir/Patient?identifier=urn:test%7C" + identifier).as(Bundle.class);
        assertThat(found.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(found.getEntry()).hasSize(1);
    }

    @Test
    @DisplayName("a search finds what was written since the same search was last made")
    default void searchAgain() {
        String identifier = unique();
        String search = "/fhir/Patient?identifier=urn:test%7C" + identifier;
        assertThat(http().get(search).as(Bundle.class).getEntry()).isEmpty();
        http().post("/fhir/Patient", patient(null, identifier, "Searched"));
        assertThat(http().get(search).as(Bundle.class).getEntry()).hasSize(1);
    }

    @Test
    @DisplayName("a transaction resolves references between its entries")
    default void transaction() {
        String identifier = unique();
        Answer answer = http().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "urn:uuid:0b0c1a7e-6c83-4a4c-8b9b-6c8a3ffb6d01", "resource": %s,
                   "request": {"method": "POST", "url": "Patient"}},
                  {"resource": %s, "request": {"method": "POST", "url": "Observation"}}]}""".formatted(
                        patient(null, identifier, "T"), observation("urn:uuid:0b0c1a7e-6c83-4a4c-8b9b-6c8a3ffb6d01")));
        assertThat(answer.status()).isEqualTo(200);
        Bundle found = http().get("/fhir/Observation?subject:Patient.identifier=urn:test%7C" + identifier)
                .as(Bundle.class);
        assertThat(found.getEntry()).hasSize(1);
    }

    @Test
    @DisplayName("a transaction with one bad entry leaves nothing behind")
    default void transactionIsWhole() {
        String identifier = unique();
        Answer answer =
                http().post("/fhir", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"resource": %s, "request": {"method": "POST", "url": "Patient"}},
                  {"resource": %s, "request": {"method": "POST", "url": "Observation"}}]}""".formatted(patient(null, identifier, "T"), observation("Patient/" + unique())));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(http().get("/fhir/Patient?identifier=urn:test%7C" + identifier)
                        .as(Bundle.class)
                        .getEntry())
                .isEmpty();
    }

    @Test
    @DisplayName("a batch answers each entry for itself")
    default void batch() {
        Bundle answer = http().post("/fhir", """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"resource": %s, "request": {"method": "POST", "url": "Patient"}},
                  {"request": {"method": "GET", "url": "Patient/%s"}}]}""".formatted(patient(null, unique(), "B"), unique()))
                .as(Bundle.class);
        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("201");
        assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("404");
    }

    @Test
    default void conditionalOperations() {
        String identifier = unique();
        String query = "Patient?identifier=urn:test%7C" + identifier;
        String criteria = "Patient?identifier=urn:test|" + identifier;
        assertThat(http().post("/fhir/Patient", patient(null, identifier, "C"), "If-None-Exist", criteria)
                        .status())
                .isEqualTo(201);
        assertThat(http().post("/fhir/Patient", patient(null, identifier, "C"), "If-None-Exist", criteria)
                        .status())
                .isEqualTo(200);
        Answer updated = http().put("/fhir/" + query, patient(null, identifier, "Updated"));
        assertThat(updated.status()).isEqualTo(200);
        String patch = """
                [{"op": "replace", "path": "/name/0/family", "value": "Patched"}]""";
        Answer patched = http().send("PATCH", "/fhir/" + query, patch, "Content-Type", "application/json-patch+json");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.as(Patient.class).getNameFirstRep().getFamily()).isEqualTo("Patched");
        assertThat(http().delete("/fhir/" + query).status()).isEqualTo(200);
        assertThat(http().get("/fhir/" + query).as(Bundle.class).getEntry()).isEmpty();
    }

    @Test
    @DisplayName("ids that a client chooses may have any shape, digits alone too")
    default void clientIds() {
        long digits = System.nanoTime();
        for (String id : List.of(Long.toString(digits), "0" + digits, "a.b-" + digits)) {
            assertThat(http().put("/fhir/Patient/" + id, patient(id, unique(), "Id"))
                            .status())
                    .as(id)
                    .isEqualTo(201);
            assertThat(http().get("/fhir/Patient/" + id)
                            .as(Patient.class)
                            .getIdElement()
                            .getIdPart())
                    .isEqualTo(id);
        }
    }

    @Test
    @DisplayName("a reference to nothing is refused, naming the element")
    default void referentialIntegrity() {
        Answer answer = http().post("/fhir/Observation", observation("Patient/" + unique()));
        assertThat(answer.status()).isEqualTo(400);
        OperationOutcome outcome = answer.as(OperationOutcome.class);
        assertThat(outcome.getIssueFirstRep().getCode()).isEqualTo(IssueType.INVALID);
        assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue()).isEqualTo("Observation.subject");
    }

    @Test
    @DisplayName("a resource that others refer to is not deleted")
    default void referentialIntegrityOnDelete() {
        String id = http().post("/fhir/Patient", patient(null, unique(), "R"))
                .as(Patient.class)
                .getIdElement()
                .getIdPart();
        http().post("/fhir/Observation", observation("Patient/" + id));
        assertThat(http().delete("/fhir/Patient/" + id).status()).isEqualTo(409);
    }

    @Test
    default void validate() {
        OperationOutcome bad = http().post("/fhir/Observation/$validate", """
                {"resourceType": "Observation", "code": {"text": "no status"}}""").as(OperationOutcome.class);
        assertThat(bad.getIssue())
                .anyMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR
                        && issue.getDiagnostics().contains("status"));
    }

    @Test
    default void everything() {
        String id = http().post("/fhir/Patient", patient(null, unique(), "E"))
                .as(Patient.class)
                .getIdElement()
                .getIdPart();
        http().post("/fhir/Observation", observation("Patient/" + id));
        assertThat(http().get("/fhir/Patient/" + id + "/$everything")
                        .as(Bundle.class)
                        .getEntry())
                .hasSize(2);
    }

    @Test
    default void expand() {
        ValueSet expanded = http().post("/fhir/ValueSet/$expand", """
                {"resourceType": "Parameters", "parameter": [{"name": "valueSet", "resource": {
                  "resourceType": "ValueSet", "url": "urn:test:vs", "status": "active",
                  "compose": {"include": [{"system": "urn:test", "concept": [{"code": "a"}, {"code": "b"}]}]}}}]}""").as(ValueSet.class);
        assertThat(expanded.getExpansion().getContains()).hasSize(2);
    }

    /** A stage as older records write it, for whoever wants today's code; the rules understand both. */
    @Test
    default void translatesOlderStageCodes() {
        Answer translated = http().get(
                        "/fhir/ConceptMap/$translate?url=https://osteon.dev/fhir/ConceptMap/older-stage-codes"
                                + "&system=http://cancerstaging.org&code=0&targetsystem=http://snomed.info/sct");
        assertThat(translated.status()).as(translated.body()).isEqualTo(200);
        Parameters answer = translated.as(Parameters.class);
        assertThat(answer.getParameterBool("result")).isTrue();
        Coding stage = (Coding) answer.getParameter().stream()
                .filter(parameter -> parameter.getName().equals("match"))
                .flatMap(match -> match.getPart().stream())
                .filter(part -> part.getName().equals("concept"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(stage.getCode()).isEqualTo("1222605001");
    }

    @Test
    @DisplayName("metadata names us, our version and our implementation guide")
    default void metadata() {
        CapabilityStatement statement = http().get("/fhir/metadata").as(CapabilityStatement.class);
        assertThat(statement.getSoftware().getName()).isEqualTo("Osteon");
        assertThat(statement.getSoftware().getVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(statement.getImplementationGuide())
                .extracting(CanonicalType::getValue)
                .containsExactly("https://osteon.dev/fhir/ImplementationGuide/dev.osteon.fhir|"
                        + statement.getSoftware().getVersion());
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getRestFirstRep().getResource())
                .filteredOn("type", "ValueSet")
                .flatExtracting("operation")
                .extracting("name")
                .contains("expand", "validate");
    }
}
