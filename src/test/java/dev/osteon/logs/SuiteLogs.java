package dev.osteon.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The application logs of all tests of one build, those of servers in processes of their own too: the build gives each process of tests a file. {@link #main} reads
 * them when all tests are over, for what no log may hold: a token, a reference to a patient, a word by which one could be told.
 */
public final class SuiteLogs {
    private static final Path FOLDER = Path.of("target", "logs");
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}");
    /** The id of a patient is written as a dash; the demonstration patient is nobody. */
    private static final Pattern PATIENT = Pattern.compile("\\bPatient/(?!-|osteon-demo\\b)[A-Za-z0-9]");

    /** Level and logger, with which each message begins; its stack trace follows on lines of its own. */
    private static final Pattern HEAD = Pattern.compile("^\\S+Z +([A-Z]+) .*?\\] +(\\S+) +: ");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]+");
    private static final int SHOWN = 20;

    private SuiteLogs() {}

    /** @return a new file for the log of a server that a test starts */
    public static Path newFile(String name) {
        try {
            Path folder = Files.createDirectories(FOLDER.resolve(System.getProperty("osteon.build", "alone")));
            return Files.createTempFile(folder, name + "-", ".log").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what stands between spaces and signs; a hyphen divides nothing */
    static List<String> words(String text) {
        return NO_WORD.splitAsStream(text).toList();
    }

    /** @return level and logger of a line that begins a message */
    static Optional<String> head(String line) {
        Matcher head = HEAD.matcher(line);
        return head.find() ? Optional.of(head.group(1) + " " + head.group(2)) : Optional.empty();
    }

    /** @return what is wrong with a line, without the line */
    static Optional<String> wrong(String line, Set<String> patients) {
        if (TOKEN.matcher(line).find()) {
            return Optional.of("a token");
        }
        if (PATIENT.matcher(line).find()) {
            return Optional.of("a reference to a patient");
        }
        return words(line).stream().filter(patients::contains).findFirst().map("of a patient: "::concat);
    }

    /**
     * Run by the build after all tests. Ends with 1 when a line is wrong.
     *
     * @param arguments the build, as its tests were told it
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = FOLDER.resolve(arguments[0]);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> builds = Files.list(FOLDER)) {
            for (Path older : builds.filter(build -> !build.equals(folder)).toList()) {
                FileSystemUtils.deleteRecursively(older);
            }
        }
        Set<String> patients = PatientWords.all();
        List<String> wrong = new ArrayList<>();
        long lines = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                lines += read(file, patients, wrong);
            }
        }
        System.out.printf(
                "Logs of all tests: %,d lines, %,d words of patients looked for, %,d lines with one or with a token%n",
                lines, patients.size(), wrong.size());
        wrong.stream().limit(SHOWN).forEach(System.out::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private static long read(Path file, Set<String> patients, Collection<String> wrong) throws IOException {
        long number = 0;
        String head = "";
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                head = head(line).orElse(head);
                String where = "%s, line %d, %s: ".formatted(file, number, head);
                wrong(line, patients).map(where::concat).ifPresent(wrong::add);
            }
        }
        return number;
    }
}
