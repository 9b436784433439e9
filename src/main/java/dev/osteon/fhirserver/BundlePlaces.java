package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;

/** Where in a bundle that is what HAPI names without saying where. */
final class BundlePlaces {
    private static final FhirTerser TERSER = FhirContext.forR4Cached().newTerser();

    private BundlePlaces() {}

    /**
     * @param bundle null when the resource stands alone
     * @param reference as the resource has it, with or without a version
     * @param path element of the resource that has it, from the resource's type on
     * @return the element, from the bundle on when there is one
     */
    static String reference(Bundle bundle, String reference, String path) {
        String type = path.substring(0, path.indexOf('.'));
        int at = first(
                bundle,
                0,
                entry -> entry.hasResource()
                        && entry.getResource().fhirType().equals(type)
                        && TERSER.getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class).stream()
                                .anyMatch(one -> reference.equals(one.getReference())));
        return at < 0 ? path : "Bundle.entry[" + at + "].resource" + path.substring(type.length());
    }

    /**
     * @param id a fullUrl, or type and id
     * @return the element that says once more what an earlier entry says
     */
    static String second(Bundle bundle, String id) {
        Predicate<BundleEntryComponent> same = entry -> id.equals(entry.getFullUrl())
                || entry.hasResource()
                        && id.equals(entry.getResource().fhirType() + "/"
                                + entry.getResource().getIdElement().getIdPart());
        int at = first(bundle, first(bundle, 0, same) + 1, same);
        if (at < 0) {
            return null;
        }
        boolean isUrl = id.equals(bundle.getEntry().get(at).getFullUrl());
        return "Bundle.entry[" + at + "]" + (isUrl ? ".fullUrl" : ".resource.id");
    }

    private static int first(Bundle bundle, int from, Predicate<BundleEntryComponent> wanted) {
        for (int i = from; bundle != null && i < bundle.getEntry().size(); i++) {
            if (wanted.test(bundle.getEntry().get(i))) {
                return i;
            }
        }
        return -1;
    }
}
