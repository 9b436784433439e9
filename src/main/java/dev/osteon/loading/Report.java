package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * A file of JSON lines, one for each piece. It is written as soon as a piece's fate is known, so that it also says where to go on after a run was cut
 * off: its last lines may be missing then, or half there.
 */
public final class Report implements AutoCloseable {
    private static final long SYNCED_EVERY = 1_000_000_000L;

    private final FileChannel file;
    private final long[] acceptedEarlier;
    private Consumer<JsonNode> listener = line -> {};
    private long synced = System.nanoTime();

    private Report(FileChannel file, long[] acceptedEarlier) {
        this.file = file;
        this.acceptedEarlier = acceptedEarlier;
    }

    /** @return a report that nobody reads */
    public static Report none() {
        return new Report(null, new long[0]);
    }

    /**
     * @param path of the file
     * @param goOn what the file says was accepted is not loaded again, and lines are added; else the file begins anew
     */
    public static Report at(Path path, boolean goOn) throws IOException {
        long[] accepted = goOn && Files.exists(path) ? accepted(path) : new long[0];
        if (path.toAbsolutePath().getParent() != null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
        }
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!goOn) {
            file.truncate(0);
        }
        file.position(file.size());
        Report report = new Report(file, accepted);
        if (file.size() > 0 && !report.endsWithLine()) {
            report.write(new byte[] {'\n'});
        }
        return report;
    }

    /** @param listener gets every line about something refused, from any thread, one at a time */
    public void tell(Consumer<JsonNode> listener) {
        this.listener = listener;
    }

    private static long[] accepted(Path path) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            return lines.lines().flatMapToLong(Report::key).sorted().toArray();
        }
    }

    private static LongStream key(String line) {
        try {
            JsonNode said = Json.MAPPER.readTree(line);
            return said.path("status").asText().equals("loaded")
                    ? LongStream.of(
                            HexFormat.fromHexDigitsToLong(said.path("key").asText()))
                    : LongStream.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Half a line: whoever wrote it was cut off.
            return LongStream.empty();
        }
    }

    private boolean endsWithLine() throws IOException {
        ByteBuffer end = ByteBuffer.allocate(1);
        file.read(end, file.size() - 1);
        return end.get(0) == '\n';
    }

    boolean acceptedEarlier(Piece piece) {
        return Arrays.binarySearch(acceptedEarlier, piece.key()) >= 0;
    }

    void accepted(Piece piece, int resources) {
        line(place(piece.at(), "loaded")
                .put("resources", resources)
                .put("key", HexFormat.of().toHexDigits(piece.key())));
    }

    /** @param deadLetter where the input was put; null when nowhere */
    void refused(Position at, int status, ObjectNode outcome, Path deadLetter) {
        ObjectNode line = place(at, "refused");
        if (status > 0) {
            line.put("http", status);
        }
        if (deadLetter != null) {
            line.put("deadLetter", deadLetter.toString());
        }
        line.set("outcome", outcome);
        line(line);
        synchronized (this) {
            listener.accept(line);
        }
    }

    void skipped(Position at) {
        line(place(at, "skipped"));
    }

    private static ObjectNode place(Position at, String status) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("file", at.file());
        if (at.line() > 0) {
            line.put("line", at.line());
        }
        if (at.entry() >= 0) {
            line.put("entry", at.entry());
        }
        return line.put("status", status);
    }

    private void line(ObjectNode line) {
        if (file != null) {
            byte[] bytes = Json.bytes(line);
            byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
            ended[bytes.length] = '\n';
            write(ended);
        }
    }

    private synchronized void write(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            if (System.nanoTime() - synced > SYNCED_EVERY) {
                file.force(false);
                synced = System.nanoTime();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.force(true);
            file.close();
        }
    }
}
