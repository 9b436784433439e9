package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

class KnowledgeCompilerTest {
    private static final String WEIGHT = "http://example.org/ValueSet/weight";
    private static final KnowledgeSource SAMPLE = KnowledgeSource.folder(Path.of("src/test/resources/knowledge"));
    private static final KnowledgeBase COMPILED = compile(SAMPLE);

    @Test
    void compiles_services_with_what_they_need() {
        KnowledgeBase knowledge = COMPILED;

        Service service = knowledge.service("sample-service").orElseThrow();
        assertThat(service.library()).isEqualTo("Sample");
        assertThat(service.topics()).extracting(Topic::id).containsExactly("heavy");
        assertThat(service.dataNeeds().types()).isEqualTo(Map.of("Observation", Set.of(WEIGHT)));
        assertThat(knowledge.service("nobody")).isEmpty();
        assertThat(knowledge.version()).isEqualTo("1.0.0");
    }

    @Test
    void follows_definitions_and_functions_to_what_they_retrieve() {
        Map<String, CompiledLibrary> libraries = new TreeMap<>();
        COMPILED.libraryManager().getCompiledLibraries().forEach((id, library) -> libraries.put(id.getId(), library));
        Stream<CqlDefinition> all =
                COMPILED.definitions().get("Sample").keySet().stream().map(name -> new CqlDefinition("Sample", name));

        assertThat(LibraryScan.dataNeeds(all, libraries).types())
                .isEqualTo(Map.of(
                        "Condition",
                        Set.of("http://example.org/ValueSet/disease"),
                        "Observation",
                        Set.of(WEIGHT),
                        "MedicationRequest",
                        Set.of(),
                        "Patient",
                        Set.of()));
    }

    @Test
    void knows_definitions_with_their_types_and_codes_with_their_words() {
        KnowledgeBase knowledge = COMPILED;

        assertThat(knowledge.definitions().get("Sample"))
                .containsKeys("Is Heavy", "Nothing")
                .doesNotContainKey("Pick");
        assertThat(knowledge.definitions().get("Sample").get("Is Heavy")).hasToString("System.Boolean");
        assertThat(knowledge.display("http://example.org/CodeSystem/topic", "heavy"))
                .contains("Heavy");
        assertThat(knowledge.definition("http://example.org/CodeSystem/topic", "heavy"))
                .contains("The patient is heavy");
        assertThat(knowledge.display("http://example.org/CodeSystem/topic", "light"))
                .isEmpty();
        assertThat(knowledge.valueSets().contains(WEIGHT, "http://loinc.org", "3141-9"))
                .isTrue();
    }

    @Test
    void publishes_libraries_with_cql_and_elm_and_value_sets_with_their_expansion() {
        KnowledgeBase knowledge = COMPILED;

        Library library = published(knowledge, Library.class, "Sample");
        assertThat(library.getUrl()).isEqualTo("https://osteon.dev/fhir/Library/Sample");
        assertThat(library.getVersion()).isEqualTo("1.0.0");
        assertThat(library.getContent())
                .extracting(Attachment::getContentType)
                .containsExactly("text/cql", "application/elm+json");
        assertThat(text(library, 0)).isEqualTo(SAMPLE.cql().get("Sample"));
        assertThat(text(library, 1)).contains("\"name\":\"Own Weight Values\"").contains("\"signature\"");
        assertThat(library.getRelatedArtifact())
                .extracting(RelatedArtifact::getResource)
                .contains("https://osteon.dev/fhir/Library/SampleElements|1.0.0", WEIGHT)
                .contains("https://osteon.dev/fhir/Library/FHIRHelpers|4.0.1");
        assertThat(text(published(knowledge, Library.class, "FHIRHelpers"), 0)).contains("library FHIRHelpers");
        assertThat(published(knowledge, ValueSet.class, "disease")
                        .getExpansion()
                        .getContains())
                .hasSize(8);
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        KnowledgeBase once = COMPILED;
        KnowledgeBase again = compile(KnowledgeSource.folder(Path.of("src/test/resources/knowledge")));

        assertThat(json(again)).isEqualTo(json(once));
        assertThat(again.hash()).isEqualTo(once.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_site_value_reaches_every_library_and_its_version() {
        KnowledgeBase site =
                KnowledgeCompiler.compile(SAMPLE, new KnowledgeOptions(Map.of("heavy-weight", "100.0 'kg'")));

        String version = site.version();
        assertThat(version).startsWith("1.0.0+site.");
        assertThat(published(site, Library.class, "Sample").getVersion()).isEqualTo(version);
        Library elements = published(site, Library.class, "SampleElements");
        assertThat(text(elements, 0)).contains("default 100.0 'kg'");
        assertThat(text(elements, 1)).contains("\"value\":100.0").contains(version);
        assertThat(published(site, Library.class, "FHIRHelpers").getVersion()).isEqualTo("4.0.1");
        assertThat(site.hash()).isNotEqualTo(COMPILED.hash());
    }

    @Test
    void every_problem_is_reported_at_once_with_its_place() {
        KnowledgeSource broken =
                SAMPLE.with(cql(Map.of("Broken", """
                library Broken version '1.0.0'
                using FHIR version '4.0.1'
                context Patient
                define "A": "Missing"
                define "B": 1 + 'one'
                """, "Misnamed", "library Other version '1.0.0'\ndefine \"A\": 1")));

        assertThatThrownBy(() -> compile(broken))
                .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.problems())
                        .extracting(Problem::where)
                        .contains("Broken:4:13", "Broken:5:13", "Misnamed"));
    }

    @Test
    void a_warning_is_an_error() {
        KnowledgeSource warned = SAMPLE.with(cql(Map.of("Warned", """
                library Warned version '1.0.0'
                using FHIR version '4.0.1'
                include FHIRHelpers version '4.0.1'
                context Patient
                define "Weights": 1
                define "B": [Observation] O where exists ([Condition] O return O) return O
                """)));

        assertThatThrownBy(() -> compile(warned))
                .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.problems())
                        .anySatisfy(problem -> assertThat(problem.where()).startsWith("Warned:6:")));
    }

    @Test
    void a_warning_of_an_included_library_is_reported_although_it_is_compiled_but_once() {
        KnowledgeSource warned = SAMPLE.with(cql(Map.of(
                "AFirst",
                "library AFirst version '1.0.0'\ninclude Warned version '1.0.0'\ndefine \"X\": Warned.\"B\"",
                "Warned",
                """
                library Warned version '1.0.0'
                using FHIR version '4.0.1'
                include FHIRHelpers version '4.0.1'
                context Unfiltered
                define "B": [Observation] O where exists ([Condition] O return O) return O.id.value
                """)));

        assertThatThrownBy(() -> compile(warned))
                .isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(e.problems())
                        .extracting(Problem::where)
                        .anyMatch(where -> where.startsWith("Warned:5:"))
                        .doesNotHaveDuplicates());
    }

    @Test
    void what_a_library_names_must_be_in_the_package() {
        KnowledgeSource unknown = SAMPLE.with(cql(Map.of("Unknown", """
                library Unknown version '1.0.0'
                codesystem "Topics": 'http://example.org/CodeSystem/topic'
                valueset "Nowhere": 'http://example.org/ValueSet/nowhere'
                code "Light": 'light' from "Topics"
                parameter "Heavy weight" Integer default 1
                define "A": "Light"
                """)));

        assertThatThrownBy(() -> compile(unknown))
                .hasMessageContaining("http://example.org/ValueSet/nowhere")
                .hasMessageContaining("has no code light")
                .hasMessageContaining("parameter \"Heavy weight\" is also declared in SampleElements")
                .isInstanceOfSatisfying(
                        KnowledgeException.class, e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void a_code_may_be_of_a_code_system_that_another_library_declares() {
        KnowledgeSource including = SAMPLE.with(cql(Map.of(
                "Systems", """
                library Systems version '1.0.0'
                codesystem "Topics": 'http://example.org/CodeSystem/topic'
                """,
                "Including", """
                library Including version '1.0.0'
                include Systems version '1.0.0' called Others
                code "Heavy": 'heavy' from Others."Topics"
                code "Light": 'light' from Others."Topics"
                define "A": "Light"
                """)));

        assertThatThrownBy(() -> compile(including)).isInstanceOfSatisfying(KnowledgeException.class, e -> assertThat(
                        e.problems())
                .singleElement()
                .hasToString("Including: code \"Light\": http://example.org/CodeSystem/topic has no code light"));
    }

    @Test
    void a_plan_must_name_a_library_that_exists() {
        PlanDefinition plan = new PlanDefinition();
        plan.setId("lost");
        plan.setUrl("http://example.org/PlanDefinition/lost");
        plan.addLibrary("https://osteon.dev/fhir/Library/Lost");
        KnowledgeSource lost = SAMPLE.with(new LoadedKnowledge(List.of(plan), Map.of()));

        assertThatThrownBy(() -> compile(lost))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("PlanDefinition/lost")
                .hasMessageContaining("Lost");
    }

    @Test
    void an_unknown_site_parameter_is_refused_by_its_key() {
        assertThatThrownBy(() -> KnowledgeCompiler.compile(SAMPLE, new KnowledgeOptions(Map.of("heavy", "1"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("osteon.parameters.heavy");
    }

    @Test
    void a_layer_adds_and_replaces() {
        ValueSet local = new ValueSet();
        local.setId("other-id");
        local.setUrl(WEIGHT + "-local");
        local.getCompose().addInclude().setSystem("http://site").addConcept().setCode("w");
        KnowledgeSource layered = SAMPLE.with(new LoadedKnowledge(
                List.of(local),
                Map.of("Sample", SAMPLE.cql().get("Sample").replace("define \"Topic\"", "define \"Subject\""))));

        KnowledgeBase knowledge = compile(layered);

        assertThat(knowledge.valueSets().contains(WEIGHT, "http://site", "w")).isTrue();
        assertThat(knowledge.definitions().get("Sample")).containsKey("Subject").doesNotContainKey("Topic");
        assertThat(layered.with(layered).resources()).hasSameSizeAs(layered.resources());
    }

    private static KnowledgeBase compile(KnowledgeSource source) {
        return KnowledgeCompiler.compile(source, KnowledgeOptions.defaults());
    }

    private static KnowledgeSource cql(Map<String, String> libraries) {
        return new LoadedKnowledge(List.of(), libraries);
    }

    private static <R extends Resource> R published(KnowledgeBase knowledge, Class<R> type, String id) {
        return knowledge.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(resource -> resource.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Library library, int content) {
        return new String(library.getContent().get(content).getData(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> json(KnowledgeBase knowledge) {
        Map<String, String> json = new TreeMap<>();
        knowledge
                .resources()
                .forEach(resource -> json.put(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
                        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource)));
        return json;
    }
}
