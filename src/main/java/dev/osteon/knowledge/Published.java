package dev.osteon.knowledge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.hl7.fhir.r4.model.Resource;

/** What is to be published, in the order of types and ids, and a digest of all of it. */
final class Published {
    private record Entry(Resource resource, String digest) {}

    private final List<Entry> entries;

    private Published(List<Entry> entries) {
        this.entries = entries;
    }

    static Published of(Collection<Resource> resources) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        return new Published(resources.stream()
                .sorted(Comparator.comparing(Resource::fhirType)
                        .thenComparing(resource -> resource.getIdElement().getIdPart()))
                .map(resource -> entry(resource, parser))
                .toList());
    }

    /** @param change gives the resource in place of another: the same one where nothing changes */
    Published with(UnaryOperator<Resource> change) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        return new Published(entries.stream()
                .map(entry -> {
                    Resource resource = change.apply(entry.resource());
                    return resource == entry.resource() ? entry : entry(resource, parser);
                })
                .toList());
    }

    private static Entry entry(Resource resource, IParser parser) {
        return new Entry(resource, DigestUtils.sha256Hex(parser.encodeResourceToString(resource)));
    }

    List<Resource> resources() {
        return entries.stream().map(Entry::resource).toList();
    }

    String hash() {
        StringBuilder digests = new StringBuilder();
        entries.forEach(entry -> digests.append(entry.digest()));
        return DigestUtils.sha256Hex(digests.toString());
    }
}
