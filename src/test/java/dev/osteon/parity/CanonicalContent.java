package dev.osteon.parity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.util.BundleBuilder;
import com.google.common.collect.Multimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/** The library's in-memory repository, which would try every resource with FHIRPath, with an index of canonical URLs. */
final class CanonicalContent extends InMemoryFhirRepository {
    private final Map<String, MetadataResource> byUrl = new HashMap<>();

    CanonicalContent(FhirContext fhir) {
        super(fhir);
    }

    void add(IBaseResource resource) {
        update(resource);
        if (resource instanceof MetadataResource metadata && metadata.hasUrl()) {
            byUrl.put(metadata.getUrl(), metadata);
        }
    }

    @Override
    public <B extends IBaseBundle, T extends IBaseResource> B search(
            Class<B> bundleType,
            Class<T> resourceType,
            Multimap<String, List<IQueryParameterType>> parameters,
            Map<String, String> headers) {
        if (parameters == null || !parameters.keySet().equals(Set.of("url"))) {
            return super.search(bundleType, resourceType, parameters, headers);
        }
        BundleBuilder bundle = new BundleBuilder(fhirContext());
        bundle.setType("searchset");
        parameters.get("url").stream()
                .flatMap(List::stream)
                .map(url -> byUrl.get(((UriParam) url).getValue()))
                .filter(resourceType::isInstance)
                // The library writes the texts of one patient's orders into the activity that it is given.
                .map(found -> found instanceof ActivityDefinition activity ? activity.copy() : found)
                .forEach(bundle::addCollectionEntry);
        return bundleType.cast(bundle.getBundle());
    }
}
