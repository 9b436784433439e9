package dev.osteon.cdshooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.hl7.fhir.r4.formats.JsonCreator;

/** What the composer of the FHIR model says, written by Jackson: the model's own writer looks at each character by way of an array. */
final class ComposedJson implements JsonCreator {
    private final JsonGenerator json;

    ComposedJson(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void setIndent(String indent) {
        // Nobody reads it.
    }

    @Override
    public void beginObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void beginArray() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    @Override
    public void nullValue() throws IOException {
        json.writeNull();
    }

    @Override
    public void value(String value) throws IOException {
        json.writeString(value);
    }

    @Override
    public void value(Boolean value) throws IOException {
        json.writeBoolean(value);
    }

    @Override
    public void value(Integer value) throws IOException {
        json.writeNumber(value);
    }

    @Override
    public void value(BigDecimal value) throws IOException {
        json.writeNumber(value);
    }

    @Override
    public void valueNum(String number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    public void finish() {
        // Whoever made the generator closes it.
    }

    @Override
    public void link(String target) {
        // JSON has none.
    }
}
