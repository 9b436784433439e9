package dev.osteon.loading;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a JSON text is, found without keeping any of it.
 *
 * @param resourceType null when there is none: it is no FHIR
 * @param bundleType null unless it is a Bundle that says it
 * @param lines whether each line is a JSON value of its own
 * @param more whether other JSON follows that is not on lines of its own
 */
record JsonOutline(String resourceType, String bundleType, boolean lines, boolean more) {

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException when the first value is not JSON
     */
    static JsonOutline of(InputStream in) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return new JsonOutline(null, null, false, false);
            }
            String resourceType = null;
            String bundleType = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("resourceType")) {
                    resourceType = parser.getText();
                } else if (value == JsonToken.VALUE_STRING && name.equals("type")) {
                    bundleType = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            boolean oneLine = parser.currentLocation().getLineNr() == 1;
            boolean more = another(parser);
            return new JsonOutline(
                    resourceType, "Bundle".equals(resourceType) ? bundleType : null, oneLine && more, !oneLine && more);
        }
    }

    private static boolean another(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() != null;
        } catch (JsonParseException e) {
            return true;
        }
    }
}
