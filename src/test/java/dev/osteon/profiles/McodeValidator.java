package dev.osteon.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's validator over our package and mCODE 4.0.0 together. */
final class McodeValidator {
    private final FhirValidator validator;

    McodeValidator() {
        DefaultProfileValidationSupport r4 = new DefaultProfileValidationSupport(FhirPackage.FHIR);
        List<Resource> definitions = new ArrayList<>(FhirPackage.definitions());
        definitions.addAll(new McodeDefinitions(r4).all());
        this.validator = ProfileValidator.validator(definitions, r4);
    }

    /** The errors of a resource against base FHIR, the profiles that it claims, and one more. */
    List<SingleValidationMessage> errors(Resource resource, String profile) {
        String json = FhirPackage.FHIR.newJsonParser().encodeResourceToString(resource);
        return validator.validateWithResult(json, new ValidationOptions().addProfile(profile)).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .toList();
    }
}
