package dev.osteon.evaluator;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.BaseTemporal;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * What the values of a run were made of, so that of a value that is shown the resources can be told. Values are handed on as they are and are known by
 * which they are; numbers, words and truth values come from nowhere.
 */
final class Origins {
    /** A table that has grown with one person's record is not emptied for each of the next. */
    private static final int LARGE = 4_096;

    private Map<Object, Made> made = new IdentityHashMap<>();

    private record Made(Object[] of, Made before) {}

    void clear() {
        if (made.size() > LARGE) {
            made = new IdentityHashMap<>();
        } else {
            made.clear();
        }
    }

    /** @return whether the value can be told from an equal one of another origin */
    static boolean hasIdentity(Object value) {
        return value instanceof Tuple
                || value instanceof Quantity
                || value instanceof BaseTemporal
                || value instanceof Interval
                || value instanceof Base;
    }

    /** @param of what went into the value; may hold nulls */
    void note(Object value, Object... of) {
        Made before = made.get(value);
        for (Made one = before; one != null; one = one.before()) {
            if (isSame(one.of(), of)) {
                return;
            }
        }
        made.put(value, new Made(of, before));
    }

    /** As the other, unless something is known of the value: an element is where it was found first. */
    void noteFirst(Object value, Leaf[] leaves, Run run, Object[] locals) {
        if (!made.containsKey(value)) {
            made.put(value, new Made(known(leaves, run, locals), null));
        }
    }

    /** @return what the leaves stand for, as far as it is known */
    static Object[] known(Leaf[] leaves, Run run, Object[] locals) {
        Object[] known = new Object[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            known[i] = leaves[i].known(run, locals);
        }
        return known;
    }

    private static boolean isSame(Object[] one, Object[] other) {
        boolean same = one.length == other.length;
        for (int i = 0; same && i < one.length; i++) {
            same = one[i] == other[i];
        }
        return same;
    }

    /** @return the resources that the value, or what it is made of, came from */
    Set<Resource> of(Object value) {
        Set<Resource> found = new LinkedHashSet<>();
        collect(value, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private void collect(Object value, Set<Resource> found, Set<Object> seen) {
        if (value instanceof Resource resource) {
            found.add(resource);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(element -> collect(element, found, seen));
        } else if (hasIdentity(value) && seen.add(value)) {
            for (Made one = made.get(value); one != null; one = one.before()) {
                for (Object origin : one.of()) {
                    collect(origin, found, seen);
                }
            }
            if (value instanceof Tuple tuple) {
                tuple.getElements().values().forEach(element -> collect(element, found, seen));
            } else if (value instanceof Interval interval) {
                collect(interval.getLow(), found, seen);
                collect(interval.getHigh(), found, seen);
            }
        }
    }
}
