package dev.osteon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a JSON text in one to five places; the same seed makes the same changes. */
final class Mutation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_CHANGES = 5;
    private static final int LONG_TEXT = 100_000;
    private static final int DEEP = 300;

    /** Resources that have no business in a request: another person's, another version's, another kind's. */
    private static final List<String> FOREIGN = List.of(
            "{\"resourceType\": \"Patient\", \"id\": \"somebody-else\", \"birthDate\": \"1900-01-01\"}",
            "{\"resourceType\": \"Observation\", \"id\": \"x\", \"subject\": {\"reference\": \"Patient/somebody-else\"}}",
            "{\"resourceType\": \"ProcedureRequest\", \"id\": \"x\"}",
            "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Bundle\", \"entry\": [{}]}}]}",
            "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\"}]}",
            "{\"resourceType\": \"Binary\", \"id\": \"x\", \"data\": \"!\"}",
            "{\"resourceType\": \"\", \"id\": \"\"}");

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "null",
            "2026-02-30",
            "9999-99-99T99:99:99Z",
            "Patient/",
            "#",
            "urn:uuid:",
            "http://[",
            "\u0000",
            "🦴",
            "\ud800",
            "../../x",
            "{{context.patientId}}",
            "<script>",
            "${jndi:x}",
            "-1",
            "NaN");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    String of(String json) throws IOException {
        JsonNode root = JSON.readTree(json);
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            change(root);
        }
        String text = root.toString();
        if (random.nextInt(20) == 0) {
            return text.substring(0, random.nextInt(text.length()));
        }
        if (random.nextInt(20) == 0) {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + (char) (1 + random.nextInt(126)) + text.substring(at + 1);
        }
        return text;
    }

    private void change(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, instead(object.get(name)));
            }
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, instead(array.get(at)));
            }
        }
    }

    private JsonNode instead(JsonNode before) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.numberNode(new BigDecimal("1e999999"));
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.textNode("x".repeat(LONG_TEXT));
            case 5 -> NODES.arrayNode().add(before.deepCopy());
            case 6 -> NODES.objectNode().set("value", before.deepCopy());
            case 7 -> deep();
            case 8 -> NODES.arrayNode();
            case 9 -> NODES.objectNode();
            case 10 -> foreign();
            default -> NODES.textNode(ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size())));
        };
    }

    private JsonNode foreign() {
        try {
            JsonNode resource = JSON.readTree(FOREIGN.get(random.nextInt(FOREIGN.size())));
            return random.nextBoolean() ? resource : NODES.objectNode().set("resource", resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beyond what is read in half of the cases, and within it in the others. */
    private JsonNode deep() {
        JsonNode node = NODES.textNode("x");
        for (int depth = random.nextBoolean() ? DEEP : DEEP / 3; depth > 0; depth--) {
            node = depth % 2 == 0
                    ? NODES.arrayNode().add(node)
                    : NODES.objectNode().set("extension", node);
        }
        return node;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
