package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.validation.PackageFolder;
import dev.osteon.validation.ProfileValidator;
import dev.osteon.validation.ValidationKnowledge;
import io.micrometer.core.instrument.MeterRegistry;
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
            FhirServerSettings settings,
            @Qualifier(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT) IValidationSupport baseDefinitions,
            @Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT) IValidationSupport stored) {
        return new ValidationKnowledge(
                fhirContext,
                knowledge,
                PackageFolder.read(fhirContext, settings.packagesFolder()),
                baseDefinitions,
                stored);
    }

    @Bean
    ProfileValidator profileValidator(
            FhirContext fhirContext, ValidationKnowledge knowledge, FhirServerSettings settings) {
        return new ProfileValidator(fhirContext, knowledge, settings.profilePolicies());
    }

    @Bean
    @Primary
    IInstanceValidatorModule instanceValidator(ProfileValidator validator) {
        return validator.module();
    }

    @Bean
    ProfileWarnings profileWarnings(MeterRegistry meters) {
        return new ProfileWarnings(meters);
    }

    @Bean
    ProfileValidation profileValidation(ProfileValidator validator, ProfileWarnings warnings) {
        return new ProfileValidation(validator, warnings);
    }
}
