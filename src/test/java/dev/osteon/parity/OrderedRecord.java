package dev.osteon.parity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.IQueryParameterType;
import com.google.common.collect.Multimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/**
 * The library's in-memory repository, answering in the order of the record. By itself it answers in the order of hash codes, and what a rule lists
 * in the order of the record would be listed in that one.
 */
final class OrderedRecord extends InMemoryFhirRepository {
    private final Map<String, Integer> positions = new HashMap<>();

    OrderedRecord(FhirContext fhir, Collection<? extends Resource> resources) {
        super(fhir);
        for (Resource resource : resources) {
            update(resource);
            positions.put(key(resource), positions.size());
        }
    }

    @Override
    public <B extends IBaseBundle, T extends IBaseResource> B search(
            Class<B> bundleType,
            Class<T> resourceType,
            Multimap<String, List<IQueryParameterType>> parameters,
            Map<String, String> headers) {
        B found = super.search(bundleType, resourceType, parameters, headers);
        ((Bundle) found).getEntry().sort(Comparator.comparing(entry -> positions.get(key(entry.getResource()))));
        return found;
    }

    private static String key(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
