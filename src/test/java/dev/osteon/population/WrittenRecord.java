package dev.osteon.population;

import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.PatientCase;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a hospital holds of a course.
 *
 * @param gaps what the writer left out, wrote as text only or wrote unreadably, because it chose to
 * @param record the resources
 */
record WrittenRecord(Set<Input> gaps, PatientCase record) {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T10:00:00Z");

    /** @param resources FHIR in the short forms of the truth tables, by id */
    static WrittenRecord of(Course course, Set<Input> gaps, Map<String, String> resources) {
        StringBuilder yaml =
                new StringBuilder("service: none\nnow: %s\npatient: {gender: %s, birthDate: %d-01-15}\nrecord:\n"
                        .formatted(NOW, course.male() ? "male" : "female", NOW.getYear() - course.age()));
        Map<String, String> all = new LinkedHashMap<>(resources);
        all.forEach((id, resource) ->
                yaml.append("  ").append(id).append(": {").append(resource).append("}\n"));
        yaml.append("rows:\n  - case: synthetic\n    expect: []\n");
        return new WrittenRecord(
                gaps, CaseFile.read(Path.of("synthetic"), yaml.toString()).get(0));
    }
}
