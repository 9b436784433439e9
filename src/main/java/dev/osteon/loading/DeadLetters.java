package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of what was refused: the input as it was, and beside it what was wrong. The folder is made when something is put into it. */
public final class DeadLetters {
    private static final int LONGEST_NAME = 120;

    private final Path folder;

    private DeadLetters(Path folder) {
        this.folder = folder;
    }

    public static DeadLetters in(Path folder) {
        return new DeadLetters(folder);
    }

    /** @return a folder that nothing is put into */
    public static DeadLetters none() {
        return new DeadLetters(null);
    }

    /** @return the file with the input; the outcome is beside it, ending in {@code .outcome.json}; null when there is no folder */
    Path put(Position at, Raw raw, String ending, ObjectNode outcome) {
        if (folder == null) {
            return null;
        }
        try {
            Files.createDirectories(folder);
            String name = name(at);
            Path letter = folder.resolve(name + "." + (ending.matches("[a-z]{1,8}") ? ending : "txt"));
            try (InputStream in = raw.open()) {
                Files.copy(in, letter, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // What could not be read before cannot be read now: there is the outcome.
                Files.deleteIfExists(letter);
            }
            Files.write(
                    folder.resolve(name + ".outcome.json"),
                    Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(outcome));
            return letter;
        } catch (IOException e) {
            throw new UncheckedIOException("What was refused cannot be written to " + folder, e);
        }
    }

    /** The same for the same place, so that a second run leaves one letter; places whose names would be alike differ in a number. */
    private static String name(Position at) {
        String file = at.file();
        String plain = file.replaceFirst("(?i)[.]gz$", "").replaceFirst("(?i)[.](json|xml|ndjson|jsonl)$", "");
        String readable = plain.replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^[._]+", "");
        String end = readable.substring(Math.max(0, readable.length() - LONGEST_NAME));
        return end + "-" + Integer.toHexString(file.hashCode())
                + (at.line() > 0 ? "-line-" + at.line() : "")
                + (at.entry() >= 0 ? "-entry-" + at.entry() : "");
    }
}
