package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.TextTemplate.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.cql.model.ClassType;
import org.hl7.cql.model.DataType;
import org.hl7.cql.model.ListType;
import org.hl7.cql.model.SimpleType;
import org.hl7.cql.model.TupleType;
import org.hl7.cql.model.TupleTypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckerTest {
    private static final DataType CODE = new SimpleType("System.Code");
    private static final Map<String, DataType> DEFINITIONS = Map.of(
            "Corrected Calcium",
                    new TupleType(List.of(
                            element("value", "System.Quantity"),
                            element("date", "System.DateTime"),
                            element("note", "System.String"))),
            "Doses",
                    new ListType(new TupleType(
                            List.of(new TupleTypeElement("value", CODE, false), element("date", "System.Date")))),
            "Missing Inputs", new ListType(CODE),
            "Agent", CODE,
            "Is Severe", new SimpleType("System.Boolean"),
            "Patient", new ClassType("FHIR.Patient"),
            "Name", new SimpleType("System.String"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Corrected Calcium.value}} on {{Corrected Calcium.date}}",
                "{{#Corrected Calcium}}{{note}} {{value}}{{#date}} on {{date}}{{/date}}{{/Corrected Calcium}}",
                "{{^Corrected Calcium}}unknown{{/Corrected Calcium}}",
                "{{Agent}}, {{Agent.display}}, {{Agent.definition}}",
                "{{#Doses}}{{value}} {{value.definition}} {{date}}{{^-last}}, {{/-last}}{{/Doses}}",
                "{{#Missing Inputs}}{{display}} {{#Corrected Calcium}}{{value}}{{/Corrected Calcium}}{{/Missing"
                        + " Inputs}}",
                "{{#Is Severe}}severe{{/Is Severe}}{{^Is Severe}}mild{{/Is Severe}}",
                "{{! a comment }}text",
            })
    void textsOfFactsPass(String text) {
        assertThat(problems(text, 500)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{Corected Calcium.value}} ~ names 'Corected Calcium.value', which is no definition",
                "{{Corrected Calcium.name}} ~ names 'Corrected Calcium.name', which the fact does not have",
                "{{#Corrected Calcium}}{{display}}{{/Corrected Calcium}} ~ names 'display', which is no definition of"
                        + " the library and stands in no section of a fact",
                "{{value}} ~ stands in no section of a fact",
                "{{#Doses}}{{note}}{{/Doses}} ~ the fact 'Doses' has no note",
                "{{^Doses}}{{value}}{{/Doses}} ~ stands in no section of a fact",
                "{{Corrected Calcium}} ~ shows 'Corrected Calcium' whole",
                "{{Missing Inputs}} ~ shows a list",
                "{{Is Severe}} ~ shows a Boolean",
                "{{Patient}} ~ whose type FHIR.Patient is no fact",
                "{{Patient.name}} ~ whose type FHIR.Patient is no fact",
                "{{Patient.name.family}} ~ whose type FHIR.Patient is no fact",
                "{{#Patient}}{{name}}{{/Patient}} ~ whose type FHIR.Patient is no fact",
                "{{{Agent}}} ~ the tag '{{{' is not allowed",
                "{{& Agent}} ~ is not allowed",
                "{{>other}} ~ is not allowed",
                "{{#Agent}} ~ is no text template",
                "{{Name}} ~ shows 'Name', whose type System.String is no fact",
            })
    void whatIsNoFactIsRefused(String text, String problem) {
        assertThat(problems(text, 500)).anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void eachValueIsTakenAtItsLongest() {
        assertThat(problems("Calcium {{Corrected Calcium.value}} on {{Corrected Calcium.date}}", 38))
                .isEmpty();
        assertThat(problems("Calcium {{Corrected Calcium.value}} on {{Corrected Calcium.date}}", 37))
                .containsExactly("is 38 characters long with each value at its longest; 37 are allowed");
        assertThat(problems("{{#Is Severe}}one{{/Is Severe}}{{^Is Severe}}three{{/Is Severe}}", 4))
                .containsExactly("is 5 characters long with each value at its longest; 4 are allowed");
    }

    @Test
    void everyProblemIsReportedOnce() {
        assertThat(problems("{{a}}{{b}}{{a}}", 10)).hasSize(2);
    }

    private static List<String> problems(String text, int limit) {
        List<String> problems = new ArrayList<>();
        new TextChecker(DEFINITIONS, Wording.english()).check(text, Target.PLAIN, limit, problems::add);
        return problems;
    }

    private static TupleTypeElement element(String name, String type) {
        return new TupleTypeElement(name, new SimpleType(type), false);
    }
}
