package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import dev.osteon.testkit.TestKnowledge;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.MetadataResource;

/** A validator as the server has it, above a store that holds nothing. */
public final class ValidationFixture {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final IValidationSupport BASE = new DefaultProfileValidationSupport(FHIR);

    private ValidationFixture() {}

    /** @return what a validator knows besides base R4 and the knowledge of this build */
    public static ValidationKnowledge knowledge(List<MetadataResource> packages) {
        return new ValidationKnowledge(
                FHIR, TestKnowledge.base(), packages, BASE, new PrePopulatedValidationSupport(FHIR));
    }

    /** @return a validator with these policies, by profile id */
    public static ProfileValidator validator(List<MetadataResource> packages, Map<String, ProfilePolicy> policies) {
        return new ProfileValidator(FHIR, knowledge(packages), policies);
    }
}
