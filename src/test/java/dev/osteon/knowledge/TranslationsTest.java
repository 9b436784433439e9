package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of translations beside the package. */
class TranslationsTest {
    private static final KnowledgeSource SOURCE = KnowledgeSource.classPath();
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern LEVEL = Pattern.compile("(?:[CTLS]|[HBL]WK )\\d+");

    static Set<String> languages() {
        return SOURCE.translations().keySet();
    }

    @Test
    void germanIsOffered() {
        assertThat(languages()).contains("de");
    }

    @Test
    void aLanguageThatNobodyHasWrittenIsRefused() {
        assertThat(problems(Map.of("de", ""), "fr")).containsExactly("osteon.language: 'fr' is none of [de, en]");
    }

    @Test
    void mistakesOfAFileAreNamed() {
        String file = """
            msgid "Calcium {{Calcium.value}}"
            msgstr "Kalzium {{Kalzium.value}}"

            msgid "Twice"
            msgstr "Zweimal"

            msgid "Twice"
            msgstr "Doppelt"

            #, fuzzy
            msgid "Guessed"
            msgstr "Geraten"

            nothing of the kind
            """;
        assertThat(problems(Map.of("de", file), "de"))
                .anyMatch(problem -> problem.contains("does not show the same values as 'Calcium {{Calcium.value}}'"))
                .anyMatch(problem -> problem.contains("translates 'Twice' twice"))
                .anyMatch(problem -> problem.contains("line 14 is not of the PO format"))
                .anyMatch(problem -> problem.contains("has no date format for 'd MMM uuuu'"))
                .noneMatch(problem -> problem.contains("Guessed"));
    }

    @Test
    void whatARulePutsTogetherIsTranslatedInItsParts() {
        Wording wording = new Wording("de", translations("de"));
        assertThat(wording.computed("Change the dose to 3.3 mg")).isEqualTo("Dosis auf 3,3 mg ändern");
        assertThat(wording.computed("Delete the order for zoledronic acid 3.5 mg (draft-1)"))
                .isEqualTo("Verordnung löschen: Zoledronsäure 3,5 mg (draft-1)");
        assertThat(wording.computed("albumin-corrected, reported as <"))
                .isEqualTo("albuminkorrigiertes, angegeben als <");
        assertThat(wording.computed("what a record says in its own words"))
                .isEqualTo("what a record says in its own words");
    }

    private static List<String> problems(Map<String, String> files, String language) {
        List<String> problems = new ArrayList<>();
        Translations.choose(files, language, problem -> problems.add(problem.toString()));
        return problems;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfACardIsTranslated(String language) {
        List<Problem> problems = new ArrayList<>();
        Wording wording = Translations.choose(SOURCE.translations(), language, problems::add);
        Translator.translated(SOURCE.resources(), wording, problems::add);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTranslationKeepsTheNumbers(String language) {
        translations(language)
                .forEach((english, translation) ->
                        assertThat(numbers(translation)).as(english).isEqualTo(numbers(english)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsMissingIsSaidInTheLanguage(String language) {
        Wording wording = new Wording(language, translations(language));
        assertThat(missingInputs()
                        .map(ConceptDefinitionComponent::getDefinition)
                        .filter(line -> wording.find(line).isEmpty()))
                .isEmpty();
    }

    /** A translation of a text that has changed since would never be shown. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyTranslationIsOfATextThatThereIs(String language) {
        Set<String> english = new TreeSet<>(Translator.lines(SOURCE.resources()));
        missingInputs().forEach(missing -> english.add(missing.getDefinition()));
        displays().forEach(english::add);
        // What a rule puts together stands in it in pieces.
        String cql = String.join("\n", SOURCE.cql().values());
        assertThat(translations(language).keySet())
                .filteredOn(line -> line.indexOf(PoFile.CONTEXT_END) < 0)
                .filteredOn(line -> !english.contains(line))
                .filteredOn(line -> !Wording.OF_JAVA.contains(line))
                .filteredOn(line -> !Stream.of(line.split("\\{\\{\\*?}}|, "))
                        .map(part -> part.replaceAll("^( mg)?[, ]+|[ ()%]+$", ""))
                        .allMatch(cql::contains))
                .isEmpty();
    }

    private static Stream<ConceptDefinitionComponent> missingInputs() {
        return SOURCE.resources().stream()
                .filter(resource ->
                        resource instanceof CodeSystem system && system.getId().contains("missing-input"))
                .flatMap(system -> ((CodeSystem) system).getConcept().stream());
    }

    private static Stream<String> displays() {
        return SOURCE.resources().stream()
                .filter(ValueSet.class::isInstance)
                .flatMap(valueSet -> ((ValueSet) valueSet).getCompose().getInclude().stream())
                .flatMap(include -> include.getConcept().stream())
                .map(concept -> concept.getDisplay())
                .filter(display -> display != null);
    }

    private static Map<String, String> translations(String language) {
        List<String> problems = new ArrayList<>();
        Map<String, String> translations = PoFile.parse(SOURCE.translations().get(language), problems::add);
        assertThat(problems).isEmpty();
        return translations;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(LEVEL.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .sorted()
                .collect(Collectors.toList());
    }
}
