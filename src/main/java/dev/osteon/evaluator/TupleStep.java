package dev.osteon.evaluator;

import java.util.List;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * A tuple of named elements.
 *
 * @param leaves what the elements are made of
 */
record TupleStep(List<String> names, Step[] elements, Leaf[] leaves) implements Step {
    @Override
    public Object value(Run run, Object[] locals) {
        Tuple tuple = new Tuple();
        for (int i = 0; i < elements.length; i++) {
            tuple.getElements().put(names.get(i), elements[i].value(run, locals));
        }
        if (leaves.length > 0) {
            run.origins().note(tuple, Origins.known(leaves, run, locals));
        }
        return tuple;
    }

    boolean isMadeOf(int place) {
        for (Leaf leaf : leaves) {
            if (leaf instanceof Local local && local.place() == place) {
                return true;
            }
        }
        return false;
    }
}
