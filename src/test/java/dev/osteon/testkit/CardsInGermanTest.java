package dev.osteon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.osteon.reasoning.Decision;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.reasoning.Suggestion;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row of {@code test-data/patients} in German: the decisions of the English cards, in German words. */
class CardsInGermanTest {
    /** Words that English cards are full of, and German ones never hold. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\w-])(the|of|on|and|or|is|are|with|without|within|since|not|no|for|by|from|before|after|has|have|been|which|whether|known|record|dose"
                    + " of|every|weeks|months|days|Why|Do|Next|Source|Sources|level|unknown|planned|allergy|request|baseline)(?![\\w-])");

    private static final Pattern ENGLISH_DATE =
            Pattern.compile("\\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}|\\d/\\d\\d?/\\d");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<![\\w.])\\d+\\.\\d");

    private static final List<String> DISPLAYS = displays().toList();

    private static final List<PatientCase> ROWS = CaseFile.readAll(Path.of("test-data/patients"));
    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();
    private static final Pattern TEXT_ELEMENT = Pattern.compile("\"(?:text|patientInstruction)\":\"([^\"]*)\"");

    private static Reasoner english;
    private static Reasoner german;

    @BeforeAll
    static void compileKnowledge() {
        english = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1);
        german = new Reasoner(TestKnowledge.base().in("de"), ZoneOffset.UTC, 1);
    }

    @AfterAll
    static void close() {
        english.close();
        german.close();
    }

    @Test
    void everyRowOfTheTruthTablesSaysTheSameInGerman() {
        Map<String, Set<String>> leftOvers = new TreeMap<>();
        for (PatientCase row : ROWS) {
            List<Decision> expected = decide(english, row);
            List<Decision> cards = decide(german, row);
            assertThat(cards.stream().map(CardsInGermanTest::decided).toList())
                    .as(row.toString())
                    .isEqualTo(expected.stream().map(CardsInGermanTest::decided).toList());
            for (Decision card : cards) {
                assertThat(card.summary()).as(row.toString()).hasSizeLessThanOrEqualTo(139);
                texts(card).forEach(text -> leftOvers(text).forEach(line -> leftOvers
                        .computeIfAbsent(line, none -> new TreeSet<>())
                        .add(row.toString())));
            }
        }
        assertThat(leftOvers.entrySet().stream()
                        .map(entry -> entry.getKey() + "   <- "
                                + entry.getValue().iterator().next()))
                .isEmpty();
    }

    @Test
    void somePhrases() {
        assertThat(german("hypercalcaemia-treatment.yaml: lactation and the jaw are named"))
                .contains("Hyperkalzämie heute behandeln: Calcium", "albuminkorrigiertes Calcium")
                .contains("**Stillen.** Stillende Mutter ist dokumentiert (9. Januar 2026): unter Denosumab");
        assertThat(german("kidneys.yaml: weight missing, eGFR 29 stands in"))
                .contains("29 mL/min/1,73 m² vom 7. März 2026", "Verordnung löschen");
        assertThat(german("mscc-suspected.yaml: urinary retention"))
                .contains(
                        "Rückenmarkskompression möglich", "- Harnverhalt vom 8. März 2026", "Dexamethason 16 mg jetzt");
        assertThat(german("stage-missing.yaml: a metastasis at diagnosis stands for M1"))
                .contains("Das anatomische Stadium ist **IV**", "Knochenmetastase");
        assertThat(german("allergy-and-pregnancy.yaml: allergy to alendronate counts for zoledronic acid"))
                .contains("Zoledronsäure 4 mg (order)");
    }

    private static String german(String row) {
        PatientCase found = ROWS.stream()
                .filter(one -> one.toString().contains(row))
                .findFirst()
                .orElseThrow();
        return decide(german, found).stream()
                .flatMap(card -> texts(card).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<Decision> decide(Reasoner reasoner, PatientCase row) {
        return reasoner.decide(row.service(), PatientRecord.of(row.patient(), row.others()), row.now(), row.context())
                .decisions();
    }

    /** What a decision is apart from its words. */
    private static List<Object> decided(Decision card) {
        List<Object> decided =
                new ArrayList<>(List.of(card.actionId(), card.topic().getCode(), card.urgency()));
        for (Suggestion suggestion : card.suggestions()) {
            decided.add(suggestion.actionId() + suggestion.recommended());
            suggestion
                    .actions()
                    .forEach(action -> decided.add(action.actionId() + action.type() + action.resourceId()));
        }
        return decided;
    }

    private static List<String> texts(Decision card) {
        List<String> texts = new ArrayList<>(
                List.of(card.summary(), card.detail(), card.source().label()));
        for (Suggestion suggestion : card.suggestions()) {
            texts.add(suggestion.label());
            for (ProposedAction action : suggestion.actions()) {
                texts.add(action.description());
                if (action.type() == ProposedAction.Type.CREATE) {
                    texts.addAll(textsOf(action.resource()));
                }
            }
        }
        return texts;
    }

    private static List<String> textsOf(Resource resource) {
        return TEXT_ELEMENT
                .matcher(JSON.encodeResourceToString(resource))
                .results()
                .map(element -> element.group(1))
                .toList();
    }

    /** What a terminology calls a code is no word of ours; a value set may have a designation for it. */
    private static Stream<String> displays() {
        return TestKnowledge.base().resources().stream()
                .filter(ValueSet.class::isInstance)
                .flatMap(valueSet -> ((ValueSet) valueSet).getCompose().getInclude().stream())
                .flatMap(include -> include.getConcept().stream())
                .map(concept -> concept.getDisplay())
                .filter(display -> display != null)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed());
    }

    private static List<String> leftOvers(String text) {
        return text.lines()
                .filter(CardsInGermanTest::isSuspicious)
                .filter(line -> isSuspicious(
                        DISPLAYS.stream().reduce(line.replace("\\", ""), (rest, display) -> rest.replace(display, ""))))
                .toList();
    }

    private static boolean isSuspicious(String line) {
        String words = line.replace("Society for", "");
        return Stream.of(ENGLISH, ENGLISH_DATE, DECIMAL_POINT)
                .anyMatch(pattern -> pattern.matcher(words).find());
    }
}
