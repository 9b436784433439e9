package dev.osteon.testkit;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;

/** The knowledge of this build, compiled once for all tests of a JVM. */
public final class TestKnowledge {
    private TestKnowledge() {}

    /** @return knowledge of the class path with a site's default options */
    public static KnowledgeBase base() {
        return Holder.BASE;
    }

    private static final class Holder {
        private static final KnowledgeBase BASE =
                KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults());
    }
}
