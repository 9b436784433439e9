package dev.osteon.secondengine;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.support.NpmProgram;
import dev.osteon.testkit.PatientCase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Library;

/** The CQL engine of npm at the version locked in {@code src/test/cql-execution}: it shares the ELM with ours, and nothing else. */
public final class JavaScriptEngine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FhirContext FHIR = FhirContext.forCached(FhirVersionEnum.R4);
    private static final String KNOWLEDGE = "knowledge.json";
    private static final String ELM = "application/elm+json";

    private final KnowledgeBase knowledge;
    private final Map<String, JsonNode> elm = new TreeMap<>();

    /** @param knowledge whose ELM and value sets it evaluates with */
    public JavaScriptEngine(KnowledgeBase knowledge) throws IOException {
        this.knowledge = knowledge;
        for (var resource : knowledge.resources()) {
            if (resource instanceof Library library) {
                for (var content : library.getContent()) {
                    if (ELM.equals(content.getContentType())) {
                        elm.put(library.getName(), JSON.readTree(content.getData()));
                    }
                }
            }
        }
    }

    /** A row, and what our engine makes of the definitions of each library. */
    record Question(PatientCase row, Map<String, Map<String, JsonNode>> expected) {}

    /** One definition of one row; each value in the form of {@link CanonicalValue}. */
    record Difference(String row, String definition, JsonNode expected, JsonNode actual) {}

    /** @return where the engine of npm comes to another value than expected */
    List<Difference> differences(Iterable<Question> questions) throws IOException {
        NpmProgram program = install();
        Path folder = program.folder();
        try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("rows.ndjson"))) {
            for (Question question : questions) {
                rows.write(JSON.writeValueAsString(asJson(question)));
                rows.newLine();
            }
        }
        program.run(KNOWLEDGE, "rows.ndjson", "differences.ndjson");
        List<Difference> differences = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("differences.ndjson"))) {
            differences.add(JSON.readValue(line, Difference.class));
        }
        return differences;
    }

    /** Installs the engine, with a file {@code knowledge.json} beside it. */
    public NpmProgram install() throws IOException {
        NpmProgram program = NpmProgram.install("cql-execution");
        JSON.writeValue(program.folder().resolve(KNOWLEDGE).toFile(), knowledgeAsJson());
        return program;
    }

    private ObjectNode knowledgeAsJson() {
        ObjectNode json = JSON.createObjectNode();
        json.putArray("libraries").addAll(elm.values());
        ObjectNode valueSets = json.putObject("valueSets");
        for (String url : knowledge.valueSets().urls()) {
            ArrayNode codes = valueSets.putArray(url);
            knowledge.valueSets().codes(url).forEach(key -> codes.addObject()
                    .put("system", key.system())
                    .put("code", key.code()));
        }
        return json;
    }

    private ObjectNode asJson(Question question) throws IOException {
        PatientCase row = question.row();
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        bundle.addEntry().setResource(row.patient());
        row.others().forEach(resource -> bundle.addEntry().setResource(resource));
        ObjectNode json = JSON.createObjectNode();
        json.put("name", row.toString());
        json.put("library", knowledge.service(row.service()).orElseThrow().library());
        json.put("now", row.now().toString());
        json.set("context", JSON.valueToTree(row.context()));
        json.set("bundle", JSON.readTree(FHIR.newJsonParser().encodeResourceToString(bundle)));
        json.set("expected", JSON.valueToTree(question.expected()));
        return json;
    }
}
