package dev.osteon.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.reasoning.ProposedAction;
import dev.osteon.reasoning.Reasoner;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.TestKnowledge;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ResourceWriterTest {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private final ResourceWriter writer = new ResourceWriter(FHIR);

    @Test
    void whatIsProposedIsWrittenAsTheParserWritesIt() {
        List<Resource> proposed;
        try (Reasoner reasoner = new Reasoner(TestKnowledge.base(), ZoneOffset.UTC, 1)) {
            proposed = CaseFile.readAll(Path.of("test-data/patients")).stream()
                    .flatMap(row -> reasoner
                            .decide(
                                    row.service(),
                                    PatientRecord.of(row.patient(), row.others()),
                                    row.now(),
                                    row.context())
                            .decisions()
                            .stream())
                    .flatMap(decision -> decision.suggestions().stream())
                    .flatMap(suggestion -> suggestion.actions().stream())
                    .filter(action -> action.type() == ProposedAction.Type.CREATE)
                    .map(ProposedAction::resource)
                    .toList();
        }
        assertThat(proposed).hasSizeGreaterThan(100);
        assertThat(proposed)
                .allSatisfy(resource -> assertThat(writer.created(resource)).isEqualTo(byParser(resource)));
    }

    @Test
    void whatCarriesExtensionsDigitsAndOddCharactersIsWrittenAsTheParserWritesIt() {
        Observation observation = new Observation();
        observation.setId("given-by-us");
        observation.getStatusElement().addExtension(new Extension("urn:why", new StringType("no status")));
        observation.setValue(new Quantity().setUnit("µg \"a\\b\"\n\t\u0001 \u2003 \ud83d\ude00"));
        observation.getValueQuantity().getValueElement().setValueAsString("1.500");
        observation.addNote().setText("</script> é");
        observation.getCode().addCoding().setSystem("urn:codes").setCode("a").setUserSelected(true);

        assertThat(writer.created(observation)).isEqualTo(byParser(observation)).contains("1.500");
        assertThat(observation.getId()).isEqualTo("given-by-us");
    }

    private static String byParser(Resource resource) {
        IParser parser = FHIR.newJsonParser();
        parser.setOmitResourceId(true);
        return parser.encodeResourceToString(resource);
    }
}
