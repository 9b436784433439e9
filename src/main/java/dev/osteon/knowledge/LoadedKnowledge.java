package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Knowledge held in memory. */
record LoadedKnowledge(List<Resource> resources, Map<String, String> cql, Map<String, String> translations)
        implements KnowledgeSource {
    LoadedKnowledge {
        resources = List.copyOf(resources);
        cql = Collections.unmodifiableMap(new TreeMap<>(cql));
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    LoadedKnowledge(List<Resource> resources, Map<String, String> cql) {
        this(resources, cql, Map.of());
    }

    static KnowledgeSource layered(KnowledgeSource below, KnowledgeSource above) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        below.resources().forEach(resource -> resources.put(key(resource), resource));
        above.resources().forEach(resource -> resources.put(key(resource), resource));
        Map<String, String> cql = new TreeMap<>(below.cql());
        cql.putAll(above.cql());
        Map<String, String> translations = new TreeMap<>(below.translations());
        above.translations().forEach((language, text) -> translations.merge(language, text, (a, b) -> a + "\n" + b));
        return new LoadedKnowledge(new ArrayList<>(resources.values()), cql, translations);
    }

    private static String key(Resource resource) {
        if (resource instanceof MetadataResource metadata && metadata.hasUrl()) {
            return metadata.getUrl();
        }
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
