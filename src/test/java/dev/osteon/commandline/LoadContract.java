package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.population.Synthea;
import dev.osteon.profiles.InvalidExample;
import dev.osteon.profiles.InvalidExamples;
import dev.osteon.support.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What interface engineers load, into a server on whatever store. Sizes are by {@code osteon.scale}. */
interface LoadContract {
    ObjectMapper JSON = new ObjectMapper();
    String SCALE = System.getProperty("osteon.scale", "quick");
    int BUNDLES = Map.of("quick", 100, "ci", 500, "full", 10_000).get(SCALE);
    /** Observations of a quarter of a kilobyte in one transaction: full is 50 MB. */
    int LARGE = Map.of("quick", 500, "ci", 5_000, "full", 200_000).get(SCALE);
    /** Observations of five kilobytes in one transaction: full is 50 MB as well. */
    int LONG = Map.of("quick", 100, "ci", 500, "full", 10_000).get(SCALE);

    int SYNTHEA = Map.of("quick", 0, "ci", 3, "full", 100).get(SCALE);

    Http http();

    /** @return the arguments by which a command shows who calls */
    List<String> token(Path folder);

    private CommandRun load(Path report, Path... paths) {
        List<String> arguments = new ArrayList<>(List.of("load", "--to", http().base() + "/fhir"));
        arguments.addAll(List.of("--report", report.toString()));
        arguments.addAll(
                List.of("--dead-letter", report.resolveSibling("letters").toString()));
        arguments.addAll(token(report.getParent()));
        for (Path path : paths) {
            arguments.add(path.toString());
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<JsonNode> lines(Path report, String status) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            JsonNode said = JSON.readTree(line);
            if (said.path("status").asText().equals(status)) {
                lines.add(said);
            }
        }
        return lines;
    }

    /** Under ids of our own: other tests have theirs. */
    private static void copy(Path from, Path to, String id, String other) {
        try (Stream<Path> files = Files.isDirectory(from) ? Files.list(from) : Stream.of(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                String text =
                        Files.readString(file).replace("\"" + id, "\"" + other).replace("/" + id, "/" + other);
                Files.writeString(to.resolve(file.getFileName()), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("the case report goes in, and a second time changes no version")
    default void caseReport(@TempDir Path folder) {
        copy(Path.of("test-data/case-report/bundle.json"), folder.resolve("in"), "osteon-demo", "load-demo");
        String record = "Observation?patient=load-demo";

        CommandRun run = load(folder.resolve("report.ndjson"), folder.resolve("in"));
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> versions = Stored.versions(http(), record);
        load(folder.resolve("report.ndjson"), folder.resolve("in"));

        assertThat(Stored.versions(http(), record))
                .isEqualTo(versions)
                .hasSizeGreaterThan(5)
                .allSatisfy((name, version) -> assertThat(version).isEqualTo("1"));
    }

    @Test
    @DisplayName(
            "the examples of our package go in, whatever the order; those that break their profile do not, and the report says why")
    default void examples(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.ndjson");
        copy(Path.of("fhir-profiles/package/example"), folder.resolve("in"), "example-", "load-example-");
        CommandRun good = load(report, folder.resolve("in"));
        assertThat(good.code()).as(good.err()).isZero();

        Map<String, InvalidExample> broken = new TreeMap<>();
        Path bad = Files.createDirectory(folder.resolve("bad"));
        for (InvalidExamples examples : InvalidExamples.all()) {
            for (InvalidExample example : examples.invalid()) {
                String file = examples.profile() + "-" + broken.size() + ".json";
                broken.put(file, example);
                Files.writeString(
                        bad.resolve(file),
                        example.json().replace("\"example-", "\"load-example-").replace("/example-", "/load-example-"));
            }
        }
        assertThat(load(report, bad).code()).isEqualTo(1);

        Map<String, JsonNode> refused = new TreeMap<>();
        lines(report, "refused")
                .forEach(line -> refused.put(
                        Path.of(line.path("file").asText()).getFileName().toString(), line));
        broken.forEach((file, example) -> {
            if (example.fails() != null) {
                assertThat(refused).as(example.name()).containsKey(file);
                JsonNode issue = refused.get(file).path("outcome").path("issue").path(0);
                assertThat(issue.path("diagnostics").asText()).contains(file);
                assertThat(issue.path("expression").path(0).asText()).isNotEmpty();
            } else {
                assertThat(refused).as(example.name()).doesNotContainKey(file);
            }
        });
    }

    @Test
    @DisplayName(
            "references across lines and entries, in any order and in circles; resources without ids; equal ids the second time")
    default void ward(@TempDir Path folder) {
        Path report = folder.resolve("report.ndjson");
        Path loads = Path.of("test-data/loads");
        for (int i = 0; i < 2; i++) {
            CommandRun run = load(report, loads.resolve("ward.ndjson"), loads.resolve("admission.json"));
            assertThat(run.code()).as(run.err()).isZero();
        }
        String ward = "https://hospital.example.org/mrn%7C";
        assertThat(Stored.versions(http(), "Patient?identifier=" + ward).values())
                .containsExactly("1", "1");
        assertThat(Stored.versions(http(), "Observation?patient.identifier=" + ward)
                        .values())
                .containsExactly("1", "1");
        assertThat(http().get("/fhir/Observation/loads-weight").body()).contains("61.50");
        assertThat(Stored.versions(http(), "Organization?identifier=https://hospital.example.org/departments%7C")
                        .values())
                .containsExactly("1");
    }

    @Test
    @DisplayName("a bad line and a bad bundle end up as dead letters, and go in once they are mended")
    default void mended(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.ndjson");
        Path loads = Path.of("test-data/loads");
        CommandRun run = load(report, loads.resolve("one-bad-line.ndjson"), loads.resolve("percent-over-hundred.json"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(http().get("/fhir/Patient/loads-better").status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/loads-bad").status()).isEqualTo(404);
        assertThat(http().get("/fhir/Patient/loads-patient").status()).isEqualTo(404);
        assertThat(run.err())
                .contains("one-bad-line.ndjson, line 2", "Patient.birthDate", "Bundle.entry[1].resource.component[0]");

        Path letters = folder.resolve("letters");
        try (Stream<Path> files = Files.list(letters)) {
            for (Path file : files.filter(one -> !one.toString().endsWith(".outcome.json"))
                    .toList()) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                .replace("1961-02-30", "1961-02-03")
                                .replace("140", "40"));
            }
        }
        CommandRun again = load(report, letters);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(http().get("/fhir/Patient/loads-bad").status()).isEqualTo(200);
        assertThat(http().get("/fhir/Patient/loads-patient").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("many small bundles, each of which would create its resources anew")
    default void manyBundles(@TempDir Path folder) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < BUNDLES; i++) {
            Files.writeString(in.resolve("b" + i + ".json"), """
                    {"resourceType": "Bundle", "type": "transaction", "entry": [
                      {"fullUrl": "urn:uuid:00000000-0000-4000-8000-%1$012d", "request": {"method": "POST", "url": "Patient"},
                       "resource": {"resourceType": "Patient", "identifier": [{"system": "urn:many", "value": "%1$d"}]}},
                      {"request": {"method": "POST", "url": "Observation"}, "resource": {"resourceType": "Observation", "status": "final",
                       "code": {"text": "one of many"}, "valueInteger": %1$d,
                       "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-%1$012d"}}}]}""".formatted(i));
        }
        CommandRun run = load(folder.resolve("report.ndjson"), in);
        assertThat(run.code()).as(run.err()).isZero();
        run = load(folder.resolve("report.ndjson"), in);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Accepted: %,d resources".formatted(2 * BUNDLES));
        assertThat(Stored.versions(http(), "Observation?patient.identifier=urn:many%7C")
                        .values())
                .hasSize(BUNDLES)
                .containsOnly("1");
    }

    @Test
    @DisplayName("one large collection becomes one transaction")
    default void largeBundle(@TempDir Path folder) throws IOException {
        loadCollection(folder, "load-large", LARGE, "");
    }

    @Test
    @DisplayName("one collection of long resources becomes one transaction")
    default void longResources(@TempDir Path folder) throws IOException {
        String note = ", \"note\": [{\"text\": \"%s\"}]".formatted("n".repeat(4_750));
        loadCollection(folder, "load-long", LONG, note);
    }

    private void loadCollection(Path folder, String patient, int observations, String more) throws IOException {
        Path file = folder.resolve("large.json");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [");
            writer.write("{\"resource\": {\"resourceType\": \"Patient\", \"id\": \"%s\"}}".formatted(patient));
            for (int i = 0; i < observations; i++) {
                writer.write("""
                        ,
                        {"fullUrl": "http://large.example.org/fhir/Observation/%1$s-%2$d", "resource": {"resourceType": "Observation",
                         "id": "%1$s-%2$d", "status": "final", "code": {"text": "large"}, "valueInteger": %2$d%3$s,
                         "subject": {"reference": "Patient/%1$s"}}}""".formatted(patient, i, more));
            }
            writer.write("]}");
        }
        CommandRun run = load(folder.resolve("report.ndjson"), file);
        assertThat(run.code()).as(run.err()).isZero();
        int last = observations - 1;
        assertThat(http().get("/fhir/Observation/" + patient + "-" + last)
                        .as(Observation.class)
                        .getValueIntegerType()
                        .getValue())
                .isEqualTo(last);
    }

    @Test
    @DisplayName("Synthea's files go in with those of hospitals and practitioners last")
    default void synthea(@TempDir Path folder) throws IOException, InterruptedException {
        if (SYNTHEA == 0) {
            return;
        }
        List<Path> last = new ArrayList<>();
        Path lines = folder.resolve("all.ndjson");
        try (Stream<Path> files =
                Files.list(Synthea.files(20_261_122, SYNTHEA, true)).sorted()) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches("(hospital|practitioner).*")) {
                    last.add(file);
                } else {
                    append(lines, file);
                }
            }
        }
        assertThat(last).hasSize(2);
        for (Path file : last) {
            append(lines, file);
        }
        CommandRun run = load(folder.resolve("report.ndjson"), lines);
        assertThat(run.code()).as(run.err()).isZero();
        String synthea = "Encounter?identifier=https://github.com/synthetichealth/synthea%7C";
        Map<String, String> versions = Stored.versions(http(), synthea);
        run = load(folder.resolve("report.ndjson"), lines);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Stored.versions(http(), synthea))
                .isEqualTo(versions)
                .hasSizeGreaterThan(SYNTHEA)
                .allSatisfy((name, version) -> assertThat(version).isEqualTo("1"));
    }

    /** A file on a line. */
    private static void append(Path lines, Path file) throws IOException {
        String line = JSON.readTree(file.toFile()) + "\n";
        Files.writeString(lines, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("validate and --dry-run say what is wrong and store nothing")
    default void validate(@TempDir Path folder) {
        for (List<String> command : List.of(List.of("validate"), List.of("load", "--dry-run"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(token(folder));
            arguments.addAll(List.of("--to", http().base() + "/fhir", "test-data/loads/percent-over-hundred.json"));
            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
            assertThat(run.code()).as(run.toString()).isEqualTo(1);
            assertThat(run.err()).contains("percent-in-range", "Bundle.entry[1].resource.component[0]");
        }
        assertThat(http().get("/fhir/Observation/loads-never-stored").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("check says what the server is and knows")
    default void check(@TempDir Path folder) {
        List<String> arguments = new ArrayList<>(List.of("check", "--to", http().base() + "/fhir"));
        arguments.addAll(token(folder));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out())
                .contains(
                        "is ready",
                        "Software: Osteon",
                        "FHIR:     4.0.1",
                        "dev.osteon.fhir|",
                        "https://osteon.dev/fhir/StructureDefinition/bone-metastasis");
    }
}
