package dev.osteon.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the loader against a store that a test can look into. */
class LoaderTest {
    private final StoreDouble store = new StoreDouble();
    private Counters counters;

    @TempDir
    private Path folder;

    private Path in;
    private Path report;
    private Path letters;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        report = folder.resolve("report.ndjson");
        letters = folder.resolve("letters");
    }

    private boolean load(LoadOptions options, boolean goOn) throws Exception {
        counters = new Counters();
        try (Report kept = Report.at(report, goOn)) {
            List<Input> inputs = new Inputs(Set.of(), InputStream.nullInputStream()).named(List.of(in.toString()));
            return new Loader(store, options, kept, DeadLetters.in(letters), counters).load(inputs);
        }
    }

    private boolean load() throws Exception {
        return load(options(10), false);
    }

    private static LoadOptions options(int batchSize) {
        return new LoadOptions(batchSize, 2, false, Duration.ofMillis(50));
    }

    private void file(String name, String... lines) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    private static String patient(String id) {
        return "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\"}";
    }

    private static String observation(String id, String subject) {
        return "{\"resourceType\": \"Observation\", \"id\": \"" + id + "\", \"subject\": {\"reference\": \"" + subject
                + "\"}, \"valueQuantity\": {\"value\": 2.40}}";
    }

    private static String transaction(String type, String... entries) {
        return "{\"resourceType\": \"Bundle\", \"entry\": [" + String.join(",", entries) + "], \"type\": \"" + type
                + "\"}";
    }

    private static String entry(String fullUrl, String resource, String request) {
        return "{\"fullUrl\": \"" + fullUrl + "\", \"resource\": " + resource
                + (request == null ? "" : ", \"request\": " + request) + "}";
    }

    private Map<String, JsonNode> reported() throws IOException {
        Map<String, JsonNode> lines = new TreeMap<>();
        for (String line : Files.readAllLines(report)) {
            JsonNode said = Json.MAPPER.readTree(line);
            lines.put(
                    Path.of(said.path("file").asText()).getFileName()
                            + said.path("line").asText("")
                            + said.path("entry").asText(""),
                    said);
        }
        return lines;
    }

    private List<String> letters() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(letters)) {
            for (Path file : files.sorted()
                    .filter(one -> !one.toString().endsWith(".outcome.json"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    @DisplayName("single resources, NDJSON, archives and XML; what is no FHIR is passed over and counted")
    void forms() throws Exception {
        file("one.json", "\uFEFF" + patient("one"));
        file("more.ndjson", patient("two"), "", patient("three"));
        file("lines.json", patient("four"), patient("five"));
        file("six.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"six\"/></Patient>");
        file("package.json", "{\"name\": \"no resource\"}");
        file(".index.json", "{\"index-version\": 1}");
        file("page.html", "<html>");
        file("notes.txt", "words");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(in.resolve("seven.json.gz")))) {
            gzip.write(patient("seven").getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("all.zip")))) {
            zip.putNextEntry(new ZipEntry("../../eight.json"));
            zip.write(patient("eight").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("deep/nine.ndjson"));
            zip.write(patient("nine").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(load()).as(() -> counters.refused() + " refused").isTrue();

        assertThat(store.resources.keySet())
                .containsExactlyInAnyOrder(
                        "Patient/one",
                        "Patient/two",
                        "Patient/three",
                        "Patient/four",
                        "Patient/five",
                        "Patient/six",
                        "Patient/seven",
                        "Patient/eight",
                        "Patient/nine");
        assertThat(counters.skipped()).isEqualTo(4);
        assertThat(folder.getParent().resolve("eight.json")).doesNotExist();
    }

    @Test
    @DisplayName("loading twice changes no version, with and without ids, and numbers stay as they were written")
    void twice() throws Exception {
        String uuid = "urn:uuid:0b0c1a7e-6c83-4a4c-8b9b-6c8a3ffb6d01";
        file(
                "t.json",
                transaction(
                        "transaction",
                        entry(
                                uuid,
                                "{\"resourceType\": \"Patient\", \"id\": \"1\"}",
                                "{\"method\": \"POST\", \"url\": \"Patient\"}"),
                        entry(
                                "urn:uuid:0b0c1a7e-6c83-4a4c-8b9b-6c8a3ffb6d02",
                                observation("2", uuid),
                                "{\"method\": \"POST\", \"url\": \"Observation\"}"),
                        entry(
                                "",
                                "{\"resourceType\": \"Organization\", \"identifier\": [{\"system\": \"urn:o\", \"value\": \"1\"}]}",
                                "{\"method\": \"POST\", \"url\": \"Organization\", \"ifNoneExist\": \"identifier=urn:o|1\"}")));
        file(
                "c.json",
                transaction(
                        "collection",
                        entry(
                                "http://a.example/fhir/Patient/c",
                                "{\"resourceType\": \"Patient\", \"active\": true}",
                                null),
                        entry("", observation("d", "http://a.example/fhir/Patient/c"), null)));
        file("x.ndjson", "{\"resourceType\": \"Basic\", \"subject\": {\"reference\": \"Patient/c\"}}");

        load();
        Map<String, JsonNode> once = new TreeMap<>(store.resources);
        load();

        assertThat(store.resources).isEqualTo(once).hasSize(6);
        assertThat(store.versions.values()).containsOnly(1);
        assertThat(once).containsKeys("Patient/0b0c1a7e-6c83-4a4c-8b9b-6c8a3ffb6d01", "Patient/c", "Observation/d");
        assertThat(once.get("Observation/d").path("subject").path("reference").asText())
                .isEqualTo("Patient/c");
        assertThat(once.get("Observation/d").toString()).contains("2.40");
    }

    @Test
    @DisplayName("a resource without id is the one on the server that has its business identifier")
    void byIdentifier() throws Exception {
        String identifier = "\"identifier\": [{\"system\": \"urn:p\", \"value\": \"7\"}]";
        store.store(
                "Patient/theirs",
                Json.MAPPER.readTree("{\"resourceType\": \"Patient\", \"id\": \"theirs\", " + identifier + "}"));
        file("p.json", "{\"resourceType\": \"Patient\", \"active\": true, " + identifier + "}");
        file("o.json", observation("o", "Patient?identifier=urn:p%7C7"));

        assertThat(load()).isTrue();

        assertThat(store.resources.keySet()).containsExactlyInAnyOrder("Patient/theirs", "Observation/o");
        assertThat(store.resources.get("Patient/theirs").path("active").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("two resources with one identifier on the server: neither is guessed")
    void ambiguous() throws Exception {
        String identifier = "\"identifier\": [{\"system\": \"urn:p\", \"value\": \"7\"}]";
        for (String id : List.of("a", "b")) {
            store.store(
                    "Patient/" + id,
                    Json.MAPPER.readTree(
                            "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\", " + identifier + "}"));
        }
        file("p.json", "{\"resourceType\": \"Patient\", " + identifier + "}");

        assertThat(load()).isFalse();

        assertThat(reported()
                        .get("p.json")
                        .path("outcome")
                        .path("issue")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("multiple-matches");
    }

    @Test
    @DisplayName("results with one accession number are told apart by their codes")
    void oneNumberForAllResults() throws Exception {
        String result =
                "{\"resourceType\": \"Observation\", \"identifier\": [{\"system\": \"urn:acc\", \"value\": \"7\"}],"
                        + " \"code\": {\"coding\": [{\"system\": \"urn:c\", \"code\": \"%s\"}]}}";
        file("r.ndjson", result.formatted("calcium"), result.formatted("creatinine"));

        load();
        load();

        assertThat(store.resources).hasSize(2);
        assertThat(store.versions.values()).containsOnly(1);
    }

    @Test
    @DisplayName("whatever the order of files: what refers to others waits, circles go together")
    void anyOrder() throws Exception {
        file("a.ndjson", observation("o1", "Patient/p"), observation("o2", "Patient?identifier=urn:p|q"));
        file(
                "b.json",
                transaction(
                        "transaction",
                        entry(
                                "",
                                observation("o3", "Patient/late"),
                                "{\"method\": \"PUT\", \"url\": \"Observation/o3\"}")));
        for (int i = 0; i < 30; i++) {
            file(
                    "chain" + (100 - i) + ".json",
                    observation("chain" + i, i == 0 ? "Patient/p" : "Observation/chain" + (i - 1)));
        }
        file("c1.json", observation("c1", "Observation/c2"));
        file("z-c2.json", observation("c2", "Observation/c1"));
        file(
                "zz.json",
                "{\"resourceType\": \"Basic\", \"id\": \"x\"}",
                patient("p"),
                "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"urn:p\", \"value\": \"q\"}]}",
                patient("late"));

        assertThat(load(options(3), false)).as("%s", Files.readString(report)).isTrue();

        assertThat(store.resources).hasSize(39);
        assertThat(store.versions.values()).containsOnly(1);
        assertThat(counters.waiting()).isZero();
    }

    @Test
    @DisplayName("a bad resource takes no other with it, and its letter is the input as it was")
    void oneBad() throws Exception {
        String bad = "{\"resourceType\": \"Observation\",  \"id\": \"bad\", \"status\": \"bad\"}";
        file(
                "some.ndjson",
                patient("p"),
                observation("o1", "Patient/p"),
                bad,
                "{\"resourceType\": ",
                observation("lost", "Patient/none"),
                observation("o2", "Patient/p"));
        file(
                "tx.json",
                transaction(
                        "transaction",
                        entry("", patient("t"), "{\"method\": \"PUT\", \"url\": \"Patient/t\"}"),
                        entry("", bad, "{\"method\": \"PUT\", \"url\": \"Observation/bad\"}")));
        file(
                "batch.json",
                transaction(
                        "batch",
                        entry("", patient("b"), "{\"method\": \"PUT\", \"url\": \"Patient/b\"}"),
                        entry("", bad, "{\"method\": \"PUT\", \"url\": \"Observation/bad\"}")));

        assertThat(load()).isFalse();

        assertThat(store.resources.keySet())
                .containsExactlyInAnyOrder("Patient/p", "Patient/b", "Observation/o1", "Observation/o2");
        Map<String, JsonNode> said = reported();
        assertThat(said.get("some.ndjson3").path("status").asText()).isEqualTo("refused");
        assertThat(said.get("some.ndjson3").path("outcome").toString())
                .contains("some.ndjson, line 3", "\"Observation.status\"");
        assertThat(said.get("some.ndjson4").path("outcome").toString()).contains("line 4", "Not JSON");
        assertThat(said.get("some.ndjson5").path("outcome").toString()).contains("line 5", "Observation.subject");
        assertThat(said.get("tx.json").path("outcome").toString()).contains("Bundle.entry[1].resource.status");
        assertThat(said.get("batch.json1").path("outcome").toString())
                .contains("batch.json, entry 1", "Bundle.entry[1].resource.status");
        assertThat(letters()).hasSize(5).contains(bad, Files.readString(in.resolve("tx.json")));
    }

    @Test
    @DisplayName("a run that was cut off goes on where it was; lines half written do not matter")
    void goesOn() throws Exception {
        for (int i = 0; i < 40; i++) {
            file("p%02d.ndjson".formatted(i), patient("p" + i));
        }
        store.callsLeft = 3;
        assertThatThrownBy(() -> load(options(5), false)).isInstanceOf(TargetAwayException.class);
        assertThat(store.resources).hasSize(15);
        Files.writeString(report, Files.readString(report) + "{\"file\": \"half");

        store.callsLeft = Integer.MAX_VALUE;
        store.sent.clear();
        assertThat(load(options(5), true)).isTrue();

        assertThat(store.resources).hasSize(40);
        assertThat(store.sizes().stream().mapToInt(size -> size).sum()).isEqualTo(25);
        assertThat(counters.earlier()).isEqualTo(15);
        assertThat(load(options(5), true)).isTrue();
        assertThat(counters.earlier()).isEqualTo(40);
    }

    @Test
    @DisplayName("of two states of a resource the later in the input stays, with any number of writers")
    void laterWins() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add("{\"resourceType\": \"Patient\", \"id\": \"p" + i % 7 + "\", \"n\": " + i + "}");
        }
        file("states.ndjson", lines.toArray(String[]::new));

        load(new LoadOptions(3, 8, false, Duration.ZERO), false);

        store.resources.forEach((place, resource) ->
                assertThat(resource.path("n").asInt()).as(place).isGreaterThanOrEqualTo(193));
    }

    @Test
    @DisplayName("validation alone stores nothing")
    void validateOnly() throws Exception {
        file(
                "t.json",
                transaction(
                        "transaction",
                        entry("", patient("t"), "{\"method\": \"PUT\", \"url\": \"Patient/t\"}"),
                        entry(
                                "",
                                "{\"resourceType\": \"Observation\", \"status\": \"bad\"}",
                                "{\"method\": \"POST\", \"url\": \"Observation\"}")));
        file("p.json", patient("p"));

        assertThat(load(new LoadOptions(10, 2, true, Duration.ZERO), false)).isFalse();

        assertThat(store.resources).isEmpty();
        assertThat(reported().get("t.json").path("outcome").toString()).contains("Bundle.entry[1].resource.status");
        assertThat(reported().get("p.json").path("status").asText()).isEqualTo("loaded");
    }

    @Test
    @DisplayName("an archive that is made to fill the disk is not read on")
    void bomb() throws Exception {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        zeros.write(patient("p").getBytes(StandardCharsets.UTF_8));
        zeros.write(new byte[] {'\n'});
        for (int i = 0; i < 40; i++) {
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            zeros.write(blanks);
        }
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(in.resolve("bomb.ndjson.gz")))) {
            zeros.writeTo(gzip);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("bomb.ndjson"));
            zeros.writeTo(zip);
        }

        assertThat(load()).isFalse();

        assertThat(counters.refused()).isEqualTo(2);
        assertThat(Files.readString(report)).contains("made to fill");
    }

    @Test
    @DisplayName("conflicts and failures that pass are sent again; one that stays is the resource's")
    void again() throws Exception {
        file("p.json", patient("p"));
        store.answers.addAll(List.of(StoreDouble.refusal(409, "Patient"), StoreDouble.refusal(500, "Patient")));
        assertThat(load()).isTrue();

        for (int i = 0; i < 3; i++) {
            store.answers.add(StoreDouble.refusal(500, "Patient"));
        }
        assertThat(load()).isFalse();
        assertThat(reported().get("p.json").path("http").asInt()).isEqualTo(500);
    }
}
