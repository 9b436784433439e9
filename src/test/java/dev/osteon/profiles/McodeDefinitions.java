package dev.osteon.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import dev.osteon.support.McodePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * What mCODE's profiles need to be validated against. US Core, from which they derive, is not to be had: each of its profiles
 * that they name stands in as a copy of the R4 resource it constrains. What US Core demands is in mCODE's snapshots all the same.
 */
final class McodeDefinitions {
    private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";
    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

    private final DefaultProfileValidationSupport r4;

    McodeDefinitions(DefaultProfileValidationSupport r4) {
        this.r4 = r4;
    }

    List<Resource> all() {
        List<Resource> definitions = new ArrayList<>(McodePackage.definitions());
        Set<String> usCore = new TreeSet<>();
        for (Resource definition : McodePackage.definitions()) {
            if (definition instanceof StructureDefinition profile) {
                usCore.addAll(named(profile));
            }
        }
        usCore.forEach(url -> definitions.add(standIn(url)));
        return definitions;
    }

    private static List<String> named(StructureDefinition profile) {
        Stream<String> targets = profile.getSnapshot().getElement().stream()
                .flatMap(element -> element.getType().stream())
                .map(TypeRefComponent::getTargetProfile)
                .flatMap(List::stream)
                .map(CanonicalType::getValue);
        return Stream.concat(Stream.of(profile.getBaseDefinition()), targets)
                .filter(url -> url.startsWith(US_CORE))
                .toList();
    }

    private StructureDefinition standIn(String url) {
        String type = type(url.substring(US_CORE.length()));
        StructureDefinition standIn = ((StructureDefinition) r4.fetchStructureDefinition(BASE + type)).copy();
        standIn.setUrl(url).setDerivation(TypeDerivationRule.CONSTRAINT).setBaseDefinition(BASE + type);
        standIn.setId(url.substring(US_CORE.length()));
        return standIn;
    }

    /** The resource type that a profile of US Core is named after: the longest that occurs in its name. */
    private static String type(String profile) {
        String name = profile.replace("us-core-", "").replace("-", "").toLowerCase(Locale.ROOT);
        if (name.equals("vitalsigns")) {
            return "Observation";
        }
        return FhirPackage.FHIR.getResourceTypes().stream()
                .filter(type -> name.contains(type.toLowerCase(Locale.ROOT)))
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow(() -> new IllegalArgumentException("what does " + profile + " constrain?"));
    }
}
