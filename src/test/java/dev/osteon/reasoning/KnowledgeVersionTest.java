package dev.osteon.reasoning;

import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeVersion;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Same version, same knowledge: whatever decides changes it, and nothing else does. */
class KnowledgeVersionTest {
    private static final String URL = "http://example.org/ValueSet/disease";
    private static final String CQL = """
            library Small version '1'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            valueset "Disease": 'http://example.org/ValueSet/disease'
            parameter "Age Limit" System.Quantity default 18 years
            context Patient
            define "Has Disease": exists [Condition: "Disease"] and "Age Limit".value > 17
            """;

    private static KnowledgeBase compiled(String cql, Map<String, String> parameters) {
        PlanDefinition plan = plan("diseases", "Small");
        card(plan, "disease", "Has Disease");
        ValueSet importing = valueSet(URL);
        importing.getCompose().addInclude().addValueSet(URL + "-local");
        return KnowledgeCompiler.compile(
                new WrittenKnowledge(List.of(plan, importing, valueSet(URL + "-local")), Map.of("Small", cql)),
                new KnowledgeOptions(parameters));
    }

    private static ValueSet valueSet(String url) {
        ValueSet valueSet = new ValueSet().setUrl(url);
        valueSet.setId(url.substring(url.lastIndexOf('/') + 1));
        return valueSet;
    }

    private static KnowledgeVersion version(KnowledgeBase knowledge, ZoneId zone) {
        try (Reasoner reasoner = new Reasoner(knowledge, zone, 1)) {
            return reasoner.version();
        }
    }

    private static KnowledgeVersion version(KnowledgeBase knowledge) {
        return version(knowledge, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("the same content has the same version, however often it is compiled")
    void same() {
        KnowledgeVersion first = version(compiled(CQL, Map.of()));
        assertThat(version(compiled(CQL, Map.of()))).isEqualTo(first);
        assertThat(first.version()).isEqualTo("1");
        assertThat(first.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    @DisplayName("logic, a site's parameter, a local code and the time zone each change the hash")
    void whateverDecides() {
        KnowledgeBase knowledge = compiled(CQL, Map.of());
        KnowledgeVersion plain = version(knowledge);
        KnowledgeVersion site = version(compiled(CQL, Map.of("age-limit", "21 years")));
        KnowledgeVersion otherSite = version(compiled(CQL, Map.of("age-limit", "16 years")));
        ValueSet local = valueSet(URL + "-local");
        local.getCompose().addInclude().setSystem("urn:x").addConcept().setCode("D");
        KnowledgeBase withCode = knowledge.withCompanions(List.of(local));

        assertThat(site.version()).startsWith("1+site.").isNotEqualTo(otherSite.version());
        assertThat(version(withCode).version()).startsWith("1+codes.");
        assertThat(List.of(
                        plain.hash(),
                        site.hash(),
                        otherSite.hash(),
                        version(withCode).hash(),
                        version(compiled(CQL.replace("> 17", ">= 17"), Map.of()))
                                .hash(),
                        version(knowledge, ZoneId.of("Pacific/Auckland")).hash()))
                .doesNotHaveDuplicates();
        assertThat(version(knowledge.withCompanions(List.of())))
                .as("the code is taken out again")
                .isEqualTo(plain);
    }

    @Test
    @DisplayName("each set of decisions names the knowledge that is in force")
    void named() {
        Patient patient = new Patient();
        patient.setId("p");
        KnowledgeBase knowledge = compiled(CQL, Map.of());
        try (Reasoner reasoner = new Reasoner(knowledge, ZoneOffset.UTC, 1)) {
            assertThat(reasoner.decide(
                                    "diseases",
                                    PatientRecord.of(patient, List.of()),
                                    OffsetDateTime.parse("2026-03-10T10:00:00Z"))
                            .knowledge())
                    .isEqualTo(reasoner.version());
        }
    }
}
