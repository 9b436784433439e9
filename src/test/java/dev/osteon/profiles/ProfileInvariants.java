package dev.osteon.profiles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The invariants that a profile of ours adds, each as one FHIRPath expression on a whole resource. */
final class ProfileInvariants {
    private final Map<String, ElementDefinition> snapshot;

    private ProfileInvariants(StructureDefinition profile) {
        snapshot = profile.getSnapshot().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, Function.identity()));
    }

    static List<NpmFhirPath.Constraint> of(StructureDefinition profile) {
        ProfileInvariants invariants = new ProfileInvariants(profile);
        return profile.getDifferential().getElement().stream()
                .flatMap(element -> element.getConstraint().stream()
                        .map(constraint -> new NpmFhirPath.Constraint(
                                constraint.getKey(),
                                invariants.path(element.getId()) + ".all(" + constraint.getExpression() + ")")))
                .toList();
    }

    /** FHIRPath to all values of an element; slices by the type in their name or by their fixed code. */
    private String path(String id) {
        StringBuilder path = new StringBuilder();
        StringBuilder walked = new StringBuilder();
        for (String segment : id.split("\\.")) {
            path.append(path.isEmpty() ? "" : ".");
            walked.append(walked.isEmpty() ? "" : ".").append(segment);
            String[] nameAndSlice = segment.split(":");
            path.append(nameAndSlice[0].replace("[x]", ""));
            if (nameAndSlice.length == 2) {
                path.append(slice(walked.toString(), nameAndSlice[0].endsWith("[x]")));
            }
        }
        return path.toString();
    }

    private String slice(String id, boolean byType) {
        if (byType) {
            return ".ofType(" + snapshot.get(id).getTypeFirstRep().getCode() + ")";
        }
        CodeableConcept code = (CodeableConcept) snapshot.get(id + ".code").getPattern();
        return withCode(code.getCodingFirstRep());
    }

    private static String withCode(Coding coding) {
        return ".where(code.coding.where(system = '" + coding.getSystem() + "' and code = '" + coding.getCode()
                + "').exists())";
    }
}
