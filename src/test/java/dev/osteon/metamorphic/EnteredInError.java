package dev.osteon.metamorphic;

import java.util.Optional;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Marks a resource as written by mistake, where its type can say so. */
final class EnteredInError {
    private static final String CODE = "entered-in-error";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private EnteredInError() {}

    /** @return a copy that says so; empty when the type has no such status */
    static Optional<Resource> of(Resource resource) {
        Resource copy = resource.copy();
        if (copy instanceof Condition condition) {
            condition.setClinicalStatus(null);
            condition.setVerificationStatus(concept("condition-ver-status"));
        } else if (copy instanceof AllergyIntolerance allergy) {
            allergy.setClinicalStatus(null);
            allergy.setVerificationStatus(concept("allergyintolerance-verification"));
        } else {
            Property status = copy.getNamedProperty("status");
            if (status == null || !status.getTypeCode().equals("code")) {
                return Optional.empty();
            }
            try {
                copy.setProperty("status", new StringType(CODE));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(copy);
    }

    private static CodeableConcept concept(String system) {
        return new CodeableConcept(new Coding(TERMINOLOGY + system, CODE, null));
    }
}
