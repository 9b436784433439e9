package dev.osteon.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files whose resources others refer to come first. That only saves time: what is too early all the same waits, see {@link Waiting}. It is told from
 * the first resource of a file, because files of an export hold one type, and bundles begin with what they are about.
 */
final class LoadingOrder {
    private static final int HEAD = 1 << 16;
    private static final Pattern TYPE =
            Pattern.compile("\"resourceType\"\\s*:\\s*\"([A-Za-z]+)\"|<([A-Z][A-Za-z]+)[\\s/>]");
    private static final List<String> FIRST = List.of(
            "StructureDefinition",
            "CodeSystem",
            "ValueSet",
            "SearchParameter",
            "Organization",
            "Endpoint",
            "Location",
            "HealthcareService",
            "Practitioner",
            "PractitionerRole",
            "Substance",
            "Medication",
            "Patient",
            "RelatedPerson",
            "Group",
            "Device",
            "CareTeam",
            "EpisodeOfCare",
            "Encounter",
            "BodyStructure",
            "Specimen",
            "Condition",
            "Observation");
    private static final List<String> LAST = List.of(
            "DiagnosticReport", "CarePlan", "Claim", "ExplanationOfBenefit", "List", "Composition", "Provenance");
    private static final Map<String, Integer> RANKS = ranks();

    private LoadingOrder() {}

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        FIRST.forEach(type -> ranks.put(type, FIRST.indexOf(type)));
        LAST.forEach(type -> ranks.put(type, FIRST.size() + 1 + LAST.indexOf(type)));
        return ranks;
    }

    /** @return the same inputs; standard input, which can be read but once, is where it was among equals of no known type */
    static List<Input> of(List<Input> inputs) {
        Map<Input, Integer> ranks = new HashMap<>();
        inputs.forEach(input -> ranks.put(input, rank(firstType(input))));
        return inputs.stream().sorted(Comparator.comparing(ranks::get)).toList();
    }

    private static int rank(String type) {
        return RANKS.getOrDefault(type, FIRST.size());
    }

    private static String firstType(Input input) {
        if (!input.again()) {
            return "";
        }
        try (InputStream in = input.open()) {
            Matcher types = TYPE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            while (types.find()) {
                String type = types.group(1) == null ? types.group(2) : types.group(1);
                if (!type.equals("Bundle")) {
                    return type;
                }
            }
        } catch (IOException e) {
            // Whoever reads it says so.
            return "";
        }
        return "";
    }
}
