package dev.osteon.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's validator over the package and FHIR's own definitions, without a terminology server. */
final class ProfileValidator {
    private static final FhirValidator VALIDATOR = validator();

    private ProfileValidator() {}

    /** The errors of a resource against base FHIR and every profile it claims; warnings and information are left out. */
    static List<SingleValidationMessage> errors(Resource resource) {
        String json = FhirPackage.FHIR.newJsonParser().encodeResourceToString(resource);
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .toList();
    }

    private static FhirValidator validator() {
        PrePopulatedValidationSupport ourPackage = new PrePopulatedValidationSupport(FhirPackage.FHIR);
        FhirPackage.definitions().forEach(ourPackage::addResource);
        // SNOMED CT, LOINC and their like are not here: a code of theirs is checked against our value sets, no further.
        UnknownCodeSystemWarningValidationSupport foreignCodeSystems =
                new UnknownCodeSystemWarningValidationSupport(FhirPackage.FHIR);
        foreignCodeSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                ourPackage,
                new DefaultProfileValidationSupport(FhirPackage.FHIR),
                new CommonCodeSystemsTerminologyService(FhirPackage.FHIR),
                new InMemoryTerminologyServerValidationSupport(FhirPackage.FHIR),
                foreignCodeSystems));
        instances.setErrorForUnknownProfiles(true);
        return FhirPackage.FHIR.newValidator().registerValidatorModule(instances);
    }
}
