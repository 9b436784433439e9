package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.cdshooks.PrefetchValue.Complete;
import dev.osteon.cdshooks.PrefetchValue.Incomplete;
import dev.osteon.clients.ClientProfile;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Tells the states of one prefetch key apart. Any Bundle type will do, and none at all. */
final class PrefetchReader {
    private final String key;
    private final List<PrefetchEntry> entries = new ArrayList<>();
    private final ClientProfile client;
    private boolean failed;
    private boolean partial;
    private boolean onlyWarned;
    private int matches;
    private int total;

    private PrefetchReader(String key, ClientProfile client) {
        this.key = key;
        this.client = client;
    }

    /**
     * @param value the JSON value of the key; null when the key was not sent
     * @param client says what an empty result looks like
     * @throws HookRefusedException 400 when the value is no FHIR resource
     */
    static PrefetchValue read(String key, JsonNode value, ClientProfile client) {
        if (value == null) {
            return Incomplete.ABSENT;
        }
        if (value.isNull()) {
            return new Complete(List.of());
        }
        if (typeOf(value).isEmpty()) {
            throw HookRefusedException.badRequest(
                    IssueType.STRUCTURE, "prefetch." + key, "The value is neither a FHIR resource nor null");
        }
        PrefetchReader reader = new PrefetchReader(key, client);
        reader.readValue(value);
        reader.partial |= nextPage(value) != null;
        return reader.state();
    }

    /**
     * @param pages every page of one answer in order, so that a link to a next one has been followed
     * @param client says what an empty result looks like
     */
    static PrefetchValue readPages(String key, List<JsonNode> pages, ClientProfile client) {
        PrefetchReader reader = new PrefetchReader(key, client);
        for (JsonNode page : pages) {
            reader.failed |= typeOf(page).isEmpty();
            reader.readValue(page);
        }
        return reader.state();
    }

    /** @return the address of the next page of a Bundle; null when there is none */
    static String nextPage(JsonNode value) {
        if (value == null) {
            return null;
        }
        for (JsonNode link : listOf(value.path("link"))) {
            if ("next".equals(link.path("relation").asText())) {
                return link.path("url").asText();
            }
        }
        return null;
    }

    private PrefetchValue state() {
        boolean emptyForWarnings = onlyWarned && entries.isEmpty() && !client.warningMeansEmpty();
        if (failed || emptyForWarnings) {
            return Incomplete.FAILED;
        }
        return partial || total > matches ? Incomplete.PARTIAL : new Complete(List.copyOf(entries));
    }

    private void readValue(JsonNode value) {
        switch (typeOf(value)) {
            case "" -> {}
            case "OperationOutcome" -> failed = true;
            case "Bundle" -> readBundle(value);
            default -> add(null, (ObjectNode) value);
        }
    }

    private void readBundle(JsonNode bundle) {
        for (JsonNode entry : listOf(bundle.path("entry"))) {
            JsonNode resource = entry.path("resource");
            String mode = entry.path("search").path("mode").asText();
            switch (typeOf(resource)) {
                case "" -> addUnreadable(resource);
                // An empty result may come with a warning in place of data; only an error says that it is not empty.
                case "OperationOutcome" -> {
                    failed |= saysError(resource);
                    onlyWarned = true;
                }
                case "Bundle" -> {
                    partial |= nextPage(resource) != null;
                    readBundle(resource);
                }
                default -> {
                    matches += mode.equals("include") ? 0 : 1;
                    add(entry.path("fullUrl").textValue(), (ObjectNode) resource);
                }
            }
        }
        total = Math.max(total, bundle.path("total").asInt());
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
