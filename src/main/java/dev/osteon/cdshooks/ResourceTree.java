package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** What one walk through the JSON of a resource finds, before it is read as FHIR. */
final class ResourceTree {
    /** Beyond any measurement; 1e999999999 is a short text and a number of a billion digits. */
    private static final int MAX_EXPONENT = 100;

    private final List<ObjectNode> references = new ArrayList<>();
    private boolean reasonable = true;

    ResourceTree(ObjectNode resource) {
        object(resource);
    }

    /** @return every object with a text as its {@code reference} */
    List<ObjectNode> references() {
        return references;
    }

    /** @return whether every number can be worked with */
    boolean hasReasonableNumbers() {
        return reasonable;
    }

    private void object(ObjectNode object) {
        if (object.get("reference") instanceof TextNode) {
            references.add(object);
        }
        object.forEach(this::child);
    }

    private void child(JsonNode child) {
        if (child instanceof TextNode) {
            return;
        }
        if (child instanceof ObjectNode object) {
            object(object);
        } else if (child instanceof ArrayNode array) {
            array.forEach(this::child);
        } else if (child instanceof DecimalNode number) {
            reasonable &= Math.abs((long) number.decimalValue().scale()) <= MAX_EXPONENT;
        }
    }
}
