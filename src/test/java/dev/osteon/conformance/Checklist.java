package dev.osteon.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requirements that bind a service, each with the reason why no test shows it, if there is one. */
final class Checklist {
    /** Where a test names its numbers: {@code CH-001}, or {@code CH-020 to CH-028}. */
    private static final Pattern NUMBERS = Pattern.compile("CH-(\\d{3})(?: to CH-(\\d{3}))?");

    private static final Path FILE = Path.of("src/test/resources/cds-hooks/checklist.txt");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path REQUESTS = Path.of("test-data/hooks");

    /**
     * One line.
     *
     * @param number such as {@code CH-001}
     * @param phrase what it is about
     * @param reason why there is no test; empty when there has to be one
     */
    record Item(String number, String phrase, String reason) {
        boolean isOpen() {
            return reason.startsWith("open");
        }
    }

    private Checklist() {}

    /** @return by number */
    static TreeMap<String, Item> read() {
        TreeMap<String, Item> items = new TreeMap<>();
        for (String line : lines(FILE)) {
            if (line.startsWith("CH-")) {
                String[] parts = line.split(" \\| ");
                items.put(parts[0], new Item(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
            }
        }
        return items;
    }

    /** @return the numbers that a text names */
    static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBERS.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int number = first; number <= last; number++) {
                numbers.add("CH-%03d".formatted(number));
            }
        }
        return numbers;
    }

    /** @return the numbers that stand in the names of tests and in the answers on file; comments do not count */
    static Set<String> named() {
        List<Path> files = new ArrayList<>(files(TESTS, ".java"));
        files.addAll(files(REQUESTS, "response.json"));
        Set<String> named = new TreeSet<>();
        for (Path file : files) {
            lines(file).stream()
                    .filter(line -> !line.strip().matches("(//|/?\\*).*"))
                    .forEach(line -> named.addAll(numbers(line)));
        }
        return named;
    }

    private static List<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
