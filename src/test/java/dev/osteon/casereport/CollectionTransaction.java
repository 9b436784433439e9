package dev.osteon.casereport;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A collection of resources as a transaction that a server with referential integrity accepts. */
final class CollectionTransaction {
    private CollectionTransaction() {}

    /**
     * Each entry becomes a PUT under its own id. A reference to a resource that the collection does not hold becomes a
     * logical one: an identifier with the absolute URL that it means by the fullUrl of its entry, and the type.
     *
     * @param collection a Bundle whose entries have a fullUrl ending in type and id; it is not changed
     * @return the transaction
     */
    static Bundle of(Bundle collection) {
        Set<String> held = collection.getEntry().stream()
                .map(entry -> relative(entry.getResource()))
                .collect(Collectors.toSet());
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Bundle.BundleEntryComponent entry : collection.getEntry()) {
            Resource resource = entry.getResource().copy();
            String id = relative(resource);
            URI base = URI.create(
                    entry.getFullUrl().substring(0, entry.getFullUrl().length() - id.length()));
            FhirContext.forR4Cached().newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                    .filter(reference -> reference.hasReference() && !held.contains(reference.getReference()))
                    .forEach(reference -> makeLogical(reference, base));
            transaction
                    .addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(id);
        }
        return transaction;
    }

    private static void makeLogical(Reference reference, URI base) {
        String target = reference.getReference();
        reference.setType(target.substring(0, target.indexOf('/')));
        reference.setIdentifier(new Identifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue(base.resolve(target).toString()));
        reference.setReference(null);
    }

    private static String relative(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
