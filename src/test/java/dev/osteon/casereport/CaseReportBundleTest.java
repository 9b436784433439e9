package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.osteon.knowledge.KnowledgeSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class CaseReportBundleTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR =
            FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(support()));
    private static final Set<String> PROFILED =
            Set.of("Condition", "Observation", "MedicationAdministration", "BodyStructure", "Specimen");
    private final Bundle bundle = CaseReport.bundle();

    @Test
    void isATransactionOfPutsUnderDemonstrationIds() {
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.TRANSACTION);
        assertThat(bundle.getTimestampElement().getValueAsString()).isEqualTo("2026-03-11T10:00:00Z");
        assertThat(bundle.getEntry()).allSatisfy(entry -> {
            String id = entry.getResource().getIdElement().getIdPart();
            String type = entry.getResource().fhirType();
            assertThat(type.equals("Patient") ? id : id.substring(0, 12))
                    .isEqualTo(type.equals("Patient") ? "osteon-demo" : "osteon-demo-");
            assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl()).isEqualTo(type + "/" + id);
        });
    }

    @Test
    void everyReferenceLeadsToAResourceOfTheBundle() {
        Set<String> held = bundle.getEntry().stream()
                .map(entry -> entry.getRequest().getUrl())
                .collect(Collectors.toSet());

        assertThat(CaseReport.resources(bundle)
                        .flatMap(resource ->
                                FHIR
                                        .newTerser()
                                        .getAllPopulatedChildElementsOfType(resource, Reference.class)
                                        .stream()))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(held).contains(reference.getReference()));
    }

    @Test
    void everythingThatAProfileDescribesClaimsIt() {
        assertThat(CaseReport.resources(bundle)
                        .filter(resource -> PROFILED.contains(resource.fhirType()))
                        .filter(resource -> !resource.getMeta().hasProfile())
                        .map(resource -> resource.getIdElement().getIdPart()))
                .containsExactlyInAnyOrder(
                        "osteon-demo-axillary-nodes",
                        "osteon-demo-back-pain",
                        "osteon-demo-pain-character",
                        "osteon-demo-constipation",
                        "osteon-demo-urinary-difficulty",
                        "osteon-demo-delivery",
                        "osteon-demo-renal-stone",
                        "osteon-demo-emphysema",
                        "osteon-demo-calcitonin");
    }

    @Test
    void everyResourceIsValidAgainstTheProfilesItClaims() {
        assertThat(errors(bundle)).isEmpty();
    }

    @Test
    void aReceptorPercentageOf140IsNamed() {
        CaseReport.resources(bundle)
                .filter(resource -> resource.getIdElement().getIdPart().equals("osteon-demo-oestrogen-receptor"))
                .map(Observation.class::cast)
                .forEach(observation ->
                        observation.getComponentFirstRep().getValueQuantity().setValue(140));

        assertThat(errors(bundle)).singleElement().asString().contains("component[0].value", "percent-in-range");
    }

    private static List<String> errors(Bundle bundle) {
        return VALIDATOR.validateWithResult(bundle).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static ValidationSupportChain support() {
        PrePopulatedValidationSupport profiles = new PrePopulatedValidationSupport(FHIR);
        KnowledgeSource.classPath().resources().forEach(profiles::addResource);
        UnknownCodeSystemWarningValidationSupport unknownSystems = new UnknownCodeSystemWarningValidationSupport(FHIR);
        unknownSystems.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        return new ValidationSupportChain(
                profiles,
                new DefaultProfileValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new SnapshotGeneratingValidationSupport(FHIR),
                unknownSystems);
    }
}
