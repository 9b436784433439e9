package dev.osteon.evaluator;

import org.opencds.cqf.cql.engine.runtime.Tuple;

/** An element of a value. Remembers how it was read of the class that came last: at one place of a rule it is nearly always the same. */
final class PropertyStep implements Step {
    private record Known(Class<?> type, Properties.Reader reader) {}

    private final Step source;
    private final String name;
    /** Written by any thread; one that misses it looks the reader up again. */
    private Known known;

    PropertyStep(Step source, String name) {
        this.source = source;
        this.name = name;
    }

    @Override
    public Object value(Run run, Object[] locals) {
        Object target = source.value(run, locals);
        if (target == null) {
            return null;
        }
        if (target instanceof Tuple tuple) {
            return tuple.getElements().get(name);
        }
        Known last = known;
        if (last == null || last.type() != target.getClass()) {
            last = new Known(target.getClass(), Properties.reader(target, name));
            known = last;
        }
        return last.reader().read(target, run);
    }
}
