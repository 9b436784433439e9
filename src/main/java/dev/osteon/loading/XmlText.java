package dev.osteon.loading;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** FHIR as XML, which becomes JSON. */
final class XmlText {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final XMLInputFactory XML = factory();

    private XmlText() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @return the encoding, when the root is FHIR's */
    static Optional<Charset> encoding(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                return FHIR.equals(reader.getNamespaceURI())
                        ? Optional.of(Charset.forName(
                                Optional.ofNullable(reader.getEncoding()).orElse("UTF-8")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** @throws DataFormatException when it is not FHIR R4 */
    static ObjectNode json(InputStream in, Charset encoding) throws IOException {
        IParser parser = FhirContext.forR4Cached().newXmlParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, encoding));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return (ObjectNode) Json.MAPPER.readTree(
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(parser.parseResource(reader)));
    }
}
