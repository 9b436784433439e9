package dev.osteon.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the answers, a score's profile takes the sum of the points that the code system gives them, and no other total. */
class ScoreTotalsTest {
    private static final String POINTS = "points";
    private static final Map<String, Integer> POINTS_BY_ANSWER = FhirPackage.definitions(CodeSystem.class).stream()
            .flatMap(codeSystem -> codeSystem.getConcept().stream())
            .filter(concept ->
                    concept.getProperty().stream().anyMatch(p -> p.getCode().equals(POINTS)))
            .collect(Collectors.toMap(
                    CodeSystem.ConceptDefinitionComponent::getCode,
                    concept ->
                            concept.getPropertyFirstRep().getValueIntegerType().getValue()));

    static Stream<Arguments> answers() {
        return Stream.of("Observation/example-sins", "Observation/example-mirels")
                .flatMap(example -> ((Observation) FhirPackage.example(example))
                        .getComponent().stream()
                                .map(component ->
                                        component.getCode().getCodingFirstRep().getCode())
                                .flatMap(item -> answersTo(item).map(answer -> arguments(example, item, answer))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("answers")
    void theTotalIsTheSumOfThePoints(String example, String item, String answer) {
        Observation score = (Observation) FhirPackage.example(example);
        score.getComponent().stream()
                .filter(component ->
                        item.equals(component.getCode().getCodingFirstRep().getCode()))
                .forEach(component -> answerOf(component).setCode(answer).setDisplay(null));
        int sum = score.getComponent().stream()
                .mapToInt(component -> POINTS_BY_ANSWER.get(answerOf(component).getCode()))
                .sum();
        assertThat(ProfileValidator.errors(score.setValue(new IntegerType(sum))))
                .isEmpty();
        assertThat(ProfileValidator.errors(score.setValue(new IntegerType(sum + 1))))
                .singleElement()
                .asString()
                .contains("total-is-sum");
    }

    private static Stream<String> answersTo(String item) {
        Set<String> answers = POINTS_BY_ANSWER.keySet().stream()
                .filter(answer -> answer.startsWith(item + "-"))
                .collect(Collectors.toSet());
        assertThat(answers).as(item).hasSizeGreaterThan(2);
        return answers.stream().sorted();
    }

    private static Coding answerOf(ObservationComponentComponent component) {
        return component.getValueCodeableConcept().getCodingFirstRep();
    }
}
