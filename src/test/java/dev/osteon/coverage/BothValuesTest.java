package dev.osteon.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.reasoning.Engines;
import dev.osteon.reasoning.EvaluationSession;
import dev.osteon.reasoning.PatientRecord;
import dev.osteon.testkit.CaseFile;
import dev.osteon.testkit.IncludedLibraries;
import dev.osteon.testkit.PatientCase;
import dev.osteon.testkit.TestKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.cql.model.DataType;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.ExpressionRef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencds.cqf.cql.engine.execution.Libraries;

/**
 * Each Boolean definition of {@code cql/} is true for some patient of the truth tables and false for another; one that only gives a definition of
 * another library a name here counts there. What cannot be is in {@code one-sided.yaml} with the reason; what is there and has both values
 * fails.
 */
class BothValuesTest {
    private static final Path FILE = Path.of("src/test/resources/coverage/one-sided.yaml");
    private static final String BOOLEAN = "System.Boolean";
    private static final double EXCUSED_AT_MOST = 0.02;

    private static final Map<String, Set<Object>> VALUES = new TreeMap<>();

    /** @param never the value that the definition never has */
    record OneSided(String definition, boolean never, String because) {
        @Override
        public String toString() {
            return definition + " is never " + never;
        }
    }

    @BeforeAll
    static void evaluate() {
        KnowledgeBase knowledge = TestKnowledge.base();
        Map<String, Set<String>> definitions = new TreeMap<>();
        knowledge
                .definitions()
                .forEach((library, types) -> definitions.put(
                        library,
                        types.entrySet().stream()
                                .filter(entry ->
                                        isBoolean(entry.getValue()) && !isAlias(knowledge, library, entry.getKey()))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(TreeSet::new))));
        definitions.forEach(
                (library, names) -> names.forEach(name -> VALUES.put(library + "." + name, new HashSet<>())));
        Map<String, Set<String>> used = new TreeMap<>();
        knowledge
                .services()
                .forEach(service -> used.put(service.id(), new IncludedLibraries(knowledge).of(service.library())));
        try (Engines engines = new Engines(knowledge, 1, Duration.ofMinutes(1))) {
            for (PatientCase row : CaseFile.readAll(Path.of("test-data/patients"))) {
                PatientRecord record = PatientRecord.of(row.patient(), row.others());
                try (EvaluationSession session =
                        engines.open(record, row.now().withOffsetSameInstant(ZoneOffset.UTC), row.context())) {
                    for (String library : used.get(row.service())) {
                        session.evaluate(library, definitions.get(library))
                                .forEach((name, value) ->
                                        VALUES.get(library + "." + name).add(value));
                    }
                }
            }
        }
    }

    private static boolean isAlias(KnowledgeBase knowledge, String library, String name) {
        ExpressionDef definition = Libraries.resolveExpressionRef(
                name,
                knowledge
                        .libraryManager()
                        .resolveLibrary(new VersionedIdentifier().withId(library))
                        .getLibrary());
        return definition.getExpression() instanceof ExpressionRef reference
                && !(reference instanceof FunctionRef)
                && reference.getLibraryName() != null;
    }

    private static boolean isBoolean(DataType type) {
        return type != null && type.toString().equals(BOOLEAN);
    }

    @Test
    void everyBooleanDefinitionHasBothValuesOrAReason() throws IOException {
        Set<String> found = new TreeSet<>();
        VALUES.forEach((definition, values) -> {
            for (boolean value : new boolean[] {true, false}) {
                if (!values.contains(value)) {
                    found.add(new OneSided(definition, value, null).toString());
                }
            }
        });
        List<OneSided> excused =
                new ObjectMapper(new YAMLFactory()).readValue(FILE.toFile(), new TypeReference<List<OneSided>>() {});
        assertThat(excused).allSatisfy(entry -> assertThat(entry.because()).isNotBlank());
        assertThat(found)
                .isEqualTo(excused.stream().map(OneSided::toString).collect(Collectors.toCollection(TreeSet::new)));
        assertThat((double) excused.size()).isLessThanOrEqualTo(EXCUSED_AT_MOST * 2 * VALUES.size());
    }
}
