package dev.osteon.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.osteon.reasoning.CoveringEngine;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.junit.jupiter.api.Test;

/**
 * The decisions for the patients of the truth tables come by every line of {@code cql/}, as the engine's own coverage counts it. What they do
 * not come by is in {@code uncovered.yaml} with the reason, one entry a line of CQL; what is there and is come by, or is there no more, fails.
 * Lines that only give a definition of another library a name, and the line that names the context, hold no logic. All rows take more than
 * a minute, so that scale quick reads every seventh and looks only for what is covered although it is excused.
 */
class RuleCoverageTest {
    private static final Path FILE = Path.of("src/test/resources/coverage/uncovered.yaml");
    private static final Path REPORT = Path.of("target/cql.lcov");
    private static final double EXCUSED_AT_MOST = 0.02;
    private static final Pattern NO_LOGIC = Pattern.compile("context Patient|define \"[^\"]+\": \\w+\\.\"[^\"]+\"");
    private static final boolean QUICK =
            System.getProperty("osteon.scale", "quick").equals("quick");

    /** @param line text of the line, without what stands before and behind it */
    record Uncovered(String library, String line, String because) {
        String key() {
            return library + ": " + line;
        }
    }

    /** Lines that hold an expression; those of them that nothing came by. */
    private record Lines(int all, Set<String> uncovered) {}

    @Test
    void everyLineIsComeByOrHasAReason() throws IOException {
        Lines lines = lines();
        List<Uncovered> excused =
                new ObjectMapper(new YAMLFactory()).readValue(FILE.toFile(), new TypeReference<List<Uncovered>>() {});
        assertThat(excused).allSatisfy(entry -> assertThat(entry.because()).isNotBlank());
        Set<String> keys = excused.stream().map(Uncovered::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines.uncovered()).as("excused, but covered or gone").containsAll(keys);
        if (!QUICK) {
            assertThat(lines.uncovered()).isEqualTo(keys);
        }
        assertThat((double) excused.size()).isLessThanOrEqualTo(EXCUSED_AT_MOST * lines.all());
    }

    private static Lines lines() throws IOException {
        LibraryManager located = LocatedLibraries.translated();
        CoveringEngine engine = new CoveringEngine(TestKnowledge.base(), located);
        List<PatientCase> rows = CaseFile.readAll(Path.of("test-data/patients"));
        for (int i = 0; i < rows.size(); i += QUICK ? 7 : 1) {
            PatientCase row = rows.get(i);
            engine.decide(row.service(), PatientRecord.of(row.patient(), row.others()), row.now(), row.context());
        }
        int all = 0;
        Set<String> uncovered = new TreeSet<>();
        StringBuilder report = new StringBuilder();
        for (Map.Entry<String, String> library : LocatedLibraries.cql().entrySet()) {
            Library elm = located.resolveLibrary(new VersionedIdentifier().withId(library.getKey()))
                    .getLibrary();
            if (elm.getStatements() == null) {
                // Names of codes and value sets alone.
                continue;
            }
            String lcov = engine.lcov(List.of(elm.getIdentifier()));
            report.append(lcov);
            List<String> text = library.getValue().lines().toList();
            Map<Integer, Boolean> covered = covered(lcov);
            if (covered.isEmpty()) {
                uncovered.add(library.getKey() + ": (never loaded)");
            }
            all += covered.size();
            covered.forEach((line, full) -> {
                String words = text.get(line - 1).strip();
                if (!full && !NO_LOGIC.matcher(words).matches()) {
                    uncovered.add(library.getKey() + ": " + words);
                }
            });
        }
        Files.writeString(REPORT, report);
        return new Lines(all, uncovered);
    }

    /** @return by line, whether anything that stands on it was come by */
    private static Map<Integer, Boolean> covered(String lcov) {
        Map<Integer, Boolean> covered = new TreeMap<>();
        for (String entry : lcov.split("\n")) {
            if (entry.startsWith("DA:")) {
                String[] numbers = entry.substring("DA:".length()).split(",");
                covered.put(Integer.valueOf(numbers[0]), !numbers[1].equals("0"));
            }
        }
        return covered;
    }
}
