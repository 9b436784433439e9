package dev.osteon.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.support.McodePackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class CollectionTransactionIT {
    private final Bundle collection = McodePackage.example(Bundle.class, "Bundle-mcode-patient-bundle-jenny-m.json");
    private final Bundle transaction = CollectionTransaction.of(collection);

    @Test
    void everyResourceGoesInUnderItsOwnId() {
        assertThat(transaction.getEntry()).hasSameSizeAs(collection.getEntry()).allSatisfy(entry -> {
            assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl())
                    .isEqualTo(entry.getResource().fhirType() + "/"
                            + entry.getResource().getIdElement().getIdPart());
        });
    }

    @Test
    void referencesLeadToResourcesOfTheBundleOrAreLogical() {
        Set<String> held = transaction.getEntry().stream()
                .map(entry -> entry.getRequest().getUrl())
                .collect(Collectors.toSet());

        assertThat(references(transaction)).allSatisfy(reference -> assertThat(held.contains(reference.getReference())
                        || reference.getIdentifier().hasValue())
                .as(reference.getReference())
                .isTrue());
        assertThat(references(transaction).stream().filter(Reference::hasIdentifier))
                .hasSize(21)
                .anySatisfy(reference -> {
                    assertThat(reference.getType()).isEqualTo("Specimen");
                    assertThat(reference.getIdentifier().getValue())
                            .isEqualTo("http://example.org/fhir/Specimen/tumor-specimen-left-breast-jenny-m");
                });
    }

    @Test
    void nothingElseChanges() {
        Bundle before = collection.copy();
        references(before).forEach(CollectionTransactionIT::clear);
        Bundle after = transaction.copy();
        references(after).forEach(CollectionTransactionIT::clear);

        for (int i = 0; i < before.getEntry().size(); i++) {
            assertThat(json(after.getEntry().get(i)))
                    .isEqualTo(json(before.getEntry().get(i)));
        }
    }

    private static void clear(Reference reference) {
        reference.setReference(null).setType(null).setIdentifier(null).setDisplay("a reference");
    }

    private static List<Reference> references(Bundle bundle) {
        return bundle.getEntry().stream()
                .flatMap(entry -> FhirContext.forR4Cached()
                        .newTerser()
                        .getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class)
                        .stream())
                .toList();
    }

    private static String json(Bundle.BundleEntryComponent entry) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(entry.getResource());
    }
}
