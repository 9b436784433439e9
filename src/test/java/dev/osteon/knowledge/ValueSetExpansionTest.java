package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;

class ValueSetExpansionTest {
    private static final String SYSTEM = "http://example.org/system";
    private static final String OTHER = "http://example.org/other";
    private static final String BASE = "http://example.org/ValueSet/";
    private static final String EXTENSIONS = "https://osteon.dev/fhir/StructureDefinition/";

    private final List<Resource> resources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void listed_codes_of_several_systems() {
        valueSet("a").getCompose().addInclude(list(SYSTEM, "1", "2")).addInclude(list(OTHER, "1"));

        assertThat(codes("a")).containsExactly(SYSTEM + "|1", SYSTEM + "|2", OTHER + "|1");
    }

    @Test
    void companion_absent_empty_or_with_one_code() {
        valueSet("absent").getCompose().addInclude(list(SYSTEM, "1")).addInclude(importing("absent-local"));
        valueSet("empty").getCompose().addInclude(list(SYSTEM, "1")).addInclude(importing("empty-local"));
        valueSet("empty-local");
        valueSet("one").getCompose().addInclude(list(SYSTEM, "1")).addInclude(importing("one-local"));
        valueSet("one-local").getCompose().addInclude(list(OTHER, "local"));

        assertThat(codes("absent")).containsExactly(SYSTEM + "|1");
        assertThat(codes("empty")).containsExactly(SYSTEM + "|1");
        assertThat(codes("one")).containsExactly(SYSTEM + "|1", OTHER + "|local");
    }

    @Test
    void one_include_means_all_of_it_several_mean_any() {
        valueSet("a").getCompose().addInclude(list(SYSTEM, "1", "2", "3"));
        valueSet("b").getCompose().addInclude(list(SYSTEM, "2", "3", "4"));
        ConceptSetComponent both = importing("a");
        both.addValueSet(BASE + "b|0.1.0");
        valueSet("both").getCompose().addInclude(both);
        valueSet("either").getCompose().addInclude(importing("a")).addInclude(importing("b"));
        ConceptSetComponent listAndImport = list(SYSTEM, "3", "9");
        listAndImport.addValueSet(BASE + "a");
        valueSet("listAndImport").getCompose().addInclude(listAndImport);

        assertThat(codes("both")).containsExactly(SYSTEM + "|2", SYSTEM + "|3");
        assertThat(codes("either")).containsExactly(SYSTEM + "|1", SYSTEM + "|2", SYSTEM + "|3", SYSTEM + "|4");
        assertThat(codes("listAndImport")).containsExactly(SYSTEM + "|3");
    }

    @Test
    void excludes_codes_and_value_sets() {
        valueSet("odd").getCompose().addInclude(list(SYSTEM, "1", "3"));
        valueSet("a")
                .getCompose()
                .addInclude(list(SYSTEM, "1", "2", "3", "4"))
                .addExclude(importing("odd"))
                .addExclude(list(SYSTEM, "4"));

        assertThat(codes("a")).containsExactly(SYSTEM + "|2");
    }

    @Test
    void spelling_variants_where_the_naming_system_allows_them() {
        namingSystem().addExtension(EXTENSIONS + "code-case-insensitive", new BooleanType(true));
        ((NamingSystem) resources.get(0)).addExtension(EXTENSIONS + "code-optional-punctuation", new StringType("."));
        valueSet("a").getCompose().addInclude(list(SYSTEM, "C79.51")).addInclude(list(OTHER, "A.b"));

        assertThat(codes("a"))
                .containsExactlyInAnyOrder(
                        SYSTEM + "|C79.51",
                        SYSTEM + "|C7951",
                        SYSTEM + "|c79.51",
                        SYSTEM + "|c7951",
                        "urn:oid:1.2.3|C79.51",
                        "urn:oid:1.2.3|C7951",
                        "urn:oid:1.2.3|c79.51",
                        "urn:oid:1.2.3|c7951",
                        OTHER + "|A.b");
    }

    @Test
    void an_exclude_takes_every_spelling_away() {
        namingSystem().addExtension(EXTENSIONS + "code-case-insensitive", new BooleanType(true));
        valueSet("a").getCompose().addInclude(list(SYSTEM, "A", "B")).addExclude(list(SYSTEM, "b"));

        assertThat(codes("a"))
                .containsExactlyInAnyOrder(SYSTEM + "|A", SYSTEM + "|a", "urn:oid:1.2.3|A", "urn:oid:1.2.3|a");
    }

    @Test
    void without_extensions_only_the_identifiers_of_the_system_vary() {
        namingSystem();
        valueSet("a").getCompose().addInclude(list(SYSTEM, "A.1"));

        assertThat(codes("a")).containsExactly(SYSTEM + "|A.1", "urn:oid:1.2.3|A.1");
    }

    @Test
    void what_cannot_be_expanded_is_a_problem() {
        valueSet("whole").getCompose().addInclude(new ConceptSetComponent().setSystem(SYSTEM));
        ConceptSetComponent filtered = list(SYSTEM, "1");
        filtered.addFilter().setProperty("concept").setValue("1");
        valueSet("filtered").getCompose().addInclude(filtered);
        valueSet("typo").getCompose().addInclude(importing("nowhere"));
        valueSet("circle").getCompose().addInclude(importing("circle"));
        resources.add(new CodeSystem().setUrl(OTHER).setContent(CodeSystemContentMode.COMPLETE));
        valueSet("unknown").getCompose().addInclude(list(OTHER, "x"));

        expander().expandAll();

        assertThat(problems)
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        BASE + "whole", BASE + "filtered", BASE + "typo", BASE + "circle", BASE + "unknown");
    }

    @Test
    void expansion_is_written_into_a_copy() {
        ValueSet valueSet = valueSet("a");
        valueSet.getCompose().addInclude(list(SYSTEM, "1"));

        ValueSet published = expander().withExpansion(valueSet);

        assertThat(valueSet.hasExpansion()).isFalse();
        assertThat(published.getExpansion().getTotal()).isEqualTo(1);
        assertThat(published.getExpansion().getContainsFirstRep().getCode()).isEqualTo("1");
        assertThat(published.getExpansion().hasTimestamp()).isTrue();
    }

    @Test
    void look_up_needs_the_system_and_a_known_value_set() {
        valueSet("a").getCompose().addInclude(list(SYSTEM, "1"));
        ValueSets valueSets = expander().expandAll();

        assertThat(valueSets.contains(BASE + "a", SYSTEM, "1")).isTrue();
        assertThat(valueSets.contains(BASE + "a", OTHER, "1")).isFalse();
        assertThat(valueSets.contains(BASE + "a", null, "1")).isFalse();
        assertThat(valueSets.contains(BASE + "a", SYSTEM, null)).isFalse();
        assertThat(valueSets.urls()).containsExactly(BASE + "a");
        assertThatThrownBy(() -> valueSets.contains(BASE + "b", SYSTEM, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BASE + "b");
    }

    private List<String> codes(String id) {
        List<String> codes = expander().expandAll().codes(BASE + id).stream()
                .map(key -> key.system() + "|" + key.code())
                .toList();
        assertThat(problems).isEmpty();
        return codes;
    }

    private ValueSetExpander expander() {
        return new ValueSetExpander(resources, new CodeSystems(resources), problems::add);
    }

    private ValueSet valueSet(String id) {
        ValueSet valueSet = new ValueSet();
        valueSet.setUrl(BASE + id);
        resources.add(valueSet);
        return valueSet;
    }

    private NamingSystem namingSystem() {
        NamingSystem naming = new NamingSystem();
        naming.setKind(NamingSystemType.CODESYSTEM);
        naming.addUniqueId().setType(NamingSystemIdentifierType.URI).setValue(SYSTEM);
        naming.addUniqueId().setType(NamingSystemIdentifierType.OID).setValue("1.2.3");
        resources.add(0, naming);
        return naming;
    }

    private static ConceptSetComponent list(String system, String... codes) {
        ConceptSetComponent part = new ConceptSetComponent().setSystem(system);
        for (String code : codes) {
            part.addConcept().setCode(code);
        }
        return part;
    }

    private static ConceptSetComponent importing(String id) {
        ConceptSetComponent part = new ConceptSetComponent();
        part.addValueSet(BASE + id);
        return part;
    }
}
