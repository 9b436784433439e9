package dev.osteon.testkit;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.reasoning.Reasoner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads a file of patient cases.
 *
 * <pre>
 * service: bone-modifying-agent-eligibility
 * now: 2026-03-10T10:00:00Z
 * patient: {gender: female, birthDate: 1970-05-05}
 * record:                                  # what every row starts with; the key becomes the id
 *   cancer: {resourceType: Condition, code: sct|254837009, onsetDateTime: now - 400 d}
 * rows:
 *   - case: corrected calcium exactly 12.0 mg/dL fires
 *     with:                                # merged over the record; null removes
 *       calcium: {resourceType: Observation, status: final, code: loinc|17861-6, valueQuantity: 12.0 mg/dL, effectiveDateTime: now - 1 d}
 *     patient: {gender: male}              # merged over the patient
 *     context: [order]                     # which of them came with the context of the hook: drafts, new conditions; or [explanation]
 *     expect:                              # the exact list of cards, in order
 *       - {topic: hypercalcaemiaOfMalignancy, indicator: critical, says: 12.0 mg/dL}
 * </pre>
 *
 * A row may have its own {@code now}, and a file one {@code context} for every row that has none. The patient's id is {@code p}; {@code subject} or {@code patient}, where absent, refers to it.
 */
public final class CaseFile {
    private static final FhirContext FHIR = FhirContext.forCached(FhirVersionEnum.R4);
    private static final Set<String> FILE_KEYS = Set.of("service", "now", "patient", "record", "context", "rows");
    private static final Set<String> ROW_KEYS = Set.of("case", "now", "patient", "with", "context", "expect");
    private static final List<String> SUBJECTS = List.of("subject", "patient");

    private CaseFile() {}

    /** Every case of every {@code .yaml} file below the folder, files in the order of their names. */
    public static List<PatientCase> readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .flatMap(file -> read(folder.relativize(file), text(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of one file. */
    public static List<PatientCase> read(Path file, String yaml) {
        try {
            Map<String, Object> top = YamlNodes.parse(yaml);
            refuseUnknown(top, FILE_KEYS, "the file");
            List<PatientCase> cases = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Object node : YamlNodes.list(top.get("rows"))) {
                PatientCase row = row(file, top, YamlNodes.map(node, "a row"));
                if (!names.add(row.name())) {
                    throw new IllegalArgumentException("two rows are called: " + row.name());
                }
                cases.add(row);
            }
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("no rows");
            }
            return List.copyOf(cases);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static PatientCase row(Path file, Map<String, Object> top, Map<String, Object> row) {
        String name = required(row, "case", "a row");
        try {
            refuseUnknown(row, ROW_KEYS, "the row");
            if (!row.containsKey("expect")) {
                throw new IllegalArgumentException("no expect; write [] where no card is expected");
            }
            OffsetDateTime now = OffsetDateTime.parse(required(row.containsKey("now") ? row : top, "now", "the row"));
            FhirShorthand shorthand = new FhirShorthand(FHIR, now);
            Map<String, Object> patient = new LinkedHashMap<>(Map.of("resourceType", "Patient", "id", "p"));
            patient.putAll(YamlNodes.merge(section(top, "patient"), section(row, "patient")));
            List<Resource> others = new ArrayList<>();
            YamlNodes.merge(section(top, "record"), section(row, "with"))
                    .forEach((id, node) -> others.add(resource(shorthand, id, YamlNodes.map(node, id))));
            List<ExpectedCard> expected = YamlNodes.list(row.get("expect")).stream()
                    .map(card -> ExpectedCard.of(YamlNodes.map(card, "expect"), "expect"))
                    .toList();
            return new PatientCase(
                    file,
                    name,
                    required(top, "service", "the file"),
                    now,
                    (Patient) parse(shorthand.resource(patient, "patient"), "patient"),
                    List.copyOf(others),
                    context(row.containsKey("context") ? row : top, others),
                    expected);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("case '" + name + "': " + e.getMessage(), e);
        }
    }

    private static List<String> context(Map<String, Object> node, List<Resource> others) {
        if (node.get("context") == null) {
            return List.of();
        }
        return YamlNodes.list(node.get("context")).stream()
                .map(key -> key.equals(Reasoner.EXPLANATION)
                        ? Reasoner.EXPLANATION
                        : reference(String.valueOf(key), others))
                .toList();
    }

    private static String reference(String key, List<Resource> others) {
        return others.stream()
                .filter(resource -> resource.getIdElement().getIdPart().equals(key))
                .map(resource -> resource.fhirType() + "/" + key)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("context names no resource: " + key));
    }

    private static Resource resource(FhirShorthand shorthand, String id, Map<String, Object> node) {
        if (!id.matches("[A-Za-z0-9.-]{1,64}")) {
            throw new IllegalArgumentException("not a FHIR id: " + id);
        }
        Map<String, Object> withId = new LinkedHashMap<>(node);
        withId.putIfAbsent("id", id);
        ObjectNode json = shorthand.resource(withId, id);
        RuntimeResourceDefinition definition =
                FHIR.getResourceDefinition(json.get("resourceType").asText());
        for (String subject : SUBJECTS) {
            BaseRuntimeChildDefinition child = definition.getChildByName(subject);
            if (child != null && child.getMax() == 1 && !json.has(subject)) {
                json.putObject(subject).put("reference", "Patient/p");
            }
        }
        return parse(json, id);
    }

    private static Resource parse(ObjectNode json, String where) {
        IParser parser = FHIR.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        try {
            return (Resource) parser.parseResource(json.toString());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> section(Map<String, Object> node, String key) {
        return node.get(key) == null ? Map.of() : YamlNodes.map(node.get(key), key);
    }

    static void refuseUnknown(Map<String, Object> node, Set<String> known, String where) {
        Set<String> unknown = new HashSet<>(node.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(where + " has unknown keys " + unknown + "; known: " + known);
        }
    }

    static String required(Map<String, Object> node, String key, String where) {
        Object value = node.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(where + " has no " + key);
        }
        return value.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
