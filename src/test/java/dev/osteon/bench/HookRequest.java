package dev.osteon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.support.MovedDates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Requests about the demonstration patient, as an EHR sends them: with her whole record, or with no more than her id. */
public final class HookRequest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASE_REPORT = Path.of("test-data/case-report");

    private HookRequest() {}

    /** @return the request of the case report for that service: no more than the patient's id */
    public static String withoutPrefetch(String service) throws IOException {
        return Files.readString(CASE_REPORT.resolve("request-" + service + ".json"), StandardCharsets.UTF_8);
    }

    /** @return her record as a transaction, as if it had been written today */
    public static String record() throws IOException {
        Path file = CASE_REPORT.resolve("bundle.json");
        String day = JSON.readTree(file.toFile()).path("timestamp").asText().substring(0, "2026-01-01".length());
        return MovedDates.read(file, LocalDate.parse(day));
    }

    /**
     * @param discovery what the server answered to {@code GET /cds-services}
     * @return the request with every prefetch key of the service; the resources of a type are under the first key that asks for the type
     */
    public static String withPrefetch(String service, String discovery) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(withoutPrefetch(service));
        Map<String, ArrayNode> byType = new HashMap<>();
        for (JsonNode entry : JSON.readTree(record()).path("entry")) {
            JsonNode resource = entry.path("resource");
            byType.computeIfAbsent(resource.path("resourceType").asText(), type -> JSON.createArrayNode())
                    .addObject()
                    .set("resource", resource);
        }
        ObjectNode prefetch = request.putObject("prefetch");
        for (JsonNode described : JSON.readTree(discovery).path("services")) {
            if (described.path("id").asText().equals(service)) {
                described
                        .path("prefetch")
                        .properties()
                        .forEach(entry -> prefetch.set(
                                entry.getKey(), answer(entry.getValue().asText(), byType)));
            }
        }
        return request.toString();
    }

    /** @return every resource that a request brings along, as one searchset */
    public static ObjectNode broughtAlong(String request) throws IOException {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
        ArrayNode entries = bundle.putArray("entry");
        for (JsonNode value : JSON.readTree(request).path("prefetch")) {
            if (value.path("resourceType").asText().equals("Bundle")) {
                value.path("entry").forEach(entries::add);
            } else {
                entries.addObject().set("resource", value);
            }
        }
        return bundle;
    }

    private static JsonNode answer(String query, Map<String, ArrayNode> byType) {
        ArrayNode entries = byType.remove(query.split("[/?]", 2)[0]);
        if (!query.contains("?")) {
            return entries.path(0).path("resource");
        }
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
        if (entries != null) {
            bundle.set("entry", entries);
        }
        return bundle;
    }
}
