package dev.osteon.reasoning;

import static dev.osteon.testkit.PlanWriter.card;
import static dev.osteon.testkit.PlanWriter.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.testkit.WrittenKnowledge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site's codes come while others ask. */
class ExchangedKnowledgeTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");
    private static final String URL = "http://example.org/ValueSet/disease";
    private static final String SYSTEM = "http://example.org/hospital";
    private static final String CQL = """
            library Small version '1'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            valueset "Disease": 'http://example.org/ValueSet/disease'
            context Patient
            define "Has Disease": exists [Condition: "Disease"]
            """;

    private static ValueSet valueSet(String url) {
        ValueSet valueSet = new ValueSet().setUrl(url);
        valueSet.setId(url.substring(url.lastIndexOf('/') + 1));
        return valueSet;
    }

    private static KnowledgeBase compiled() {
        PlanDefinition plan = plan("diseases", "Small");
        card(plan, "disease", "Has Disease");
        ValueSet importing = valueSet(URL);
        importing.getCompose().addInclude().addValueSet(URL + "-local");
        return KnowledgeCompiler.compile(
                new WrittenKnowledge(List.of(plan, importing, valueSet(URL + "-local")), Map.of("Small", CQL)),
                KnowledgeOptions.defaults());
    }

    private static KnowledgeBase withLocalCode(KnowledgeBase compiled) {
        ValueSet local = valueSet(URL + "-local");
        local.getCompose().addInclude().setSystem(SYSTEM).addConcept().setCode("D");
        return compiled.withCompanions(List.of(local));
    }

    private static PatientRecord record() {
        Patient patient = new Patient();
        patient.setId("p");
        Condition condition = new Condition().setCode(new CodeableConcept(new Coding(SYSTEM, "D", null)));
        condition.setId("c");
        condition.setSubject(new Reference("Patient/p"));
        return PatientRecord.of(patient, List.of(condition));
    }

    @Test
    @DisplayName(
            "who asks while the knowledge is exchanged is answered by one or the other, whole; who asks after it, by the new")
    void exchangedWhileOthersAsk() throws Exception {
        KnowledgeBase plain = compiled();
        KnowledgeBase local = withLocalCode(plain);
        assertThat(local.version()).startsWith(plain.version() + "+codes.");
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService clinicians = Executors.newFixedThreadPool(4);
        try (Reasoner reasoner = new Reasoner(plain, ZoneOffset.UTC, 2)) {
            Callable<Integer> asking = () -> {
                int answers = 0;
                for (; going.get(); answers++) {
                    Decisions decisions = reasoner.decide("diseases", record(), NOW);
                    boolean known = decisions.knowledge().version().equals(local.version());
                    assertThat(decisions.decisions()).hasSize(known ? 1 : 0);
                }
                return answers;
            };
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asked.add(clinicians.submit(asking));
            }
            for (int i = 0; i < 50; i++) {
                reasoner.use(local);
                assertThat(reasoner.decide("diseases", record(), NOW).decisions())
                        .hasSize(1);
                reasoner.use(plain);
                assertThat(reasoner.decide("diseases", record(), NOW).decisions())
                        .isEmpty();
            }
            going.set(false);
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            going.set(false);
            clinicians.shutdownNow();
        }
    }
}
