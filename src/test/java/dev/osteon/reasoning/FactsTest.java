package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.testkit.WrittenKnowledge;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Precision;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

class FactsTest {
    private static final String SYSTEM = "https://example.org/fhir/CodeSystem/missing";
    private static final Facts FACTS = new Facts(knowledge(), ZoneId.of("Pacific/Auckland"));

    @Test
    void aQuantityIsShownAsRecorded() {
        assertThat(FACTS.model(quantity("12.0", "mg/dL"))).isEqualTo("12.0 mg/dL");
        assertThat(FACTS.model(quantity("1000000", "1"))).isEqualTo("1000000");
        assertThat(FACTS.model(new Quantity().withValue(null))).isNull();
    }

    @Test
    void aDateIsShownWithThePrecisionItHas() {
        assertThat(FACTS.model(new Date(2026, 3, 3))).isEqualTo("3 Mar 2026");
        assertThat(FACTS.model(new Date(2026, 3))).isEqualTo("Mar 2026");
        assertThat(FACTS.model(new Date(2026))).isEqualTo("2026");
    }

    @Test
    void aMomentIsShownAsTheDateItIsInTheZone() {
        assertThat(FACTS.model(new DateTime(OffsetDateTime.parse("2026-03-02T23:30:00Z"))))
                .isEqualTo("3 Mar 2026");
        assertThat(FACTS.model(new DateTime(OffsetDateTime.parse("2026-03-02T23:30:00Z"), Precision.DAY)))
                .isEqualTo("2 Mar 2026");
    }

    @Test
    void aCodeIsShownInItsOwnWordsElseInThoseOfItsCodeSystem() {
        assertThat(words(new Code().withSystem(SYSTEM).withCode("creatinine"), "display"))
                .isEqualTo("creatinine within 30 days");
        assertThat(words(new Code().withSystem(SYSTEM).withCode("creatinine"), "definition"))
                .isEqualTo("the dose");
        assertThat(words(new Code().withSystem(SYSTEM).withCode("creatinine").withDisplay("Kreatinin"), "display"))
                .isEqualTo("Kreatinin");
        assertThat(words(new Code().withSystem(SYSTEM).withCode("unheard-of"), "display"))
                .isEqualTo("unheard-of");
        assertThat(FACTS.display(new Coding(SYSTEM, "creatinine", null))).isEqualTo("creatinine within 30 days");
    }

    @Test
    void aFactHasEveryElementTheOnesItLacksWithoutValue() {
        Object model = FACTS.model(tuple("value", quantity("12.0", "mg/dL"), "date", null));
        assertThat(model).isInstanceOf(Map.class);
        assertThat(((Map<?, ?>) model).get("value")).isEqualTo("12.0 mg/dL");
        assertThat(((Map<?, ?>) model).containsKey("date")).isTrue();
        assertThat(((Map<?, ?>) model).get("date")).isNull();
        assertThat(((Map<?, ?>) model).get("note")).isEqualTo("");
    }

    @Test
    void listsLoseTheirNulls() {
        List<Object> list = new ArrayList<>(Arrays.asList(new BigDecimal("2.50"), null, 3));
        assertThat(FACTS.model(list)).isEqualTo(List.of("2.50", "3"));
    }

    @Test
    void whatIsNoFactIsRefusedWithoutItsContent() {
        assertThatThrownBy(() -> FACTS.model(new Coding("a", "secret", null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }

    private static Object words(Code code, String element) {
        return ((Map<?, ?>) FACTS.model(code)).get(element);
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity().withValue(new BigDecimal(value)).withUnit(unit);
    }

    private static Tuple tuple(Object... elements) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < elements.length; i += 2) {
            map.put((String) elements[i], elements[i + 1]);
        }
        return new Tuple().withElements(map);
    }

    private static KnowledgeBase knowledge() {
        CodeSystem missing = new CodeSystem();
        missing.setId("CodeSystem/missing");
        missing.setUrl(SYSTEM).setContent(CodeSystemContentMode.COMPLETE);
        missing.addConcept()
                .setCode("creatinine")
                .setDisplay("creatinine within 30 days")
                .setDefinition("the dose");
        return KnowledgeCompiler.compile(new WrittenKnowledge(List.of(missing), Map.of()), KnowledgeOptions.defaults());
    }
}
