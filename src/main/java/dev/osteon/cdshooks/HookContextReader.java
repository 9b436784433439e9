package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.cdshooks.HookRefusedException.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Reads those elements of the context that the definition of a hook adds to user and patient. */
final class HookContextReader {
    /** Which element of a hook's context holds a Bundle of resources. */
    private static final Map<String, String> RESOURCES = Map.of(
            "order-select", "draftOrders",
            "order-sign", "draftOrders",
            "problem-list-item-create", "conditions");

    private HookContextReader() {}

    /** @param issues gets one for each element that is missing or of the wrong type */
    static HookContext read(JsonNode context, String hook, List<Issue> issues) {
        if (hook.equals("encounter-start")) {
            HookRequestReader.text(context, "encounterId", "context.encounterId", issues);
        }
        String element = RESOURCES.get(hook);
        List<PrefetchEntry> entries = element == null ? List.of() : entries(context.path(element), element, issues);
        List<String> selections = hook.equals("order-select") ? selections(context.path("selections"), issues) : null;
        return new HookContext(entries, selections);
    }

    /** Any Bundle type will do, and none at all. */
    private static List<PrefetchEntry> entries(JsonNode bundle, String element, List<Issue> issues) {
        String expression = "context." + element;
        if (!bundle.isObject() || !bundle.path("resourceType").asText().equals("Bundle")) {
            issues.add(HookRequestReader.missingOrWrong(bundle, expression, "a FHIR Bundle"));
            return List.of();
        }
        JsonNode list = bundle.path("entry");
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            issues.add(HookRequestReader.missingOrWrong(list, expression + ".entry", "a list"));
        }
        List<PrefetchEntry> entries = new ArrayList<>();
        for (JsonNode entry : list.isArray() ? list : List.<JsonNode>of()) {
            JsonNode resource = entry.path("resource");
            String where = expression + ".entry[" + entries.size() + "].resource";
            if (!resource.isObject() || resource.path("resourceType").asText().isEmpty()) {
                issues.add(HookRequestReader.missingOrWrong(resource, where, "a FHIR resource"));
                return List.of();
            }
            String fullUrl = entry.path("fullUrl").textValue();
            entries.add(new PrefetchEntry(expression, entries.size() + 1, fullUrl, (ObjectNode) resource));
        }
        return List.copyOf(entries);
    }

    private static List<String> selections(JsonNode selections, List<Issue> issues) {
        if (!selections.isArray()) {
            issues.add(HookRequestReader.missingOrWrong(selections, "context.selections", "a list"));
            return List.of();
        }
        if (selections.isEmpty()) {
            issues.add(new Issue(IssueType.REQUIRED, "context.selections", "context.selections is empty"));
        }
        List<String> references = new ArrayList<>();
        for (JsonNode selection : selections) {
            references.add(selection.asText());
        }
        return List.copyOf(references);
    }
}
