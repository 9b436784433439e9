package dev.osteon.reasoning;

import dev.osteon.knowledge.CqlDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.execution.Cache;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;
import org.opencds.cqf.cql.engine.execution.Variable;
import org.opencds.cqf.cql.engine.execution.trace.ExpressionDefTraceFrame;
import org.opencds.cqf.cql.engine.execution.trace.Trace;
import org.opencds.cqf.cql.engine.execution.trace.TraceFrame;

/**
 * Reads the engine's traces of one person: of each definition its value, what it read, and the resources it came from. The first frame of a
 * definition is the one that evaluated it; the later ones took the value from the engine's cache.
 */
final class TraceReader {
    private final Map<CqlDefinition, Evaluated> evaluated = new LinkedHashMap<>();
    private final Provenance provenance = new Provenance();

    /**
     * @param trace of one call of the engine
     * @param cache the results after that call, with the resources that each definition retrieved
     */
    void read(Trace trace, Cache cache) {
        cache.getExpressions().values().forEach(results -> results.values()
                .forEach(result -> provenance.know(retrieved(result))));
        trace.getFrames().forEach(frame -> read(frame, new LinkedHashSet<>(), cache));
    }

    Map<CqlDefinition, Evaluated> evaluated() {
        return evaluated;
    }

    /** @return the resources that a value rests on; where it names none itself, those of the nearest definitions that do */
    Collection<Resource> resources(CqlDefinition definition) {
        Set<Resource> resources = new LinkedHashSet<>();
        Set<CqlDefinition> seen = new HashSet<>();
        Deque<CqlDefinition> next = new ArrayDeque<>(List.of(definition));
        while (!next.isEmpty()) {
            CqlDefinition one = next.remove();
            Evaluated known = evaluated.get(one);
            if (known != null && seen.add(one)) {
                resources.addAll(known.resources());
                if (known.resources().isEmpty()) {
                    next.addAll(known.reads());
                }
            }
        }
        return resources;
    }

    /** @param readers gets the definition, or what a function reads in the name of who calls it */
    private void read(ExpressionDefTraceFrame frame, Set<CqlDefinition> readers, Cache cache) {
        if (frame.getElement() instanceof FunctionDef) {
            frames(frame).forEach(inner -> read(inner, readers, cache));
            List<Object> arguments =
                    frame.getArguments().stream().map(Variable::getValue).toList();
            provenance.made(frame.getResult(), arguments);
            return;
        }
        CqlDefinition definition =
                new CqlDefinition(frame.getLibrary().getId(), frame.getElement().getName());
        readers.add(definition);
        if (evaluated.containsKey(definition)) {
            return;
        }
        Set<CqlDefinition> reads = new LinkedHashSet<>();
        frames(frame).forEach(inner -> read(inner, reads, cache));
        Collection<Resource> from = provenance.of(frame.getResult());
        if (from.isEmpty() && reads.isEmpty()) {
            from = retrieved(cache.getCachedExpression(frame.getLibrary(), definition.name()));
        }
        evaluated.put(
                definition,
                new Evaluated(definition, frame.getResult(), new ArrayList<>(reads), Provenance.sorted(from)));
    }

    private static List<ExpressionDefTraceFrame> frames(ExpressionDefTraceFrame frame) {
        List<ExpressionDefTraceFrame> frames = new ArrayList<>();
        for (TraceFrame inner : frame.getSubframes()) {
            frames.add((ExpressionDefTraceFrame) inner);
        }
        return frames;
    }

    private static List<Resource> retrieved(ExpressionResult result) {
        return result == null || result.getEvaluatedResources() == null
                ? List.of()
                : result.getEvaluatedResources().stream()
                        .filter(Resource.class::isInstance)
                        .map(Resource.class::cast)
                        .toList();
    }
}
