package dev.osteon.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A step gives what the CQL engine gives for the same expression. */
class StepsTest {
    private static final List<String> STEPS = List.of(
            "false and null",
            "null and false",
            "true and null",
            "null or true",
            "false or null",
            "not null",
            "Coalesce(null as Integer, 2, 3)",
            "Coalesce({ null as Integer, 4 })",
            "Coalesce(null as List<Integer>, { 1 })",
            "if null as Boolean then 1 else 2",
            "case when null as Boolean then 1 when true then 2 else 3 end",
            "case 'b' when 'a' then 1 when 'b' then 2 else 3 end",
            "case null as String when 'a' then 1 else 3 end",
            "'a' in { 'a', 'b' }",
            "null as String in { 'a', 'b' }",
            "3 in { 1, 2, 3 }",
            "@2026-03-01 in Interval[@2026-01-01, @2026-12-31]",
            "exists ({ null as Integer })",
            "exists (({ 1, null, 3 }) X where X > 2)",
            "exists (({ 1, 2 }) X return null as Integer)",
            "exists (null as List<Integer>)",
            "First(({ 1, 2, 3 }) X where X > 1 return X * 10)",
            "First(({ 3, 1, 2 }) X sort desc)",
            "First(({ 1, 2 }) X where X > 5)",
            "Last(({ 3, 1, 2 }) X sort asc)",
            "({ 1, 1, 2 }) X return X",
            "({ 1, 1, 2 }) X return all X",
            "({ 'a', null, 'a', null }) X return X",
            "(Tuple { a: 1 }) X return X.a",
            "(null as Tuple { a Integer }) X return X.a",
            "({ Tuple { a: 2 }, Tuple { a: 1 }, Tuple { a: null as Integer } }) X sort by a",
            "({ 1, 2, 3 }) X let Y: X * 2, Z: Y + 1 where Z > 3 return all { X, Y, Z }",
            "({ 1, 2, 3 }) X with ({ 2, 3, 4 }) Y such that X = Y return X",
            "({ 1, 2, 3 }) X without ({ 2, 3, 4 }) Y such that X = Y return X",
            "from ({ 1, 2 }) X, ({ 'a', 'b' }) Y return ToString(X) + Y",
            "from ({ 1, 2 }) X, ({ 'a', 'b' }) Y",
            "({ 1, 2 }) X return First(({ 3, 4 }) X return X)",
            "{ 1, 2 } union { 2, 3 }",
            "(null as List<Integer>) union (null as List<Integer>)",
            "{ Tuple { a: 1, b: null as Integer } } union { Tuple { a: 1, b: null as Integer } }",
            "{ 1, 2 } intersect { 2, 3 }",
            "{ 1, 2, 3 } except { 2 }",
            "distinct { 1.0, 1.00, 2 }",
            "distinct { 'a', 'b', 'a' }",
            "distinct { Tuple { a: 1, b: 'x' }, Tuple { a: 2, b: 'x' }, Tuple { a: 1, b: 'x' } }",
            "distinct { Tuple { a: 1, b: null as String }, Tuple { a: 1, b: 'x' }, Tuple { a: 1, b: null as String } }",
            "distinct { Tuple { a: null as Integer }, null, Tuple { a: 1 }, null, Tuple { a: null as Integer } }",
            "distinct { Tuple { a: @2026-01 }, Tuple { a: @2026-01-02 }, Tuple { a: @2026-01 } }",
            "distinct { Tuple { a: Tuple { b: 1 } }, Tuple { a: Tuple { b: 2 } }, Tuple { a: Tuple { b: 1 } } }",
            "distinct { Tuple { a: { 1, 2 } }, Tuple { a: { 1 } }, Tuple { a: { 1, 2 } } }",
            "distinct { 1 'mg', 1000 'ug', 2 'mg' }",
            "distinct { Code { code: 'a', system: 'urn:codes' }, Code { code: 'b', system: 'urn:codes' }, Code { code: 'a', system: 'urn:others' }, Code { code: 'a', system: 'urn:codes', display: 'words' } }",
            "distinct { Code { system: 'urn:codes' }, Code { code: 'b', system: 'urn:codes' }, Code { system: 'urn:codes' } }",
            "(distinct { FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' }, code: FHIR.code { value: 'a' } } } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' }, code: FHIR.code { value: 'b' } } } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:others' }, code: FHIR.code { value: 'a' } } } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' }, code: FHIR.code { value: 'a' } } } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' }, code: FHIR.code { value: 'a' } }, FHIR.Coding { system: FHIR.uri { value: 'urn:codes' }, code: FHIR.code { value: 'b' } } } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' } } } }, FHIR.CodeableConcept { text: FHIR.string { value: 'words' } }, FHIR.CodeableConcept { coding: { FHIR.Coding { system: FHIR.uri { value: 'urn:codes' } } } }, FHIR.CodeableConcept { text: FHIR.string { value: 'others' } }, FHIR.CodeableConcept { text: FHIR.string { value: 'words' } } }) X return all Tuple { t: X.text.value, c: First(X.coding).code.value, s: First(X.coding).system.value, n: Count(X.coding) }",
            "Count(distinct ([Condition] union [Condition]))",
            "distinct { Tuple { of: First([Condition]) }, Tuple { of: First([Condition]) } }",
            "flatten { { 1 }, { 2, 3 }, {} as List<Integer> }",
            "singleton from ({ 1 })",
            "IndexOf({ 'a', 'b' }, 'b')",
            "({ 'a', 'b' })[1]",
            "({ 'a', 'b' })[7]",
            "Sum({ 1, 2, null })",
            "Min({ 2, 1 }) + Max({ 4, 3 }) - Count({ 1, null })",
            "Round(1.25, 1) * 2 / 3",
            "-5 + Abs(-3) + Floor(2.7) + Truncate(2.9) + 7 mod 4",
            "Upper('ab') + Lower('CD') + Substring('efgh', 1, 2) + Substring('xyz', 2)",
            "Combine(Split('a.b.c', '.'), '-')",
            "Combine({ 'a', null, 'b' })",
            "StartsWith('abc', 'a') and EndsWith('abc', 'c') and Matches('abc', '[a-c]+')",
            "ReplaceMatches('abc', 'b', 'x')",
            "Length('abc') + Length({ 1, 2 })",
            "ToString(5) + ToString(1.50) + ToString(true)",
            "ToInteger('x')",
            "ToDecimal('2.5')",
            "5 'mg' = 0.005 'g'",
            "5 'mg' + 1 'g' > 1 'g'",
            "null as Integer = 1",
            "null ~ null",
            "Interval[1, 5]",
            "start of Interval(1, 5) + end of Interval(1, 5)",
            "Interval[null as Integer, 5]",
            "DateTime(2026, 3, 1, 12, 30, 0, 0, 1.0)",
            "DateTime(2026, 3)",
            "Date(2026, 3, 1) + 2 months",
            "year from @2026-03-01",
            "day from @2026-03",
            "years between @1970-05-05 and @2026-03-01",
            "difference in days between @2026-02-01 and @2026-03-01",
            "timezoneoffset from Now()",
            "Now() - 3 days",
            "\"A\".system + \"A\".code + \"A\".display",
            "\"Given\" + \"Not Given\"",
            "\"Twice\"(\"Given\")",
            "Tuple { a: 1, b: Tuple { c: 'x' } }.b.c",
            "Patient.gender.value",
            "Patient.birthDate.value",
            "Patient.active.value",
            "Patient.deceased is FHIR.boolean",
            "(Patient.deceased as FHIR.dateTime).value",
            "Patient.id.value",
            "Patient.name",
            "FHIRHelpers.ToConcept(First([Condition]).code)",
            "[Condition] C where C.onset is FHIR.dateTime return (C.onset as FHIR.dateTime).value",
            "[Condition] C return C.id.value",
            "Count([Condition] union [Condition])",
            "First([Condition] C return C.code.coding.code.value)",
            "FHIR.Coding { code: FHIR.code { value: 'x' } }.code.value",
            "exists [Condition: \"A\"]");

    private static final List<String> LEFT = List.of(
            "({ 1, 2, 3 }) X aggregate R starting 0: R + X", "Avg({ 1.0, 2.0 })", "({ 2, 1 }) X sort by ($this * -1)");

    private static final String FAILS = "(singleton from ({ 1, 2 })) = 1";
    private static final List<String> SHORT =
            List.of("false and " + FAILS, "not (true or " + FAILS + ")", "Coalesce(false, " + FAILS + ")");

    private static final List<String> ALL =
            Stream.of(STEPS, LEFT, SHORT).flatMap(List::stream).toList();

    private static final ExampleLibrary EXAMPLE = new ExampleLibrary(ALL);

    @ParameterizedTest
    @FieldSource("STEPS")
    void a_step_gives_what_the_engine_gives(String cql) {
        assertThat(EXAMPLE.isLeftToEngine(cql)).isFalse();
        assertThat(EXAMPLE.bySteps(cql)).isEqualTo(EXAMPLE.byEngine(cql));
    }

    @ParameterizedTest
    @FieldSource("LEFT")
    void what_has_no_step_is_left_to_the_engine(String cql) {
        assertThat(EXAMPLE.isLeftToEngine(cql)).isTrue();
        assertThat(EXAMPLE.bySteps(cql)).isEqualTo(EXAMPLE.byEngine(cql));
    }

    @ParameterizedTest
    @FieldSource("SHORT")
    void what_can_no_longer_change_the_result_is_not_evaluated(String cql) {
        assertThat(EXAMPLE.bySteps(cql)).isEqualTo("false");
    }

    @Test
    void a_run_that_is_cleared_knows_nothing_of_the_last() {
        String cql = "\"Given\" + \"Not Given\"";
        assertThat(EXAMPLE.bySteps(cql)).isEqualTo("7");
        EXAMPLE.give(6);
        try {
            assertThat(EXAMPLE.bySteps(cql)).isEqualTo("7");

            EXAMPLE.clear();

            assertThat(EXAMPLE.bySteps(cql)).isEqualTo("8");
        } finally {
            EXAMPLE.give(ExampleLibrary.GIVEN);
            EXAMPLE.clear();
        }
    }
}
