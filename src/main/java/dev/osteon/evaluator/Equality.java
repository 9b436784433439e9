package dev.osteon.evaluator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.elm.executing.DistinctEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.EqualEvaluator;
import org.opencds.cqf.cql.engine.execution.State;

/** CQL's equality and what rests on it, by a short way where the values allow one. */
final class Equality {
    private Equality() {}

    static Boolean equal(Object left, Object right, State state) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof String || left instanceof Integer || left instanceof Boolean) {
            if (left.getClass() == right.getClass()) {
                return left.equals(right);
            }
        } else if (left == right && left instanceof Base) {
            return true;
        }
        return EqualEvaluator.equal(left, right, state);
    }

    /** @return the elements without repetitions, in a list that is not to be changed */
    static List<Object> distinct(Iterable<?> source, State state) {
        if (source == null) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        source.forEach(all::add);
        if (all.size() < 2) {
            return all;
        }
        Set<Object> unlike = all.get(0) instanceof Resource ? unlikeResources(all) : unlike(all);
        if (unlike == null) {
            return compared(all, state);
        }
        return unlike.size() == all.size() ? all : new ArrayList<>(unlike);
    }

    /** As {@link DistinctEvaluator}, which compares each element with each to the end. */
    private static List<Object> compared(List<Object> all, State state) {
        List<Object> kept = new ArrayList<>(all.size());
        for (Object element : all) {
            if (!isAmong(kept, element, state)) {
                kept.add(element);
            }
        }
        return kept;
    }

    private static boolean isAmong(List<Object> kept, Object element, State state) {
        for (Object one : kept) {
            if (one == null || element == null
                    ? one == element
                    : !Unlike.surely(one, element) && Boolean.TRUE.equals(equal(one, element, state))) {
                return true;
            }
        }
        return false;
    }

    /** @return the resources without repetitions, or null when two of one id, or without, would have to be compared */
    private static Set<Object> unlikeResources(List<Object> all) {
        Set<Object> unlike = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (Object element : all) {
            // HAPI's resources equal none but themselves.
            if (!(element instanceof Resource resource)
                    || unlike.add(resource)
                            && !(resource.hasId() && ids.add(resource.fhirType() + "/" + resource.getId()))) {
                return null;
            }
        }
        return unlike;
    }

    /** @return the list without repetitions, or null when equality of its elements is more than {@code equals} */
    private static Set<Object> unlike(List<Object> all) {
        for (Object element : all) {
            if (!(element instanceof String || element instanceof Integer || element instanceof Boolean)) {
                return null;
            }
        }
        return new LinkedHashSet<>(all);
    }
}
