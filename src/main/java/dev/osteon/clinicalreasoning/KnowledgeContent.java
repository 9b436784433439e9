package dev.osteon.clinicalreasoning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Plans, orders, libraries and value sets of the knowledge in force. They are handed out as copies: the library writes into an
 * ActivityDefinition what it has computed for a patient.
 */
final class KnowledgeContent {
    private final Map<String, Resource> byReference = new HashMap<>();
    private final Map<String, MetadataResource> byUrl = new HashMap<>();

    KnowledgeContent(Iterable<Resource> resources) {
        for (Resource resource : resources) {
            byReference.put(key(resource.fhirType(), resource.getIdElement().getIdPart()), resource);
            if (resource instanceof MetadataResource metadata && metadata.hasUrl()) {
                byUrl.put(metadata.getUrl(), metadata);
            }
        }
    }

    /** @return a copy of the resource of that type and id */
    Optional<Resource> byId(String type, String id) {
        return Optional.ofNullable(byReference.get(key(type, id))).map(Resource::copy);
    }

    /** @return a copy of the resource of that type and canonical URL; another version than that in force is not ours */
    Optional<Resource> byUrl(String type, String url, String version) {
        return Optional.ofNullable(byUrl.get(url))
                .filter(resource -> resource.fhirType().equals(type))
                .filter(resource -> version == null || version.equals(resource.getVersion()))
                .map(Resource::copy);
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
