package dev.osteon.profiles;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value set and code system of the package has to be. */
class TerminologyTest {
    private static final String OWN = "https://osteon.dev/fhir/";
    private static final String COMPANION = "-local";
    private static final Map<String, Predicate<String>> CHECK_DIGITS =
            Map.of("http://snomed.info/sct", CheckDigits::isSnomedCt, "http://loinc.org", CheckDigits::isLoinc);

    private static final Map<String, ValueSet> VALUE_SETS = byUrl(FhirPackage.definitions(ValueSet.class));
    private static final Map<String, CodeSystem> CODE_SYSTEMS = byUrl(FhirPackage.definitions(CodeSystem.class));

    static Stream<Named<ValueSet>> valueSets() {
        return VALUE_SETS.values().stream()
                .filter(valueSet -> !valueSet.getUrl().endsWith(COMPANION))
                .sorted(comparing(ValueSet::getUrl))
                .map(valueSet -> Named.of(valueSet.getId(), valueSet));
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void everyIncludeNamesItsConceptsOrAnotherValueSetOfThePackage(ValueSet valueSet) {
        assertThat(valueSet.getCompose().getInclude()).isNotEmpty().allSatisfy(include -> {
            // A system without concepts would mean the whole system.
            assertThat(include.hasConcept()).isEqualTo(include.hasSystem());
            assertThat(include.hasFilter()).isFalse();
            include.getValueSet().forEach(imported -> assertThat(VALUE_SETS).containsKey(imported.getValue()));
        });
        assertThat(valueSet.getCompose().getExclude()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void itSaysWhereItComesFromAndUnderWhatLicence(ValueSet valueSet) {
        assertThat(valueSet.getDescription()).isNotBlank();
        assertThat(valueSet.getCopyright()).contains("licence");
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void aSiteCanExtendIt(ValueSet valueSet) {
        String companion = valueSet.getUrl() + COMPANION;
        assertThat(valueSet.getCompose().getInclude()).anySatisfy(include -> assertThat(include.hasValueSet(companion))
                .isTrue());
        assertThat(VALUE_SETS).containsKey(companion);
        assertThat(VALUE_SETS.get(companion).hasCompose()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void everyCodeHasADisplayAndStandsOnce(ValueSet valueSet) {
        List<String> codes = new ArrayList<>();
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            for (ConceptReferenceComponent concept : include.getConcept()) {
                codes.add(include.getSystem() + "|" + concept.getCode());
                assertThat(concept.getDisplay())
                        .as(concept.getCode())
                        .isNotBlank()
                        .isEqualTo(concept.getDisplay().strip());
            }
        }
        assertThat(codes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void checkDigitsAreRight(ValueSet valueSet) {
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            Predicate<String> isRight = CHECK_DIGITS.getOrDefault(String.valueOf(include.getSystem()), code -> true);
            assertThat(include.getConcept())
                    .extracting(ConceptReferenceComponent::getCode)
                    .allMatch(isRight);
        }
    }

    @ParameterizedTest
    @MethodSource("valueSets")
    void codesOfOurOwnAreDefinedAndShownByTheirDisplay(ValueSet valueSet) {
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            if (include.hasSystem() && include.getSystem().startsWith(OWN)) {
                Map<String, String> displays = CODE_SYSTEMS.get(include.getSystem()).getConcept().stream()
                        .collect(toMap(ConceptDefinitionComponent::getCode, ConceptDefinitionComponent::getDisplay));
                include.getConcept().forEach(concept -> assertThat(displays)
                        .containsEntry(concept.getCode(), concept.getDisplay()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void everyConceptOfOurOwnIsDefined(CodeSystem codeSystem) {
        assertThat(codeSystem.getConcept()).isNotEmpty().allSatisfy(concept -> {
            assertThat(concept.getDisplay()).isNotBlank();
            assertThat(concept.getDefinition()).isNotBlank();
        });
        assertThat(codeSystem.getConcept())
                .extracting(ConceptDefinitionComponent::getCode)
                .doesNotHaveDuplicates();
    }

    static Stream<CodeSystem> codeSystems() {
        return CODE_SYSTEMS.values().stream();
    }

    @Test
    void topicsAreLettersAndDigits() {
        assertThat(CODE_SYSTEMS.get(OWN + "CodeSystem/decision-topic").getConcept())
                .extracting(ConceptDefinitionComponent::getCode)
                .allMatch(code -> code.matches("[A-Za-z0-9]{1,100}"));
    }

    @Test
    void whatAMissingInputWouldDecideContinuesASentence() {
        assertThat(CODE_SYSTEMS.get(OWN + "CodeSystem/missing-input").getConcept())
                .extracting(ConceptDefinitionComponent::getDefinition)
                .allMatch(definition -> definition.matches("[a-z].*[^.]"));
    }

    @Test
    void everyVertebraMapsToItsBodyAndBack() {
        List<SourceElementComponent> elements = FhirPackage.definitions(ConceptMap.class).stream()
                .filter(map -> map.getId().endsWith("whole-vertebra-to-vertebral-body"))
                .flatMap(map -> map.getGroupFirstRep().getElement().stream())
                .toList();
        Map<String, String> targets = elements.stream()
                .collect(toMap(SourceElementComponent::getCode, element -> element.getTargetFirstRep()
                        .getCode()));
        assertThat(targets).hasSize(44).allSatisfy((source, target) -> {
            assertThat(source).matches(CheckDigits::isSnomedCt);
            assertThat(targets).containsEntry(target, source);
        });
    }

    @ParameterizedTest
    @CsvSource({"254837009,true", "254837008,false", "441809000,false", "94222008,true", "12345,false"})
    void verhoeff(String code, boolean isRight) {
        assertThat(CheckDigits.isSnomedCt(code)).isEqualTo(isRight);
    }

    @ParameterizedTest
    @CsvSource({"2160-0,true", "2160-1,false", "LA15173-0,true", "17861-6,true", "17681-6,false", "2160,false"})
    void modulusTen(String code, boolean isRight) {
        assertThat(CheckDigits.isLoinc(code)).isEqualTo(isRight);
    }

    private static <T extends MetadataResource> Map<String, T> byUrl(List<T> resources) {
        return resources.stream().collect(toMap(MetadataResource::getUrl, resource -> resource));
    }
}
