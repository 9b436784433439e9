package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.tracking.Trackable;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.cql.model.ListType;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.Union;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a start reads is what the translator makes of the same CQL. */
class TranslatedElmTest {
    private static final Map<String, String> CQL = KnowledgeSource.classPath().cql();
    private static final Map<String, String> ELM = TranslatedElm.of(CQL);

    private static Translation.Result read;
    private static Translation.Result translated;

    @BeforeAll
    static void readAndTranslate() {
        read = read(new SiteParameters(KnowledgeOptions.defaults(), problem -> {}));
        List<Problem> problems = new ArrayList<>();
        translated = Translation.translate(CQL, problems::add);
        assertThat(problems).isEmpty();
    }

    @Test
    void everyLibraryIsThereWithItsHelpers() {
        assertThat(ELM).containsOnlyKeys(translated.libraries().keySet());
        assertThat(ELM).containsKey("FHIRHelpers");
    }

    @Test
    void theTypesAreThose() {
        assertThat(names(read)).isEqualTo(names(translated)).isNotEmpty();
    }

    @Test
    void nothingIsLostInReading() {
        read.libraries().forEach((name, library) -> assertThat(CqlTranslator.convertToJson(library.getLibrary()))
                .as(name)
                .isEqualTo(translated.elm(name))
                .isEqualTo(ELM.get(name)));
    }

    /** The engine asks a union and its parts for their types when it evaluates. */
    @Test
    void unionsHaveTheirTypes() {
        assertThat(unions(read)).isEqualTo(unions(translated)).hasSizeGreaterThan(10);
    }

    @Test
    void otherTextIsTranslated() {
        Map<String, String> changed = new TreeMap<>(CQL);
        changed.compute("Elements", (name, text) -> text + "\n// changed");
        assertThat(TranslatedElm.of(changed)).isEmpty();
        assertThat(TranslatedElm.of(Map.of())).isEmpty();
    }

    @Test
    void valuesOfASiteAreSetAsTheTranslatorSetsThem() {
        List<Problem> problems = new ArrayList<>();
        SiteParameters site = new SiteParameters(
                new KnowledgeOptions(Map.of(
                        "hypocalcaemia-threshold", "8.0 'mg/dL'", "calcium-window", "21 days", "unstable-sins", "12")),
                problems::add);
        Map<String, String> cql = site.applyTo(CQL);
        Translation.Result fresh = Translation.translate(cql, problems::add);
        assertThat(problems).isEmpty();

        Translation.Result changed = read(site);

        assertThat(changed.libraries()).containsOnlyKeys(fresh.libraries().keySet());
        changed.libraries()
                .forEach((name, library) ->
                        assertThat(changed.elm(name)).as(name).isEqualTo(fresh.elm(name)));
        assertThat(changed.elm("ElementsCalcium")).isNotEqualTo(read.elm("ElementsCalcium"));
        assertThat(changed.elm("FHIRHelpers")).isEqualTo(read.elm("FHIRHelpers"));
    }

    private static Translation.Result read(SiteParameters site) {
        return ElmReader.read(ELM, site, CQL.keySet());
    }

    private static List<String> unions(Translation.Result result) {
        List<String> types = new ArrayList<>();
        BaseElmLibraryVisitor<Void, Void> unions = new BaseElmLibraryVisitor<>() {
            @Override
            public Void visitUnion(Union union, Void context) {
                types.add(union.getOperand().size() + ofLists(union));
                return super.visitUnion(union, context);
            }

            @Override
            protected Void defaultResult(Element element, Void context) {
                return null;
            }
        };
        result.libraries().values().forEach(library -> unions.visitLibrary(library.getLibrary(), null));
        return types;
    }

    /** As the engine does it: one that is known decides. */
    private static String ofLists(Union union) {
        return Stream.concat(Stream.of(union), union.getOperand().stream())
                        .map(Trackable.INSTANCE::getResultType)
                        .anyMatch(ListType.class::isInstance)
                ? " lists"
                : " others";
    }

    private static Map<String, Map<String, String>> names(Translation.Result result) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        result.types().forEach((library, types) -> {
            Map<String, String> ofLibrary = new TreeMap<>();
            types.forEach((name, type) -> ofLibrary.put(name, type.toString()));
            names.put(library, ofLibrary);
        });
        return names;
    }
}
