package dev.osteon.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLookupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_TYPE=? and r.FHIR_ID=? or r.RES_TYPE=? and r.FHIR_ID=?)"
                        + "| where ((r.RES_TYPE,r.FHIR_ID) in ((?,?),(?,?),(?,?)))",
                "where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_TYPE=? and r.FHIR_ID=?) and r.RES_DELETED_AT is null"
                        + "| where ((r.RES_TYPE,r.FHIR_ID) in ((?,?),(?,?))) and r.RES_DELETED_AT is null",
                "where (r.RES_TYPE=? and r.FHIR_ID=?) | where (r.RES_TYPE=? and r.FHIR_ID=?)",
                "where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_ID=?) | where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_ID=?)",
                "where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_TYPE=? and r.FHIR_ID=? or r.RES_ID=?)"
                        + "| where (r.RES_TYPE=? and r.FHIR_ID=? or r.RES_TYPE=? and r.FHIR_ID=? or r.RES_ID=?)",
                "where (r.RES_TYPE=? and s.FHIR_ID=? or r.RES_TYPE=? and s.FHIR_ID=?)"
                        + "| where (r.RES_TYPE=? and s.FHIR_ID=? or r.RES_TYPE=? and s.FHIR_ID=?)",
            })
    @DisplayName("pairs of type and id of one table become rows of a list, with as many parameters in the same places;"
            + " nothing else is touched")
    void rows(String sql, String expected) {
        assertThat(new RowLookups().inspect(sql)).isEqualTo(expected);
    }

    @Test
    @DisplayName("as many pairs as a large transaction has")
    void many() {
        String sql = "where (" + "r.RES_TYPE=? and r.FHIR_ID=? or ".repeat(9_999) + "r.RES_TYPE=? and r.FHIR_ID=?)";
        assertThat(new RowLookups().inspect(sql))
                .isEqualTo("where ((r.RES_TYPE,r.FHIR_ID) in ((?,?)" + ",(?,?)".repeat(9_999) + "))");
    }
}
