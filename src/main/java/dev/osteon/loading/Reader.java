package dev.osteon.loading;

import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLStreamException;

/** Reads one input after the other. Of lines and of entries that stand alone, no more than one is in memory. */
final class Reader {
    private static final Set<String> FHIR_ENDINGS = Set.of("json", "ndjson", "jsonl", "xml");
    private static final Set<String> LINE_ENDINGS = Set.of("ndjson", "jsonl");
    private static final int HEAD = 4096;
    private static final int LONGEST_FIRST_LINE = 1 << 20;

    private final Pieces pieces;
    private final LongConsumer read;
    private final BundleReader bundles;

    /** @param read told of every byte of the inputs, packed as they are */
    Reader(Pieces pieces, LongConsumer read) {
        this.pieces = pieces;
        this.read = read;
        this.bundles = new BundleReader(pieces);
    }

    void read(Input input) throws TargetAwayException, InterruptedException {
        Position at = Position.of(input.name());
        try {
            if (!input.again()) {
                piped(input, at);
            } else if (LINE_ENDINGS.contains(input.ending())) {
                lines(input, at);
            } else {
                file(input, at);
            }
        } catch (IOException e) {
            boolean dangerous = e instanceof UnreadableInputException known && known.isDangerous();
            pieces.unreadable(
                    at, dangerous || !input.again() ? Raw.nothing() : input::open, input.ending(), unreadable(e));
        }
    }

    /** Lines are read as they come; anything else is put into a file first, because it is read twice. */
    private void piped(Input input, Position at) throws IOException, TargetAwayException, InterruptedException {
        try (InputStream in = new BufferedInputStream(input.open(), LONGEST_FIRST_LINE)) {
            if (Lines.beginsWithOne(in, LONGEST_FIRST_LINE)) {
                lines(new Input(input.name(), 0, () -> in, false), at);
                return;
            }
            Path copy = Files.createTempFile("osteon-load", ".input");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                file(new Input(input.name() + ".json", Files.size(copy), () -> Files.newInputStream(copy), true), at);
            } finally {
                Files.delete(copy);
            }
        }
    }

    private void file(Input input, Position at) throws IOException, TargetAwayException, InterruptedException {
        int first;
        try (InputStream in = input.open()) {
            first = firstCharacter(in);
        }
        if (first == '{') {
            json(input, at);
        } else if (first == '<') {
            xml(input, at);
        } else if (first < 0 && FHIR_ENDINGS.contains(input.ending())) {
            throw new UnreadableInputException("The file is empty");
        } else if (first != '[' && FHIR_ENDINGS.contains(input.ending())) {
            throw new UnreadableInputException("Neither JSON nor XML");
        } else {
            pieces.skipped(at);
        }
    }

    private static int firstCharacter(InputStream in) throws IOException {
        for (byte one : in.readNBytes(HEAD)) {
            // Marks of encodings, and the second byte of each character in some, are no characters.
            if (one > ' ') {
                return one;
            }
        }
        return -1;
    }

    private void json(Input input, Position at) throws IOException, TargetAwayException, InterruptedException {
        JsonOutline outline;
        try (InputStream in = input.open()) {
            outline = JsonOutline.of(in);
        } catch (JsonProcessingException e) {
            if (!FHIR_ENDINGS.contains(input.ending())) {
                pieces.skipped(at);
                return;
            }
            throw e;
        }
        if (outline.lines()) {
            lines(input, at);
        } else if (outline.resourceType() == null) {
            pieces.skipped(at);
        } else if (outline.more()) {
            throw new UnreadableInputException(
                    "More than one JSON value; each has to be on a line of its own (NDJSON)");
        } else if (bundles.isOfSingles(outline.bundleType())) {
            try (InputStream in = input.open(read)) {
                bundles.stream(at, outline.bundleType(), in);
            }
        } else {
            try (InputStream in = new LimitedStream(input.open(read), LimitedStream.JSON)) {
                bundles.read(at, (ObjectNode) Json.MAPPER.readTree(in), input::open, "json");
            }
        }
    }

    private void xml(Input input, Position at) throws IOException, TargetAwayException, InterruptedException {
        Optional<Charset> encoding;
        try (InputStream in = input.open()) {
            encoding = XmlText.encoding(in);
        } catch (XMLStreamException e) {
            if (!FHIR_ENDINGS.contains(input.ending())) {
                pieces.skipped(at);
                return;
            }
            throw new UnreadableInputException("Not XML: the root element cannot be read");
        }
        if (encoding.isEmpty()) {
            pieces.skipped(at);
            return;
        }
        try (InputStream in = new LimitedStream(input.open(read), LimitedStream.XML)) {
            bundles.read(at, XmlText.json(in, encoding.get()), input::open, "xml");
        } catch (DataFormatException e) {
            throw new UnreadableInputException("Not FHIR R4 in XML: " + e.getMessage());
        }
    }

    private void lines(Input input, Position at) throws IOException, TargetAwayException, InterruptedException {
        try (InputStream in = input.open(read)) {
            Lines lines = new Lines(in);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Position here = at.atLine(lines.number());
                if (lines.tooLong()) {
                    pieces.unreadable(
                            here,
                            Raw.of(line),
                            "json",
                            Outcomes.error(
                                    "too-long", "Resource", "The line is longer than " + Lines.LONGEST + " bytes"));
                } else {
                    line(here, line);
                }
            }
        }
    }

    private void line(Position at, byte[] line) throws TargetAwayException, InterruptedException {
        try {
            JsonNode tree = Json.MAPPER.readTree(new ByteArrayInputStream(line));
            if (tree instanceof ObjectNode object && object.path("resourceType").isTextual()) {
                bundles.read(at, object, Raw.of(line), "json");
            } else {
                pieces.skipped(at);
            }
        } catch (IOException e) {
            pieces.unreadable(at, Raw.of(line), "json", unreadable(e));
        }
    }

    private static ObjectNode unreadable(IOException e) {
        String why = e instanceof JsonProcessingException json
                ? Json.message(json)
                : e instanceof UnreadableInputException
                        ? e.getMessage()
                        : "It cannot be read: " + e.getClass().getSimpleName();
        return Outcomes.error("structure", "Resource", why);
    }
}
