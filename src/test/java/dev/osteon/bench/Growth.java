package dev.osteon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.support.Http.Answer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether it matters how long a record is, and how many other people are stored. */
final class Growth {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int[] TIMES = {1, 10, 100};
    private static final int AT_ONCE = 250;

    private final Wrk wrk;
    private final BenchSystem system;
    private final double seconds;

    Growth(Wrk wrk, BenchSystem system, double seconds) {
        this.wrk = wrk;
        this.system = system;
        this.seconds = seconds;
    }

    /**
     * @param request that brings a record along
     * @param empty that brings nothing along
     * @param patients that are stored besides, with two resources each
     */
    Map<String, Measured> measure(String request, String empty, int patients) throws IOException, InterruptedException {
        Map<String, Measured> measured = new LinkedHashMap<>();
        int resources = HookRequest.broughtAlong(request).path("entry").size();
        for (int times : TIMES) {
            measured.put(times * resources + " resources sent along", once(system.calls(repeated(request, times))));
        }
        measured.put("own store, 1 patient in it", once(system.calls(empty)));
        for (int from = 0; from < patients; from += AT_ONCE) {
            store(from, Math.min(patients, from + AT_ONCE));
        }
        measured.put("own store, " + (patients + 1) + " patients in it", once(system.calls(empty)));
        return measured;
    }

    /** A first round warms up. */
    private Measured once(BenchCall call) throws IOException, InterruptedException {
        wrk.closed(1, seconds, call);
        return wrk.closed(1, seconds, call);
    }

    /** @return the request with every resource but the patient so many times, each time under other ids */
    private static String repeated(String request, int times) throws IOException {
        JsonNode tree = JSON.readTree(request);
        tree.path("prefetch").forEach(value -> {
            if (value.path("entry") instanceof ArrayNode entries) {
                int size = entries.size();
                for (int time = 1; time < times; time++) {
                    for (int i = 0; i < size; i++) {
                        ObjectNode copy = entries.get(i).deepCopy();
                        ObjectNode resource = (ObjectNode) copy.path("resource");
                        resource.put("id", resource.path("id").asText() + "-" + time);
                        entries.add(copy);
                    }
                }
            }
        });
        return tree.toString();
    }

    private void store(int from, int to) throws IOException {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        for (int i = from; i < to; i++) {
            put(entries, JSON.createObjectNode().put("resourceType", "Patient").put("id", "other-" + i));
            ObjectNode observation = JSON.createObjectNode()
                    .put("resourceType", "Observation")
                    .put("id", "other-" + i)
                    .put("status", "final");
            observation.putObject("code").put("text", "any");
            observation.putObject("subject").put("reference", "Patient/other-" + i);
            put(entries, observation);
        }
        Answer answer = system.server.http.post("/fhir", bundle.toString());
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static void put(ArrayNode entries, ObjectNode resource) {
        ObjectNode entry = entries.addObject();
        entry.set("resource", resource);
        entry.putObject("request")
                .put("method", "PUT")
                .put(
                        "url",
                        resource.path("resourceType").asText() + "/"
                                + resource.path("id").asText());
    }
}
