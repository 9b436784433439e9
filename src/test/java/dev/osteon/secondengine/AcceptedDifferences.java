package dev.osteon.secondengine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.osteon.secondengine.JavaScriptEngine.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The differences between the engines that are not ours to mend, each with where it was reported and why it does no harm. */
final class AcceptedDifferences {
    private static final Path FILE = Path.of("src/test/cql-execution/accepted-differences.yaml");

    private final List<Entry> entries;

    private AcceptedDifferences(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param definition library and name
     * @param row part of the name of the rows in which it may differ
     * @param upstream issue
     * @param reason for people
     */
    record Entry(String definition, String row, String upstream, String reason) {
        boolean covers(Difference difference) {
            return difference.definition().equals(definition)
                    && difference.row().contains(row);
        }
    }

    static AcceptedDifferences read() throws IOException {
        return new AcceptedDifferences(
                new ObjectMapper(new YAMLFactory()).readValue(FILE.toFile(), new TypeReference<List<Entry>>() {}));
    }

    /** @return the differences that no entry covers */
    List<Difference> without(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> entries.stream().noneMatch(entry -> entry.covers(difference)))
                .toList();
    }

    /** @return the entries that cover no difference */
    List<Entry> unmet(List<Difference> differences) {
        return entries.stream()
                .filter(entry -> differences.stream().noneMatch(entry::covers))
                .toList();
    }
}
