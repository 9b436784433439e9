package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.JsonParser;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * A JSON tree to a FHIR resource. Lenient: unknown elements are passed over, an unreadable value counts as not sent.
 * Nothing is logged, for the parser's warnings quote the values.
 */
final class ResourceReader {
    private final FhirContext fhir;

    ResourceReader(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** @return the resource; empty when it is none of FHIR R4 */
    Optional<Resource> read(PrefetchEntry entry) {
        if (!entry.tree().hasReasonableNumbers()) {
            return Optional.empty();
        }
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(entry.json());
        JsonParser parser = (JsonParser) fhir.newJsonParser();
        parser.setParserErrorHandler(new ErrorHandlerAdapter());
        try {
            return Optional.of((Resource) parser.parseResource(structure));
        } catch (RuntimeException e) {
            // The parser meets some malformed JSON with a DataFormatException, and some with whatever it stumbles over.
            return Optional.empty();
        }
    }
}
