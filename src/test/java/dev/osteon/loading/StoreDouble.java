package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A FHIR store as far as loading is concerned: transactions are all or nothing, references must lead somewhere, an update that changes nothing makes no
 * version. A resource whose {@code status} is {@code bad} breaks a rule. It knows no creates: the loader sends none.
 */
final class StoreDouble implements Target {
    final Map<String, JsonNode> resources = new TreeMap<>();
    final Map<String, Integer> versions = new TreeMap<>();
    final List<JsonNode> sent = new ArrayList<>();

    /** Calls left until it goes away for good. */
    int callsLeft = Integer.MAX_VALUE;

    /** Answers that come before any other. */
    final List<Answer> answers = new ArrayList<>();

    @Override
    public synchronized Answer send(byte[] body) throws TargetAwayException {
        if (callsLeft-- <= 0) {
            throw new TargetAwayException("away");
        }
        JsonNode bundle = read(body);
        sent.add(bundle);
        if (!answers.isEmpty()) {
            return answers.remove(0);
        }
        ObjectNode response = Json.MAPPER.createObjectNode().put("resourceType", "Bundle");
        if (bundle.path("type").asText().equals("transaction")) {
            List<JsonNode> entries = new ArrayList<>();
            bundle.path("entry").forEach(entries::add);
            return transaction(entries);
        }
        for (JsonNode entry : bundle.path("entry")) {
            Answer answer = transaction(List.of(entry));
            ObjectNode said = response.withArray("entry").addObject().putObject("response");
            said.put("status", answer.status() + " so").set("outcome", answer.body());
        }
        return new Answer(200, response);
    }

    private Answer transaction(List<JsonNode> entries) {
        Set<String> there = new HashSet<>(resources.keySet());
        entries.forEach(entry -> there.add(entry.path("request").path("url").asText()));
        int number = 0;
        for (JsonNode entry : entries) {
            if (entry.path("resource").path("status").asText().equals("bad")) {
                return refusal(422, "Bundle.entry[" + number + "].resource.status");
            }
            for (JsonNode reference : entry.path("resource").findValues("reference")) {
                if (!leads(reference.asText(), there)) {
                    return refusal(
                            400, entry.path("resource").path("resourceType").asText() + ".subject");
                }
            }
            number++;
        }
        entries.stream()
                .filter(entry -> entry.path("request").path("method").asText().equals("PUT"))
                .forEach(entry -> store(entry.path("request").path("url").asText(), entry.path("resource")));
        return new Answer(200, Json.MAPPER.createObjectNode());
    }

    private boolean leads(String reference, Set<String> there) {
        return there.contains(reference)
                || BusinessKey.of(reference, null)
                        .filter(key -> resources.values().stream()
                                .anyMatch(stored ->
                                        stored.path("resourceType").asText().equals(key.type()) && key.isOf(stored)))
                        .isPresent();
    }

    void store(String place, JsonNode resource) {
        if (!resource.equals(resources.put(place, resource))) {
            versions.merge(place, 1, Integer::sum);
        }
    }

    static Answer refusal(int status, String expression) {
        return new Answer(status, Outcomes.error("invalid", expression, "refused"));
    }

    @Override
    public synchronized Answer validate(String type, byte[] resource) {
        return read(resource).path("status").asText().equals("bad")
                ? new Answer(200, Outcomes.error("invalid", type + ".status", "bad"))
                : new Answer(200, Json.MAPPER.createObjectNode());
    }

    @Override
    public synchronized List<JsonNode> find(String type, Set<String> identifiers) {
        return resources.values().stream()
                .filter(resource -> resource.path("resourceType").asText().equals(type))
                .filter(resource -> BusinessKey.identifiers(resource).stream()
                        .anyMatch(identifier ->
                                identifiers.contains(identifier.path("system").asText() + "|"
                                        + identifier.path("value").asText())))
                .toList();
    }

    @Override
    public void probe() throws TargetAwayException {
        if (callsLeft <= 0) {
            throw new TargetAwayException("away");
        }
    }

    /** How many resources each request held. */
    List<Integer> sizes() {
        return sent.stream().map(bundle -> bundle.path("entry").size()).toList();
    }

    private static JsonNode read(byte[] json) {
        try {
            return Json.MAPPER.readTree(Arrays.copyOf(json, json.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
