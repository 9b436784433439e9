package dev.osteon.knowledge;

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
        throw new UnsupportedOperationException();
    }
}
