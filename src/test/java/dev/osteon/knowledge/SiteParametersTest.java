package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteParametersTest {
    private static final Map<String, String> CQL = Map.of(
            "Base", """
                    library Base version '1.0.0'
                    // parameter "Low Calcium" Quantity default 1 'mg/dL'  😀
                    parameter "Low Calcium" System.Quantity default 8.5 'mg/dL'
                    parameter "Days" Integer default 30
                    parameter "Window" System.Quantity default 30 days
                    parameter "Note" String default 'parameter "Days" Integer default 7'
                    parameter "Evaluation Time" DateTime default Now()
                    """,
            "Top", """
                    library Top version '1.0.0'
                    include Base version '1.0.0'
                    include FHIRHelpers version '4.0.1'
                    define "Twice": 2 * Base."Days"
                    """);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void replaces_the_default_and_nothing_else() {
        Map<String, String> edited = apply(Map.of("low-calcium", "8.0 'mg/dL'", "days", "14"));

        assertThat(problems).isEmpty();
        String version = "1.0.0"
                + new SiteParameters(
                                new KnowledgeOptions(Map.of("low-calcium", "8.0 'mg/dL'", "days", "14")), problems::add)
                        .versionSuffix();
        assertThat(edited.get("Base"))
                .isEqualTo(CQL.get("Base")
                        .replace("1.0.0", version)
                        .replace("8.5 'mg/dL'", "8.0 'mg/dL'")
                        .replace("default 30\n", "default 14\n"));
        assertThat(edited.get("Top")).isEqualTo(CQL.get("Top").replace("1.0.0", version));
        assertThat(version).matches("1\\.0\\.0\\+site\\.[0-9a-f]{8}");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    low-calcium | 0.085 'g/L'
                    window      | 1 month
                    window      | 1 day
                    note        | 'with (brackets) and \\'quotes\\''
                    """)
    void accepts_a_literal_of_the_type_in_a_unit_that_converts(String key, String value) {
        Map<String, String> edited = apply(Map.of(key, value));

        assertThat(problems).isEmpty();
        assertThat(edited.get("Base")).contains("default " + value);
    }

    @Test
    void a_site_that_sets_nothing_changes_nothing() {
        assertThat(apply(Map.of())).isEqualTo(CQL);
        assertThat(new SiteParameters(KnowledgeOptions.defaults(), problems::add).versionSuffix())
                .isEmpty();
    }

    @Test
    void other_values_are_another_version() {
        assertThat(suffix(Map.of("days", "14"))).isNotEqualTo(suffix(Map.of("days", "15")));
        assertThat(suffix(Map.of("days", "14", "note", "'a'"))).isEqualTo(suffix(Map.of("note", "'a'", "days", "14")));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    low-sodium      | 130 'mmol/L'               | no such parameter
                    days            | 8.0 'mg/dL'                | not a CQL literal of the type Integer
                    days            | 14 define X: 1             | not a CQL literal of the type Integer
                    days            | 14 parameter Y Integer     | not a CQL literal of the type Integer
                    days            | 14 // two weeks            | not a CQL literal of the type Integer
                    days            | ~~                         | not a CQL literal of the type Integer
                    low-calcium     | 8.0                        | not a CQL literal of the type System.Quantity
                    low-calcium     | 8.0 'mg/dl/x'              | not a CQL literal of the type System.Quantity
                    low-calcium     | about eight                | not a CQL literal of the type System.Quantity
                    low-calcium     | 2.0 'mmol/L'               | cannot be converted to the unit of 8.5 'mg/dL'
                    window          | 30 'mg'                    | cannot be converted to the unit of 30 days
                    evaluation-time | @2026-01-01T00:00:00.0Z    | not for sites to set
                    """)
    void refuses_and_names_the_key(String key, String value, String message) {
        apply(Map.of(key, value));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("osteon.parameters." + key);
            assertThat(problem.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"Low Calcium,low-calcium", "\"Low Calcium\",low-calcium", "EGFR Threshold,egfr-threshold"})
    void keys_are_the_kebab_case_of_the_name(String name, String key) {
        assertThat(CqlText.kebab(name)).isEqualTo(key);
    }

    private Map<String, String> apply(Map<String, String> values) {
        return new SiteParameters(new KnowledgeOptions(values), problems::add).applyTo(CQL);
    }

    private String suffix(Map<String, String> values) {
        return new SiteParameters(new KnowledgeOptions(values), problems::add).versionSuffix();
    }
}
