package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.cdshooks.LeftOut.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Orders, statements and doses whose drug nobody can tell. No search by patient brings the Medication that they refer to: an
 * EHR has to send it along. Where it does not, whoever reads the cards has to know that a drug was not considered.
 */
final class UnknownDrugs {
    private static final String DRUG = "medication[x]";

    /** By type of resource, because HAPI makes every property of a resource when it is asked for one. */
    private static final ClassValue<Boolean> NAMES_A_DRUG = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            Resource example = (Resource) FhirContext.forR4Cached()
                    .getResourceDefinition(type.asSubclass(Resource.class))
                    .newInstance();
            return example.getChildByName(DRUG) != null;
        }
    };

    private UnknownDrugs() {}

    /** @param resources with references in relative form, the Medications among them */
    static List<LeftOut> in(Collection<Resource> resources) {
        Set<String> sent = resources.stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(medication -> medication.getStatus() != MedicationStatus.ENTEREDINERROR)
                .map(medication -> "Medication/" + medication.getIdElement().getIdPart())
                .collect(Collectors.toSet());
        return resources.stream()
                .filter(resource -> isUnknown(resource, sent))
                .map(resource -> new LeftOut(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart(), Reason.DRUG_NOT_KNOWN))
                .toList();
    }

    private static boolean isUnknown(Resource resource, Set<String> sent) {
        if (!NAMES_A_DRUG.get(resource.getClass())) {
            return false;
        }
        Property drug = resource.getChildByName(DRUG);
        if (!drug.hasValues()) {
            return true;
        }
        return drug.getValues().get(0) instanceof Reference reference
                && !sent.contains(Objects.toString(reference.getReference(), ""))
                && !isContained(resource, reference);
    }

    private static boolean isContained(Resource resource, Reference reference) {
        return resource instanceof DomainResource domain
                && domain.getContained().stream()
                        .map(contained -> contained.getIdElement().getIdPart())
                        .filter(Objects::nonNull)
                        .anyMatch(id -> ("#" + id.replaceFirst("^#", "")).equals(reference.getReference()));
    }
}
