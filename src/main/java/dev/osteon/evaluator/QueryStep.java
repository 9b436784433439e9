package dev.osteon.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * A query.
 *
 * @param result what is returned of a row, or null for the row itself
 * @param sort null for the order in which the rows come
 */
record QueryStep(
        List<Source> sources,
        List<Let> lets,
        List<Relation> relations,
        Step where,
        Step result,
        boolean distinct,
        Sort sort)
        implements Step {

    /** Where rows come from, what that is made of, and where among the locals each is put. */
    record Source(String alias, Step list, Leaf[] leaves, int place) {
        /** Notes of an element, which does not say itself in which resource it is, from where it was reached. */
        void note(Object row, Run run, Object[] locals) {
            if (leaves.length > 0 && row instanceof Base && !(row instanceof Resource)) {
                run.origins().noteFirst(row, leaves, run, locals);
            }
        }
    }

    /** A name for a value that is computed of a row. */
    record Let(Step step, int place) {}

    /** Another list: a row stays when one of its elements is such (with), or when none is (without). */
    record Relation(Step list, int place, Step suchThat, boolean with) {}

    /** Puts the results in order. */
    @FunctionalInterface
    interface Sort {
        void sort(List<Object> results, State state);
    }

    boolean isSorted() {
        return sort != null;
    }

    @Override
    public Object value(Run run, Object[] locals) {
        List<Iterable<?>> rows = new ArrayList<>(sources.size());
        boolean list = open(rows, run, locals);
        List<Object> results = new ArrayList<>();
        each(0, rows, run, locals, row -> {
            results.add(row);
            return true;
        });
        List<Object> kept = distinct ? Equality.distinct(results, run.state()) : results;
        if (sort != null) {
            sort.sort(kept, run.state());
        }
        if (list) {
            return kept;
        }
        return kept.isEmpty() ? null : kept.get(0);
    }

    /** @return whether there is a result that is not null */
    Step exists() {
        return (run, locals) -> {
            List<Iterable<?>> rows = new ArrayList<>(sources.size());
            if (!open(rows, run, locals)) {
                return Lists.exists(value(run, locals));
            }
            return !each(0, rows, run, locals, row -> row == null);
        };
    }

    /** @return the first result */
    Step first() {
        return (run, locals) -> {
            List<Iterable<?>> rows = new ArrayList<>(sources.size());
            boolean list = open(rows, run, locals);
            Object[] found = new Object[1];
            each(0, rows, run, locals, row -> {
                found[0] = row;
                return false;
            });
            if (list) {
                return found[0];
            }
            return found[0] instanceof Iterable<?> inner && inner.iterator().hasNext()
                    ? inner.iterator().next()
                    : null;
        };
    }

    /** @return whether the query is over a list, and not over single things */
    private boolean open(List<Iterable<?>> rows, Run run, Object[] locals) {
        boolean list = false;
        for (Source source : sources) {
            Object value = source.list().value(run, locals);
            list |= value instanceof Iterable<?>;
            rows.add(value instanceof Iterable<?> elements ? elements : value == null ? List.of() : List.of(value));
        }
        return list;
    }

    /** @return false when the rest of the rows is of no interest any more */
    private boolean each(int source, List<Iterable<?>> rows, Run run, Object[] locals, Predicate<Object> further) {
        if (source == sources.size()) {
            return !applies(run, locals) || further.test(result(run, locals));
        }
        int place = sources.get(source).place();
        for (Object element : rows.get(source)) {
            locals[place] = element;
            sources.get(source).note(element, run, locals);
            if (!each(source + 1, rows, run, locals, further)) {
                return false;
            }
        }
        return true;
    }

    private boolean applies(Run run, Object[] locals) {
        for (Let let : lets) {
            locals[let.place()] = let.step().value(run, locals);
        }
        for (Relation relation : relations) {
            if (isRelated(relation, run, locals) != relation.with()) {
                return false;
            }
        }
        return where == null || Boolean.TRUE.equals(where.value(run, locals));
    }

    private static boolean isRelated(Relation relation, Run run, Object[] locals) {
        Object value = relation.list().value(run, locals);
        Iterable<?> elements = value instanceof Iterable<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object element : elements) {
            locals[relation.place()] = element;
            if (Boolean.TRUE.equals(relation.suchThat().value(run, locals))) {
                return true;
            }
        }
        return false;
    }

    private boolean notesItself() {
        return result instanceof TupleStep tuple && sources.stream().allMatch(source -> tuple.isMadeOf(source.place()));
    }

    private Object result(Run run, Object[] locals) {
        if (result != null) {
            Object value = result.value(run, locals);
            if (Origins.hasIdentity(value) && !(value instanceof Resource) && !notesItself()) {
                for (Source source : sources) {
                    run.origins().note(value, locals[source.place()]);
                }
            }
            return value;
        }
        if (sources.size() == 1) {
            return locals[sources.get(0).place()];
        }
        Tuple tuple = new Tuple();
        sources.forEach(source -> tuple.getElements().put(source.alias(), locals[source.place()]));
        return tuple;
    }
}
