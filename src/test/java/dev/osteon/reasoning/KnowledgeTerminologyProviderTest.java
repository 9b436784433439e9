package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

class KnowledgeTerminologyProviderTest {
    private static final KnowledgeBase SAMPLE = KnowledgeCompiler.compile(
            KnowledgeSource.folder(Path.of("src/test/resources/knowledge")), KnowledgeOptions.defaults());
    private static final String DISEASE = "http://example.org/ValueSet/disease";
    private final KnowledgeTerminologyProvider terminology = new KnowledgeTerminologyProvider(SAMPLE);

    @ParameterizedTest(name = "{0}|{1}: {2}")
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm, C79.51, true",
        "http://hl7.org/fhir/sid/icd-10-cm, c7951, true",
        "urn:oid:2.16.840.1.113883.6.90, C79.51, true",
        "http://hl7.org/fhir/sid/icd-10, C79.51, false",
        ", C79.51, false",
        "http://hl7.org/fhir/sid/icd-10-cm, C79.52, false",
        "http://hl7.org/fhir/sid/icd-10-cm, , false"
    })
    void membership_needs_system_and_code(String system, String code, boolean expected) {
        assertThat(terminology.in(new Code().withSystem(system).withCode(code), valueSet(DISEASE)))
                .isEqualTo(expected);
    }

    @Test
    void expands() {
        assertThat(terminology.expand(valueSet(DISEASE))).hasSize(8);
    }

    @Test
    void an_unknown_value_set_is_an_error() {
        ValueSetInfo unknown = valueSet("http://example.org/ValueSet/unknown");
        Code code = new Code().withSystem("s").withCode("c");

        assertThatThrownBy(() -> terminology.in(code, unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terminology.expand(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_cannot_be_honoured_is_refused() {
        Code code = new Code().withSystem("s").withCode("c");
        CodeSystemInfo codeSystem = new CodeSystemInfo().withId("s");

        assertThatThrownBy(() -> terminology.lookup(code, codeSystem))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> terminology.in(code, valueSet(DISEASE).withCodeSystem(codeSystem)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static ValueSetInfo valueSet(String url) {
        return new ValueSetInfo().withId(url);
    }
}
