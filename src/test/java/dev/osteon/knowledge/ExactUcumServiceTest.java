package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ServiceLoader;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactUcumServiceTest {
    private final ExactUcumService ucum = new ExactUcumService();

    @ParameterizedTest(name = "{0} {1} = {3} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    135.0  | [lb_av]  | kg       | 61.23496995
                    1      | [lb_av]  | kg       | 0.45359237
                    61.23496995 | kg  | [lb_av]  | 135
                    12.0   | mg/dL    | g/L      | 0.12
                    0.12   | g/L      | mg/dL    | 12
                    88.4   | umol/L   | mmol/L   | 0.0884
                    3      | mmol/L   | umol/L   | 3000
                    4.0    | g/dL     | g/L      | 40
                    40     | g/L      | g/dL     | 4
                    5      | 10*3/uL  | 10*9/L   | 5
                    30     | mL/min   | L/h      | 1.8
                    60     | 1/h      | 1/min    | 1
                    1      | wk       | d        | 7
                    70     | [in_i]   | cm       | 177.8
                    500    | [IU]/d   | [IU]/d   | 500
                    0      | [lb_av]  | kg       | 0
                    -1     | kg       | g        | -1000
                    1000   | g        | kg       | 1
                    """)
    void converts_without_loss(String value, String from, String to, String expected) {
        assertThat(ucum.convert(new BigDecimal(value), from, to)).isEqualByComparingTo(expected);
        assertThat(ucum.convert(new BigDecimal(value), from, to)).isEqualByComparingTo(expected);
    }

    @Test
    void a_third_converted_there_and_back_is_whole_again() {
        BigDecimal perMinute = ucum.convert(new BigDecimal("1"), "1/h", "1/min");

        assertThat(ucum.convert(perMinute, "1/min", "1/h")).isEqualByComparingTo("1");
    }

    @Test
    void units_of_different_kind_are_refused_each_time_in_the_way_the_engine_expects() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> ucum.convert(BigDecimal.ONE, "mg/dL", "mmol/L"))
                    .isInstanceOf(UcumException.class);
            assertThatThrownBy(() -> ucum.convert(BigDecimal.ONE, "pound", "kg"))
                    .isInstanceOf(UcumException.class);
        }
    }

    @Test
    void products_and_quotients_keep_their_digits() {
        Pair<BigDecimal, String> product = ucum.multiply(
                new Pair<>(new BigDecimal("61.23496995"), "kg"), new Pair<>(new BigDecimal("0.05"), "mg/kg"));
        Pair<BigDecimal, String> quotient =
                ucum.divideBy(new Pair<>(new BigDecimal("1"), "mg"), new Pair<>(new BigDecimal("8"), "mL"));

        assertThat(ucum.convert(product.getFirst(), product.getSecond(), "mg")).isEqualByComparingTo("3.0617484975");
        assertThat(ucum.convert(quotient.getFirst(), quotient.getSecond(), "mg/mL"))
                .isEqualByComparingTo("0.125");
    }

    @Test
    void validates_units() {
        assertThat(ucum.validate("mg/dL")).isNull();
        assertThat(ucum.validate("pounds")).isNotBlank();
    }

    @Test
    void every_engine_of_the_process_gets_this_service() {
        assertThat(ServiceLoader.load(UcumService.class).findFirst()).containsInstanceOf(ExactUcumService.class);
    }
}
