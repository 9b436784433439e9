package dev.osteon.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.testkit.TestKnowledge;
import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void there_is_a_step_for_every_expression_of_our_libraries() {
        KnowledgeBase knowledge = TestKnowledge.base();

        Program program =
                Program.of(knowledge.libraryManager(), knowledge.definitions().keySet());

        assertThat(program.leftToEngine()).isEmpty();
    }
}
