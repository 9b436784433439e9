package dev.osteon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The knowledge of this build compiles; the failure lists every problem with library, line and column. */
class KnowledgeCompilesTest {
    @Test
    void knowledge_of_the_class_path_compiles_without_error_or_warning() {
        KnowledgeSource source = KnowledgeSource.classPath();

        KnowledgeBase knowledge = KnowledgeCompiler.compile(source, KnowledgeOptions.defaults());

        assertThat(knowledge.resources())
                .hasSizeGreaterThanOrEqualTo(source.resources().size());
    }
}
