package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.osteon.profiles.NpmFhirPath.Constraint;
import dev.osteon.profiles.NpmFhirPath.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A FHIRPath engine that shares nothing with HAPI's gives the same verdict on every invariant and every example, valid or not. */
class FhirPathSecondOpinionIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CONSTRAINT_FAILED = Pattern.compile("Constraint failed: ([a-z0-9-]+):");

    private static final Map<String, List<Constraint>> INVARIANTS =
            FhirPackage.definitions(StructureDefinition.class).stream()
                    .collect(Collectors.toMap(StructureDefinition::getUrl, ProfileInvariants::of));
    private static final Set<String> KEYS = INVARIANTS.values().stream()
            .flatMap(List::stream)
            .map(Constraint::key)
            .collect(Collectors.toSet());

    private static Map<String, Set<String>> npm;
    private static Map<String, Set<String>> hapi;

    @BeforeAll
    static void evaluate() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Resource example : FhirPackage.examples()) {
            String name = example.fhirType() + "/" + example.getIdElement().getIdPart();
            questions.add(question(name, FhirPackage.exampleJson(name)));
        }
        for (InvalidExamples file : InvalidExamples.all()) {
            for (InvalidExample example : file.invalid()) {
                questions.add(question(file.profile() + ": " + example.name(), example.json()));
            }
        }
        npm = new TreeMap<>(NpmFhirPath.failed(questions));
        hapi = new TreeMap<>();
        questions.forEach(question ->
                hapi.put(question.name(), failedByHapi(question.resource().toString())));
    }

    @Test
    void bothEnginesGiveTheSameVerdicts() {
        assertThat(npm).isEqualTo(hapi);
    }

    @Test
    void everyInvariantFailsOnAnExampleThatBreaksIt() {
        assertThat(npm.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .isEqualTo(KEYS);
    }

    private static Question question(String name, String json) throws IOException {
        JsonNode resource = JSON.readTree(json);
        List<Constraint> constraints = new ArrayList<>();
        for (JsonNode profile : resource.at("/meta/profile")) {
            constraints.addAll(INVARIANTS.get(profile.textValue()));
        }
        return new Question(name, resource, constraints);
    }

    private static Set<String> failedByHapi(String json) {
        return Stream.concat(ProfileValidator.errors(json).stream(), ProfileValidator.warnings(json).stream())
                .map(CONSTRAINT_FAILED::matcher)
                .filter(Matcher::find)
                .map(failed -> failed.group(1))
                .filter(KEYS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
