package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;

/** The resources of suggestions as JSON. */
final class ResourceWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_LENGTH = 2048;

    private final FhirContext fhir;

    ResourceWriter(FhirContext fhir) {
        this.fhir = fhir;
    }

    /**
     * By the model's own composer, which takes a fraction of the time of the parser that {@link #changed} needs.
     *
     * @param resource as our definitions make it
     * @return a resource to be created, without an id: the EHR gives it one
     */
    String created(Resource resource) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            new JsonParser().compose(new ComposedJson(json), resource.hasId() ? withoutId(resource) : resource);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Resource withoutId(Resource resource) {
        Resource copy = resource.copy();
        copy.setId((String) null);
        return copy;
    }

    /**
     * @return an order that came from a client and was changed, with whatever else is wrong in it, but for what holds nothing: CDS Hooks
     *     permits no empty element, and the parser writes the missing URL of an extension as an empty one
     */
    String changed(Resource resource) {
        IParser parser = fhir.newJsonParser();
        parser.setParserErrorHandler(new ErrorHandlerAdapter());
        try {
            JsonNode tree =
                    ExactJson.read(parser.encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8));
            dropEmpty(tree);
            return tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list keeps its nulls: those of the values and those of their extensions hold each other's places. */
    private static void dropEmpty(JsonNode node) {
        for (Iterator<JsonNode> children = node.iterator(); children.hasNext(); ) {
            JsonNode child = children.next();
            dropEmpty(child);
            if (isEmpty(child) && !(node.isArray() && child.isNull())) {
                children.remove();
            }
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull()
                || node.isContainerNode() && node.isEmpty()
                || node.isTextual() && node.textValue().isEmpty();
    }
}
