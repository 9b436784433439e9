package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredUnitsTest {
    private static final KnowledgeSource UNITS = new LoadedKnowledge(
            List.of(),
            Map.of("PreferredUnits", KnowledgeSource.classPath().cql().get("PreferredUnits")));

    @Test
    void aUnitOfTheTableIsPutIntoTheRules() {
        KnowledgeBase knowledge = compile("calcium", "mmol/L");
        assertThat(knowledge.version()).contains("+site.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium | kg | osteon.units.calcium: 'kg' is none of the units of calcium: [mg/dL, mmol/L]",
                "calcium | as reported | osteon.units.calcium: 'as reported' is none of the units",
                "weight | it's | osteon.units.weight: 'it's' is none of the units of weight: [[lb_av], kg]",
                "sodium | mmol/L | osteon.units.sodium: there is no such parameter",
            })
    void anythingElseIsRefused(String analyte, String unit, String problem) {
        assertThatThrownBy(() -> compile(analyte, unit))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(problem);
    }

    private static KnowledgeBase compile(String analyte, String unit) {
        return KnowledgeCompiler.compile(UNITS, KnowledgeOptions.defaults().withUnits(Map.of(analyte, unit)));
    }
}
