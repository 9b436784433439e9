package dev.osteon.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's validator over the package and FHIR's own definitions, without a terminology server. */
final class ProfileValidator {
    private static final FhirValidator VALIDATOR =
            validator(FhirPackage.definitions(), new DefaultProfileValidationSupport(FhirPackage.FHIR));

    private ProfileValidator() {}

    /** The errors of a resource against base FHIR and every profile it claims; warnings and information are left out. */
    static List<String> errors(Resource resource) {
        return errors(FhirPackage.FHIR.newJsonParser().encodeResourceToString(resource));
    }

    /** The same of a resource in JSON, which may be no FHIR at all. Each begins with the path of the element. */
    static List<String> errors(String json) {
        return messages(json, severity -> severity.compareTo(ResultSeverityEnum.ERROR) >= 0);
    }

    /** The warnings of a resource in JSON. */
    static List<String> warnings(String json) {
        return messages(json, severity -> severity == ResultSeverityEnum.WARNING);
    }

    private static List<String> messages(String json, Predicate<ResultSeverityEnum> severity) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> severity.test(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    /**
     * @param definitions profiles and terminology besides those of R4
     * @param r4 those of R4
     */
    static FhirValidator validator(List<Resource> definitions, DefaultProfileValidationSupport r4) {
        PrePopulatedValidationSupport added = new PrePopulatedValidationSupport(FhirPackage.FHIR);
        definitions.forEach(added::addResource);
        // SNOMED CT, LOINC and their like are not here: a code of theirs is checked against our value sets, no further.
        UnknownCodeSystemWarningValidationSupport foreignCodeSystems =
                new UnknownCodeSystemWarningValidationSupport(FhirPackage.FHIR);
        foreignCodeSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        ValidationSupportChain support = new ValidationSupportChain(
                added,
                r4,
                new CommonCodeSystemsTerminologyService(FhirPackage.FHIR),
                new InMemoryTerminologyServerValidationSupport(FhirPackage.FHIR),
                foreignCodeSystems);
        // FHIR asks for one coding of the value set; HAPI would ask for all of them.
        support.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        FhirInstanceValidator instances = new FhirInstanceValidator(support);
        instances.setErrorForUnknownProfiles(true);
        return FhirPackage.FHIR.newValidator().registerValidatorModule(instances);
    }
}
