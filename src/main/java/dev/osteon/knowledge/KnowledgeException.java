package dev.osteon.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Knowledge that cannot be used, with every problem found and not only the first. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one problem; each becomes a line of the message */
    public KnowledgeException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s) in the clinical knowledge:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** @return every problem, in the order of the content */
    public List<Problem> problems() {
        return problems;
    }
}
