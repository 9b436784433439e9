package dev.osteon.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.osteon.knowledge.CodeKey;
import dev.osteon.knowledge.ValueSets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

class RecordRetrieveProviderTest {
    private static final String PROFILE = "http://hl7.org/fhir/StructureDefinition/";
    private static final ValueSets VALUE_SETS = new OneValueSet();
    private final RecordRetrieveProvider provider = new RecordRetrieveProvider(VALUE_SETS);

    RecordRetrieveProviderTest() {
        Patient patient = new Patient();
        patient.setId("p");
        Observation otherComponent = observation("component", "s|other");
        otherComponent.addComponent().setCode(concept("s|in"));
        provider.use(PatientRecord.of(
                patient,
                List.of(
                        observation("both", "s|other", "s|in"),
                        observation("other", "s|other"),
                        observation("otherSystem", "t|in"),
                        observation("noSystem", "|in"),
                        observation("noCode", "s|"),
                        observation("none"),
                        otherComponent,
                        observation("again", "s|in"),
                        request("byCode", concept("s|in")),
                        request("byReference", new Reference("Medication/m")),
                        new Medication().setCode(concept("s|in")).setId("m"))));
    }

    /** Codes are written {@code system|code}; an asterisk stands for the value set that holds {@code s|in}. */
    @ParameterizedTest(name = "[{0}: {1} in {2}] = {3}")
    @CsvSource(delimiter = ';', textBlock = """
                    Observation;       ;               ;         both other otherSystem noSystem noCode none component again
                    Observation;       code;           *;        both again
                    Observation;       code;           s|in;     both again
                    Observation;       code;           t|in;     otherSystem
                    Observation;       code;           |in;      both otherSystem noSystem again
                    Observation;       code;           s|absent; ''
                    Observation;       component.code; *;        component
                    Observation;       status;         |final;   both other otherSystem noSystem noCode none component again
                    Observation;       status;         |amended; ''
                    Observation;       subject;        *;        ''
                    MedicationRequest; medication;     *;        byCode
                    MedicationRequest; ;               ;         byCode byReference
                    Medication;        code;           *;        m
                    Condition;         code;           *;        ''
                    Condition;         ;               ;         ''
                    Patient;           ;               ;         p
                    """)
    void retrieves_what_matches_in_the_order_of_the_record(String type, String path, String codes, String expected) {
        List<Code> direct = codes == null || codes.equals("*") ? null : List.of(code(codes));
        String valueSet = "*".equals(codes) ? OneValueSet.URL : null;

        assertThat(ids(retrieve("Patient", "p", type, PROFILE + type, path, direct, valueSet, null)))
                .isEqualTo(expected);
    }

    @Test
    void an_empty_list_of_codes_matches_nothing() {
        assertThat(ids(retrieve("Patient", "p", "Observation", null, "code", List.of(), null, null)))
                .isEmpty();
    }

    @Test
    void what_cannot_be_honoured_is_refused() {
        assertRefused("own patient", "Patient", "other", null, null, null, null, null);
        assertRefused("own patient", "Unfiltered", null, null, null, null, null, null);
        assertRefused("own patient", "Practitioner", "p", null, null, null, null, null);
        assertRefused("by profile", "Patient", "p", "http://example.org/profile", null, null, null, null);
        assertRefused("names codes and no element", "Patient", "p", null, null, null, OneValueSet.URL, null);
        assertRefused("by date", "Patient", "p", null, null, null, null, new Interval(1, true, 2, true));
        assertRefused("no value set", "Patient", "p", null, "code", null, "http://example.org/unknown", null);
    }

    @Test
    void without_a_record_there_is_no_answer() {
        provider.use(null);

        assertThatThrownBy(() -> retrieve("Patient", "p", "Observation", null, null, null, null, null))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertRefused(
            String message,
            String context,
            String id,
            String profile,
            String path,
            List<Code> codes,
            String valueSet,
            Interval dates) {
        assertThatThrownBy(() -> retrieve(context, id, "Observation", profile, path, codes, valueSet, dates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private Iterable<Object> retrieve(
            String context,
            String id,
            String type,
            String profile,
            String path,
            List<Code> codes,
            String valueSet,
            Interval dates) {
        return provider.retrieve(
                context, "subject", id, type, profile, path, codes, valueSet, "effective", null, null, dates);
    }

    private static String ids(Iterable<Object> resources) {
        return String.join(
                " ",
                StreamSupport.stream(resources.spliterator(), false)
                        .map(resource -> ((Resource) resource).getIdElement().getIdPart())
                        .toList());
    }

    private static Observation observation(String id, String... codes) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(ObservationStatus.FINAL);
        observation.setSubject(new Reference("Patient/p"));
        observation.setCode(concept(codes));
        return observation;
    }

    private static MedicationRequest request(String id, Type medication) {
        MedicationRequest request = new MedicationRequest();
        request.setId(id);
        request.setSubject(new Reference("Patient/p"));
        request.setMedication(medication);
        return request;
    }

    private static CodeableConcept concept(String... codes) {
        CodeableConcept concept = new CodeableConcept();
        for (String code : codes) {
            Code parts = code(code);
            concept.addCoding(new Coding(parts.getSystem(), parts.getCode(), null));
        }
        return concept;
    }

    private static Code code(String written) {
        String[] parts = written.split("\\|", 2);
        return new Code()
                .withSystem(parts[0].isEmpty() ? null : parts[0])
                .withCode(parts[1].isEmpty() ? null : parts[1]);
    }

    private static final class OneValueSet implements ValueSets {
        static final String URL = "http://example.org/ValueSet/in";

        @Override
        public boolean contains(String url, String system, String code) {
            return codes(url).contains(new CodeKey(system, code));
        }

        @Override
        public Collection<CodeKey> codes(String url) {
            if (!url.equals(URL)) {
                throw new IllegalArgumentException("There is no value set " + url);
            }
            return Set.of(new CodeKey("s", "in"));
        }

        @Override
        public Set<String> urls() {
            return Set.of(URL);
        }
    }
}
