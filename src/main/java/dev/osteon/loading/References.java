package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** References between resources, and addresses that are one (FHIR R4, transaction processing rules). */
final class References {
    private static final Set<String> ADDRESSES = Set.of("url", "uri", "valueUri", "valueUrl");

    private References() {}

    /**
     * Lets references lead to where the resources are that they mean.
     *
     * @param node changed in place
     * @param places {@code Type/id} by what a resource is called: full URLs, relative references, conditional ones
     * @param leading gets every reference to another resource of the same server
     */
    static void lead(JsonNode node, Map<String, String> places, Set<String> leading) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (value.isContainerNode()) {
                    lead(value, places, leading);
                } else if (value.isTextual()) {
                    text(object, field.getKey(), value.asText(), places, leading);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(one -> lead(one, places, leading));
        }
    }

    private static void text(
            ObjectNode object, String name, String text, Map<String, String> places, Set<String> leading) {
        if (name.equals("reference")) {
            String place = places.getOrDefault(BusinessKey.decoded(text), text);
            object.put(name, place);
            if (isOnServer(place)) {
                leading.add(BusinessKey.decoded(place).replaceFirst("/_history/.*", ""));
            }
        } else if (text.startsWith("urn:") && ADDRESSES.contains(name) && places.containsKey(text)) {
            object.put(name, places.get(text));
        }
    }

    private static boolean isOnServer(String reference) {
        return !reference.isEmpty()
                && Character.isUpperCase(reference.charAt(0))
                && reference.matches("[A-Za-z]+[/?].+");
    }
}
