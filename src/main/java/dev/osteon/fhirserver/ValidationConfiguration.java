package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.validation.ValidationKnowledge;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
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
    ValidationKnowledge validationKnowledge(
            FhirContext fhirContext,
            KnowledgeBase knowledge,
            @Qualifier(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT) IValidationSupport baseDefinitions,
            @Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT) IValidationSupport stored) {
        return new ValidationKnowledge(fhirContext, knowledge, baseDefinitions, stored);
    }

    @Bean
    @Primary
    IInstanceValidatorModule knowledgeValidator(ValidationKnowledge knowledge) {
        FhirInstanceValidator validator = new FhirInstanceValidator(knowledge.support());
        validator.setAnyExtensionsAllowed(true);
        validator.setErrorForUnknownProfiles(false);
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return validator;
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
