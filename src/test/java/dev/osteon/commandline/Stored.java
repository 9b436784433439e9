package dev.osteon.commandline;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.support.Http;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What a server holds, asked for by search. */
final class Stored {
    private Stored() {}

    /**
     * @param search type and query
     * @return {@code Type/id} -> resource, of all pages
     */
    static Map<String, Resource> found(Http http, String search) {
        Map<String, Resource> found = new TreeMap<>();
        String page = "/fhir/" + search + (search.contains("?") ? "&" : "?") + "_count=500";
        while (page != null) {
            Bundle bundle =
                    http.send("GET", page, null, "Cache-Control", "no-cache").as(Bundle.class);
            bundle.getEntry().forEach(entry -> found.put(name(entry.getResource()), entry.getResource()));
            // The address is that of the server's clients (osteon.base-url), which is another than that of the test.
            page = bundle.getLink("next") == null
                    ? null
                    : bundle.getLink("next").getUrl().replaceFirst("^.*?(?=/fhir)", "");
        }
        return found;
    }

    /** @return {@code Type/id} -> version */
    static Map<String, String> versions(Http http, String search) {
        Map<String, String> versions = new TreeMap<>();
        found(http, search)
                .forEach((name, resource) ->
                        versions.put(name, resource.getMeta().getVersionId()));
        return versions;
    }

    private static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** @return the resource as JSON, without what the server says of it */
    static String content(Resource resource) {
        Resource content = resource.copy();
        content.setMeta(null);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(content);
    }
}
