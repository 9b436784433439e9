package dev.osteon.explain;

import dev.osteon.knowledge.CqlDefinition;
import dev.osteon.reasoning.Evaluated;
import dev.osteon.reasoning.TracedDecisions;
import dev.osteon.reasoning.ValueText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * Unfolds what a definition read, and what that read in turn. A definition is unfolded once in an explanation. The breadth comes before the
 * depth, so that what is left out of a long explanation is what lies deepest.
 */
final class CriterionTree {
    /** Enough for every condition of the package; a bound for those that sites add. */
    static final int MOST_CRITERIA = 400;

    private static final String NOT_EVALUATED = "not evaluated";

    private final TracedDecisions traced;
    private final ValueText text;
    private final Set<CqlDefinition> unfolded = new HashSet<>();
    private int left = MOST_CRITERIA;

    CriterionTree(TracedDecisions traced, ValueText text) {
        this.traced = traced;
        this.text = text;
    }

    /** @return the definition with all it read; null for no definition */
    Criterion of(CqlDefinition definition) {
        if (definition == null) {
            return null;
        }
        Node root = new Node(definition);
        Deque<Node> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Node node = next.remove();
            node.unfold();
            next.addAll(node.reads);
        }
        return root.criterion();
    }

    private final class Node {
        private final CqlDefinition definition;
        private final Evaluated evaluated;
        private final List<Node> reads = new ArrayList<>();
        private boolean shownAbove;
        private int notShown;

        Node(CqlDefinition definition) {
            this.definition = definition;
            this.evaluated = traced.evaluated().get(definition);
        }

        void unfold() {
            if (evaluated == null || evaluated.reads().isEmpty()) {
                return;
            }
            if (!unfolded.add(definition)) {
                shownAbove = true;
                return;
            }
            for (CqlDefinition read : evaluated.reads()) {
                if (left > 0) {
                    left--;
                    reads.add(new Node(read));
                } else {
                    notShown++;
                }
            }
        }

        Criterion criterion() {
            List<Resource> resources = evaluated == null ? List.of() : evaluated.resources();
            return new Criterion(
                    definition.library() + "." + definition.name(),
                    evaluated == null ? NOT_EVALUATED : text.of(evaluated.value()),
                    traced.knowledge().parameters(definition),
                    ValueText.references(resources),
                    resources.size() > ValueText.MOST_RESOURCES ? resources.size() - ValueText.MOST_RESOURCES : null,
                    shownAbove ? Boolean.TRUE : null,
                    reads.stream().map(Node::criterion).toList(),
                    notShown > 0 ? notShown : null);
        }
    }
}
