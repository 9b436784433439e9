package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import dev.osteon.knowledge.KnowledgeBase;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * One validator for {@code $validate} and for what is written, so that both say the same. It knows base R4, our profiles and
 * value sets from memory, and what a site has stored from the database.
 */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    @Primary
    IInstanceValidatorModule knowledgeValidator(
            FhirContext fhirContext,
            KnowledgeBase knowledge,
            @Qualifier(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT) IValidationSupport baseDefinitions,
            @Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT) IValidationSupport stored) {
        // We hold no copy of SNOMED CT or LOINC: a code of theirs that we do not list is unknown, not wrong.
        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
        ValidationSupportChain support = new ValidationSupportChain(
                baseDefinitions,
                inMemory(fhirContext, knowledge),
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                new SnapshotGeneratingValidationSupport(fhirContext),
                unknownSystems,
                stored);
        // FHIR asks for one coding of a required value set; HAPI would ask for all, and refuse a hospital's own code
        // beside it.
        support.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        FhirInstanceValidator validator = new FhirInstanceValidator(support);
        validator.setAnyExtensionsAllowed(true);
        validator.setErrorForUnknownProfiles(false);
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return validator;
    }

    private static IValidationSupport inMemory(FhirContext fhirContext, KnowledgeBase knowledge) {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhirContext);
        for (Resource resource : knowledge.resources()) {
            if (resource instanceof StructureDefinition
                    || resource instanceof ValueSet
                    || resource instanceof CodeSystem) {
                support.addResource(resource);
            }
        }
        return support;
    }

    @Bean
    ProfileValidation profileValidation(
            FhirContext fhirContext, IInstanceValidatorModule validator, KnowledgeBase knowledge) {
        Set<String> profiles = knowledge.resources().stream()
                .filter(StructureDefinition.class::isInstance)
                .map(StructureDefinition.class::cast)
                .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .map(StructureDefinition::getUrl)
                .collect(Collectors.toSet());
        return new ProfileValidation(fhirContext, validator, profiles);
    }
}
