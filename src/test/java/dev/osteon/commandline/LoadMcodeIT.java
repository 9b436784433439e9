package dev.osteon.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.support.EmbeddedServer;
import dev.osteon.support.McodePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of mCODE 4.0.0, a resource a file, in the order of their names. */
class LoadMcodeIT extends EmbeddedServer {
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "they go in but for those that refer to something that the package does not hold, and what refers to them")
    void examples() throws IOException {
        List<Resource> examples = McodePackage.examples();
        assertThat(examples).hasSize(177);
        Path in = Files.createDirectory(folder.resolve("in"));
        Map<String, Set<String>> leads = new HashMap<>();
        for (Resource example : examples) {
            leads.put(name(example), references(example));
            Files.writeString(
                    in.resolve(name(example).replace('/', '-') + ".json"),
                    FHIR.newJsonParser().encodeResourceToString(example));
        }

        CommandRun run = load(in);

        Set<String> refused = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("report.ndjson"))) {
            JsonNode said = new ObjectMapper().readTree(line);
            if (said.path("status").asText().equals("refused")) {
                refused.add(Path.of(said.path("file").asText())
                        .getFileName()
                        .toString()
                        .replace(".json", "")
                        .replaceFirst("-", "/"));
            }
        }
        assertThat(refused).as(run.err()).isEqualTo(withoutTarget(leads));
        Map<String, String> versions = Stored.versions(http, "Observation");
        load(in);
        assertThat(Stored.versions(http, "Observation")).isEqualTo(versions);
    }

    private CommandRun load(Path in) {
        return CommandRun.of(
                "load",
                in.toString(),
                "--to",
                http.base() + "/fhir",
                "--report",
                folder.resolve("report.ndjson").toString(),
                "--dead-letter",
                folder.resolve("letters").toString());
    }

    private static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private static Set<String> references(Resource resource) {
        return FHIR.newTerser().getAllResourceReferences(resource).stream()
                .map(info -> info.getResourceReference().getReferenceElement().getValue())
                .filter(reference -> reference != null && !reference.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /** What cannot go in: whatever leads out of the examples, and whatever leads to it. */
    private static Set<String> withoutTarget(Map<String, Set<String>> leads) {
        Set<String> there = new TreeSet<>(leads.keySet());
        while (there.removeIf(name -> !there.containsAll(leads.get(name)))) {
            // Once more: what led to those that are gone now leads nowhere.
        }
        Set<String> without = new TreeSet<>(leads.keySet());
        without.removeAll(there);
        return without;
    }
}
