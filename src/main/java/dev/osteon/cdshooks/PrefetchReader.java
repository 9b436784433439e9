package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.cdshooks.PrefetchValue.Complete;
import dev.osteon.cdshooks.PrefetchValue.Incomplete;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Tells the states of one prefetch key apart. Any Bundle type will do, and none at all. */
final class PrefetchReader {
    private final String key;
    private final List<PrefetchEntry> entries = new ArrayList<>();
    private boolean failed;
    private boolean partial;

    private PrefetchReader(String key) {
        this.key = key;
    }

    /**
     * @param value the JSON value of the key; null when the key was not sent
     * @throws HookRefusedException 400 when the value is no FHIR resource
     */
    static PrefetchValue read(String key, JsonNode value) {
        if (value == null) {
            return Incomplete.ABSENT;
        }
        if (value.isNull()) {
            return new Complete(List.of());
        }
        PrefetchReader reader = new PrefetchReader(key);
        switch (typeOf(value)) {
            case "" ->
                throw HookRefusedException.badRequest(
                        IssueType.STRUCTURE, "prefetch." + key, "The value is neither a FHIR resource nor null");
            case "OperationOutcome" -> reader.failed = true;
            case "Bundle" -> reader.readBundle(value);
            default -> reader.add(null, (ObjectNode) value);
        }
        if (reader.failed) {
            return Incomplete.FAILED;
        }
        return reader.partial ? Incomplete.PARTIAL : new Complete(List.copyOf(reader.entries));
    }

    private void readBundle(JsonNode bundle) {
        int matches = 0;
        for (JsonNode entry : listOf(bundle.path("entry"))) {
            JsonNode resource = entry.path("resource");
            String mode = entry.path("search").path("mode").asText();
            switch (typeOf(resource)) {
                case "" -> addUnreadable(resource);
                // An empty result may come with a warning in place of data; only an error says that it is not empty.
                case "OperationOutcome" -> failed |= saysError(resource);
                case "Bundle" -> readBundle(resource);
                default -> {
                    matches += mode.equals("include") ? 0 : 1;
                    add(entry.path("fullUrl").textValue(), (ObjectNode) resource);
                }
            }
        }
        partial |= hasNextPage(bundle) || bundle.path("total").asInt() > matches;
    }

    private void add(String fullUrl, ObjectNode resource) {
        entries.add(new PrefetchEntry(key, entries.size() + 1, fullUrl, resource));
    }

    /** An object that does not say what it is may have been a result: whoever reads the entries will have to name it. */
    private void addUnreadable(JsonNode resource) {
        if (resource.isObject()) {
            add(null, (ObjectNode) resource);
        }
    }

    private static boolean hasNextPage(JsonNode bundle) {
        for (JsonNode link : listOf(bundle.path("link"))) {
            if ("next".equals(link.path("relation").asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysError(JsonNode operationOutcome) {
        for (JsonNode issue : listOf(operationOutcome.path("issue"))) {
            String severity = issue.path("severity").asText();
            if (severity.equals("error") || severity.equals("fatal")) {
                return true;
            }
        }
        return false;
    }

    private static String typeOf(JsonNode resource) {
        return resource.isObject() ? resource.path("resourceType").asText() : "";
    }

    /** Some clients send a single object where FHIR has a list. */
    private static Iterable<JsonNode> listOf(JsonNode node) {
        return node.isObject() ? List.of(node) : node;
    }
}
