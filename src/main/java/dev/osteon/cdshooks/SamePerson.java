package dev.osteon.cdshooks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Whether two Patient resources of one id are one person. Two servers give out ids of their own, so an id alone says
 * nothing; business identifiers, birth date and gender do. Names do not: they change.
 */
enum SamePerson {
    /** They share an identifier or the birth date, and differ in nothing. */
    YES,
    /** They differ in the identifiers of one system, in birth date or in gender. */
    NO,
    /** Nothing that both have tells. */
    UNKNOWN;

    static SamePerson compare(Patient one, Patient other) {
        boolean sharesIdentifier = false;
        for (String system : commonSystems(one, other)) {
            if (valuesOf(one, system).stream().noneMatch(valuesOf(other, system)::contains)) {
                return NO;
            }
            sharesIdentifier = true;
        }
        String oneBirth = one.getBirthDateElement().getValueAsString();
        String otherBirth = other.getBirthDateElement().getValueAsString();
        boolean bothBorn = oneBirth != null && otherBirth != null;
        // A date may be known to the year or month only.
        if (bothBorn && !oneBirth.startsWith(otherBirth) && !otherBirth.startsWith(oneBirth)) {
            return NO;
        }
        if (saysGender(one) && saysGender(other) && one.getGender() != other.getGender()) {
            return NO;
        }
        return sharesIdentifier || bothBorn ? YES : UNKNOWN;
    }

    /** @return whether the logical identifier of a reference is one of the patient's */
    static boolean has(Patient patient, Identifier identifier) {
        return identifier.hasSystem()
                && identifier.hasValue()
                && valuesOf(patient, identifier.getSystem()).contains(identifier.getValue());
    }

    /** @return whether the patient has an identifier of that system, and another one */
    static boolean hasAnother(Patient patient, Identifier identifier) {
        return identifier.hasSystem()
                && identifier.hasValue()
                && !valuesOf(patient, identifier.getSystem()).isEmpty()
                && !has(patient, identifier);
    }

    private static List<String> commonSystems(Patient one, Patient other) {
        return one.getIdentifier().stream()
                .map(Identifier::getSystem)
                .filter(Objects::nonNull)
                .distinct()
                .filter(system -> !valuesOf(one, system).isEmpty()
                        && !valuesOf(other, system).isEmpty())
                .toList();
    }

    private static Set<String> valuesOf(Patient patient, String system) {
        return patient.getIdentifier().stream()
                .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
                .map(Identifier::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean saysGender(Patient patient) {
        return patient.hasGender() && patient.getGender() != AdministrativeGender.UNKNOWN;
    }
}
