package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.TextTemplate.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTextTest {
    private static final Set<String> KNOWN = Set.of("Corrected Calcium", "Missing Inputs", "Agent", "Is Severe");

    @Test
    void factsAreFilledIn() {
        assertThat(detail(
                        "{{#Corrected Calcium}}{{note}} calcium {{value}} on {{date}}{{/Corrected Calcium}}; {{Agent}} ({{Agent.definition}})",
                        Map.of(
                                "Corrected Calcium",
                                fact("12.0 mg/dL", "3 Mar 2026", "corrected"),
                                "Agent",
                                code("Some drug", "its use"))))
                .isEqualTo("corrected calcium 12.0 mg/dL on 3 Mar 2026; Some drug (its use)");
    }

    @Test
    void aFactThatIsNullLeavesItsSectionOut() {
        assertThat(detail(
                        "**Why.** {{#Corrected Calcium}}Calcium {{value}}.{{/Corrected Calcium}}{{^Corrected Calcium}}Unknown.{{/Corrected Calcium}}",
                        Map.of()))
                .isEqualTo("**Why.** Unknown.");
    }

    @Test
    void listsAndBooleansOpenSections() {
        assertThat(detail(
                        "{{#Missing Inputs}}\n- Not known: {{display}}.\n{{/Missing Inputs}}\n{{#Is Severe}}Severe.{{/Is Severe}}",
                        Map.of(
                                "Missing Inputs",
                                List.of(code("creatinine", "dose"), code("weight", "dose")),
                                "Is Severe",
                                true)))
                .isEqualTo("- Not known: creatinine.\n- Not known: weight.\nSevere.");
    }

    @Test
    void anElementThatAFactLacksIsNotTakenFromTheFactAroundIt() {
        assertThat(detail(
                        "{{#Corrected Calcium}}{{#Agent}}{{display}}{{#date}} on {{date}}{{/date}}{{/Agent}}{{/Corrected Calcium}}",
                        Map.of(
                                "Corrected Calcium",
                                fact("12.0 mg/dL", "3 Mar 2026", ""),
                                "Agent",
                                code("Some drug", null))))
                .isEqualTo("Some drug");
    }

    @Test
    void aSummaryIsOneLineOfPlainText() {
        CardText text = text("Calcium\n {{Corrected Calcium.value}}", "");
        assertThat(text.summary(model(Map.of("Corrected Calcium", fact("<5 mg/dL", null, "")))))
                .isEqualTo("Calcium <5 mg/dL");
    }

    @Test
    void aSummaryWithAHoleOrTooLongGivesWayToTheTitle() {
        CardText text = text("Calcium {{Corrected Calcium.value}}", "");
        assertThat(text.summary(model(Map.of()))).isEqualTo("Plain title");
        assertThat(text.summary(model(Map.of("Corrected Calcium", fact(null, "3 Mar 2026", "")))))
                .isEqualTo("Plain title");
        assertThat(text.summary(model(Map.of("Corrected Calcium", fact("9".repeat(131), null, "")))))
                .hasSize(139);
        assertThat(text.summary(model(Map.of("Corrected Calcium", fact("9".repeat(132), null, "")))))
                .isEqualTo("Plain title");
    }

    @Test
    void aNoteMayBeAbsent() {
        CardText text = text("{{Corrected Calcium.note}} calcium {{Corrected Calcium.value}}", "");
        assertThat(text.summary(model(Map.of("Corrected Calcium", fact("12.0 mg/dL", null, "")))))
                .isEqualTo("calcium 12.0 mg/dL");
    }

    @Test
    void withoutTemplatesTheTextsOfThePlanAreShown() {
        CardText text = new CardText("Plain title", "Plain description", null, null);
        assertThat(text.summary(Map.of())).isEqualTo("Plain title");
        assertThat(text.detail(Map.of())).isEqualTo("Plain description");
        assertThat(text.definitions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "12.0 mg/dL ¦ 12.0 mg/dL",
                "<script>alert(1)</script> ¦ &lt;script&gt;alert(1)&lt;/script&gt;",
                "[here](http://a.b) ¦ \\[here\\](http\\://a.b)",
                "![x](y) ¦ !\\[x\\](y)",
                "**bold** _it_ `code` ~~gone~~ ¦ \\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~",
                "# title ¦ \\# title",
                "- item ¦ \\- item",
                "1. item ¦ 1\\. item",
                "2) item ¦ 2\\) item",
                "a | b ¦ a \\| b",
                "C:\\dir ¦ C:\\\\dir",
                "&lt;b&gt; ¦ &amp;lt;b&amp;gt;",
                "www.a.b x@y.z ¦ www\\.a.b x\\@y.z",
                "--- ¦ \\---",
            })
    void noValueActsAsMarkdown(String value, String shown) {
        assertThat(ValueEscaper.markdown(value)).isEqualTo(shown);
    }

    @Test
    void aValueIsOneLineWithoutInvisibleCharactersAndNotEndless() {
        assertThat(ValueEscaper.plain("a\r\n# b\t\u00a0 c\u202e\u200b\u0000\ufdd0d"))
                .isEqualTo("a # b cd");
        assertThat(ValueEscaper.plain("x".repeat(1000))).hasSize(300).endsWith("…");
    }

    private static String detail(String template, Map<String, Object> facts) {
        return text("", template).detail(model(facts));
    }

    private static CardText text(String summary, String detail) {
        return new CardText(
                "Plain title",
                null,
                TextTemplate.compile(summary, Target.PLAIN, KNOWN),
                TextTemplate.compile(detail, Target.MARKDOWN, KNOWN));
    }

    private static Map<String, Object> model(Map<String, Object> facts) {
        Map<String, Object> model = new HashMap<>();
        KNOWN.forEach(name -> model.put(name, facts.get(name)));
        return model;
    }

    private static Map<String, Object> fact(String value, String date, String note) {
        Map<String, Object> fact = new HashMap<>();
        fact.put("value", value);
        fact.put("date", date);
        fact.put("note", note);
        fact.put("display", null);
        fact.put("definition", null);
        return fact;
    }

    private static Map<String, Object> code(String display, String definition) {
        Map<String, Object> code = fact(null, null, "");
        code.put("display", display);
        code.put("definition", definition);
        return code;
    }
}
