package dev.osteon.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Transactions of a patient and 99 results, which are those examples of ours that refer to nothing but a patient. */
final class LoadTransactions {
    static final int RESOURCES = 100;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PACKAGE = Path.of("fhir-profiles", "package");
    private static final Pattern OURS =
            Pattern.compile("\"https://osteon[.]dev/fhir/((?:StructureDefinition|ValueSet|CodeSystem)/[A-Za-z0-9-]+)");

    /** LOINC's answer codes, which a server without LOINC refuses. */
    private static final Pattern ANSWER = Pattern.compile("\"LA\\d+-\\d\"");

    private static final String BASE = "https://bench.example.org/fhir/";

    private final List<ObjectNode> results = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();

    LoadTransactions() throws IOException {
        try (Stream<Path> examples = Files.list(PACKAGE.resolve("example")).sorted()) {
            for (Path file : examples.filter(LoadTransactions::isObservation).toList()) {
                ObjectNode result = (ObjectNode) JSON.readTree(file.toFile());
                if (result.findValues("reference").size() == 1
                        && result.path("subject").has("reference")
                        && !ANSWER.matcher(result.toString()).find()) {
                    results.add(result);
                }
            }
        }
    }

    private static boolean isObservation(Path file) {
        return file.getFileName().toString().startsWith("Observation-");
    }

    /** @return profiles that the results claim, and what these are made of: {@code Type/id} to JSON */
    Map<String, String> definitions() throws IOException {
        Map<String, String> found = new TreeMap<>();
        collect(results.toString(), found);
        return found;
    }

    private static void collect(String text, Map<String, String> found) throws IOException {
        Matcher named = OURS.matcher(text);
        while (named.find()) {
            Path file = PACKAGE.resolve(named.group(1).replace('/', '-') + ".json");
            if (!found.containsKey(named.group(1)) && Files.exists(file)) {
                String definition = Files.readString(file);
                found.put(named.group(1), definition);
                collect(definition, found);
            }
        }
    }

    /**
     * @param base of the server, without {@code /fhir}
     * @param profiled whether results claim their profiles
     * @return calls that load new resources, each call others
     */
    Supplier<HttpRequest> calls(String base, boolean profiled) {
        URI address = URI.create(base + "/fhir");
        return () -> HttpRequest.newBuilder(address)
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.ofByteArray(next(profiled)))
                .build();
    }

    private byte[] next(boolean profiled) {
        long transaction = number.incrementAndGet();
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        String patient = "bench-p" + transaction;
        ObjectNode person =
                JSON.createObjectNode().put("resourceType", "Patient").put("birthDate", "1961-02-03");
        person.putArray("name").addObject().put("family", "F" + transaction);
        person.putArray("identifier").addObject().put("system", "urn:bench").put("value", String.valueOf(transaction));
        add(entries, person, patient);
        for (int i = 1; i < RESOURCES; i++) {
            ObjectNode result =
                    results.get((int) ((transaction + i) % results.size())).deepCopy();
            if (!profiled) {
                result.remove("meta");
            }
            result.putObject("subject").put("reference", "Patient/" + patient);
            add(entries, result, "bench-o" + transaction + "-" + i);
        }
        try {
            return JSON.writeValueAsBytes(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ArrayNode entries, ObjectNode resource, String id) {
        resource.put("id", id);
        ObjectNode entry = entries.addObject();
        entry.put("fullUrl", BASE + resource.path("resourceType").asText() + "/" + id);
        entry.set("resource", resource);
        entry.putObject("request")
                .put("method", "PUT")
                .put("url", resource.path("resourceType").asText() + "/" + id);
    }
}
