package dev.osteon.logs;

import dev.osteon.support.McodePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Words by which patients of the tests could be told: names, days of birth, identifiers and ids, from the files that hold patients and from the texts in the tests
 * that are sent to servers.
 */
final class PatientWords {
    private static final List<Path> FOLDERS =
            List.of(Path.of("test-data"), Path.of("fhir-profiles/package/example"), Path.of("src/test/java"));
    private static final String QUOTE = "\\\\?\"";
    private static final Pattern NAME = element("(?:family|given|birthDate)");
    private static final Pattern GIVEN =
            Pattern.compile(QUOTE + "given" + QUOTE + " ?: ?\\[ ?" + QUOTE + "([^\"\\\\]+)" + QUOTE);
    private static final Pattern PATIENT =
            Pattern.compile(QUOTE + "resourceType" + QUOTE + " ?: ?" + QUOTE + "Patient" + QUOTE + "(?s:.{0,2000})");
    private static final Pattern ID = element("id");
    private static final Pattern IDENTIFIER = Pattern.compile(QUOTE + "identifier" + QUOTE + "\\s*:\\s*\\[\\s*\\{[^}]*"
            + QUOTE + "value" + QUOTE + "\\s*:\\s*" + QUOTE + "([^\"\\\\]+)" + QUOTE);
    private static final int SHORTEST = 5;
    /** The demonstration patient is nobody; words that the server's own lines have for another reason. */
    private static final Set<String> NOBODY =
            Set.of("osteon-demo", "Demonstration", "patient", "example", "single", "somebody", "unknown");

    private PatientWords() {}

    private static Pattern element(String name) {
        return Pattern.compile(QUOTE + name + QUOTE + "\\s*:\\s*" + QUOTE + "([^\"\\\\]+)" + QUOTE);
    }

    /** @return words as {@link SuiteLogs#words} divides a line */
    static Set<String> all() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(json|ndjson|java)"))
                        .toList()) {
                    addPatients(Files.readString(file), words);
                }
            }
        }
        synthea(words);
        mcode(words);
        words.removeIf(word -> word.length() < SHORTEST || NOBODY.contains(word));
        return words;
    }

    private static void addPatients(String text, Set<String> words) {
        Matcher patient = PATIENT.matcher(text);
        int from = 0;
        while (patient.find(from)) {
            from = patient.start() + 1;
            String about = patient.group();
            addFound(NAME, about, words);
            addFound(GIVEN, about, words);
            addFound(IDENTIFIER, about, words);
            Matcher id = ID.matcher(about);
            if (id.find() && id.group(1).matches(".*[0-9-].*")) {
                add(id.group(1), words);
            }
        }
    }

    private static void addFound(Pattern pattern, String text, Set<String> words) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            add(found.group(1), words);
        }
    }

    private static void add(String value, Set<String> words) {
        // A text with a gap for a number is no value.
        if (value != null && !value.contains("%")) {
            words.addAll(SuiteLogs.words(value));
        }
    }

    /** Synthea calls its files by the names of its patients. */
    private static void synthea(Set<String> words) throws IOException {
        Path made = Path.of("target/synthea");
        if (Files.exists(made)) {
            try (Stream<Path> files = Files.walk(made, 4)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("\\w+[0-9]+_\\w+[0-9]+_[0-9a-f-]+\\.json"))
                        .forEach(name ->
                                words.addAll(List.of(name.replace(".json", "").split("_"))));
            }
        }
    }

    /** Once tests have fetched it: for this alone nobody needs npm. */
    private static void mcode(Set<String> words) {
        if (Files.exists(Path.of("target/mcode"))) {
            for (Resource resource : McodePackage.examples()) {
                if (resource instanceof Patient patient) {
                    patient.getName().forEach(name -> add(name.getNameAsSingleString(), words));
                    patient.getIdentifier().forEach(identifier -> add(identifier.getValue(), words));
                }
            }
        }
    }
}
