package dev.osteon.parity;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The patient of a hook request on file that is answered with cards: what prefetch and context hold, a draft before its older copy. */
record HookRequestPatient(
        String name, String service, Patient patient, Collection<Resource> others, List<String> context) {
    /** The day of the files. */
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T12:00:00Z");

    private static final Set<String> TYPES = FhirContext.forR4Cached().getResourceTypes();
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<HookRequestPatient> readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("request.json"))
                    .map(Path::getParent)
                    .sorted()
                    .flatMap(HookRequestPatient::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<HookRequestPatient> read(Path folder) {
        JsonNode response = json(folder.resolve("response.json"));
        JsonNode request = local(json(folder.resolve("request.json")));
        JsonNode patient = request.path("prefetch").path("patient");
        if (response.path("status").asInt() != 200 || !patient.isObject()) {
            return Stream.empty();
        }
        Map<String, Resource> others = new LinkedHashMap<>();
        request.path("prefetch").forEach(value -> add(value, others));
        Map<String, Resource> drafts = new LinkedHashMap<>();
        add(request.path("context").path("draftOrders"), drafts);
        add(request.path("context").path("conditions"), drafts);
        others.putAll(drafts);
        List<String> context = new ArrayList<>();
        request.path("context").path("selections").forEach(selection -> context.add(selection.asText()));
        if (context.isEmpty()) {
            context.addAll(drafts.keySet());
        }
        return Stream.of(new HookRequestPatient(
                folder.toString(),
                response.path("service").asText(),
                (Patient) resource(patient),
                others.values(),
                context));
    }

    /** The library does not know a patient by the address that an EHR has for her. */
    private static JsonNode local(JsonNode request) {
        try {
            return JSON.readTree(
                    request.toString().replace(request.path("fhirServer").asText("-") + "/Patient/", "Patient/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JsonNode bundle, Map<String, Resource> resources) {
        bundle.path("entry").forEach(entry -> {
            // Sandboxes send resources of an older FHIR, and Epic a warning where it has found nothing: no record holds
            // either.
            String type = entry.path("resource").path("resourceType").asText();
            if (!TYPES.contains(type) || type.equals("OperationOutcome")) {
                return;
            }
            Resource resource = resource(entry.path("resource"));
            resources.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        });
    }

    private static Resource resource(JsonNode json) {
        return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json.toString());
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
