package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {
    @ParameterizedTest
    @CsvSource({
        "mg/dL, mg/dL",
        "mmol/L, mmol/L",
        "umol/L, µmol/L",
        "ug/L, µg/L",
        "10*9/L, 10⁹/L",
        "10*3/uL, 10³/µL",
        "10^9/L, 10⁹/L",
        "mL/min, mL/min",
        "mL/min/{1.73_m2}, mL/min/1.73 m²",
        "kg/m2, kg/m²",
        "[lb_av], lb",
        "[IU], IU",
        "[IU]/L, IU/L",
        "'{score}', ''",
        "1, ''",
        "%, %",
        "days, days",
        "mm[Hg], mmHg",
        "U/L, U/L",
        "g/dL, g/dL",
        "kg, kg",
        "cm, cm",
        "ng/mL, ng/mL",
    })
    void unitsReadAsPeopleWriteThem(String ucum, String text) {
        assertThat(UnitText.readable(ucum)).isEqualTo(text);
    }

    @Test
    void noUnitIsTheUnitOne() {
        assertThat(UnitText.readable(null)).isEmpty();
    }
}
