package dev.osteon.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cqframework.cql.cql2elm.tracking.Trackable;
import org.hl7.cql.model.DataType;
import org.hl7.cql.model.IntervalType;
import org.hl7.cql.model.ListType;
import org.hl7.elm.r1.Exists;
import org.hl7.elm.r1.First;
import org.hl7.elm.r1.In;
import org.hl7.elm.r1.IndexOf;
import org.hl7.elm.r1.Last;
import org.hl7.elm.r1.Tuple;
import org.hl7.elm.r1.TupleElement;
import org.hl7.elm.r1.Union;
import org.opencds.cqf.cql.engine.elm.executing.FirstEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.InEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.IndexOfEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.LastEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.UnionEvaluator;
import org.opencds.cqf.cql.engine.runtime.Interval;

/** Lists and tuples. A list that was made is never changed, so that any number of places may hold it. */
final class Lists {
    private Lists() {}

    static Step list(ExpressionCompiler compiler, org.hl7.elm.r1.List elm) {
        Step[] elements = compiler.operands(elm.getElement());
        boolean constant = true;
        List<Object> constants = new ArrayList<>();
        for (Step element : elements) {
            constant &= element instanceof Constant;
            constants.add(element instanceof Constant known ? known.constant() : null);
        }
        if (constant) {
            return new Constant(Collections.unmodifiableList(constants));
        }
        return (run, locals) -> {
            List<Object> list = new ArrayList<>(elements.length);
            for (Step element : elements) {
                list.add(element.value(run, locals));
            }
            return list;
        };
    }

    static Step tuple(ExpressionCompiler compiler, Tuple elm) {
        List<String> names =
                elm.getElement().stream().map(TupleElement::getName).toList();
        List<Leaf> leaves = new ArrayList<>();
        Step[] values = compiler.noting(
                leaves,
                () -> compiler.operands(
                        elm.getElement().stream().map(TupleElement::getValue).toList()));
        return new TupleStep(names, values, leaves.toArray(Leaf[]::new));
    }

    /** Of a query no more is evaluated than up to the first that is there. */
    static Step exists(ExpressionCompiler compiler, Exists elm) {
        Step operand = compiler.step(elm.getOperand());
        if (operand instanceof QueryStep query && !query.isSorted()) {
            return query.exists();
        }
        return (run, locals) -> exists(operand.value(run, locals));
    }

    static boolean exists(Object list) {
        if (list != null) {
            for (Object element : (Iterable<?>) list) {
                if (element != null) {
                    return true;
                }
            }
        }
        return false;
    }

    static Step first(ExpressionCompiler compiler, First elm) {
        Step source = compiler.step(elm.getSource());
        return source instanceof QueryStep query && !query.isSorted()
                ? query.first()
                : (run, locals) -> FirstEvaluator.first(source.value(run, locals));
    }

    static Step last(ExpressionCompiler compiler, Last elm) {
        Step source = compiler.step(elm.getSource());
        return (run, locals) -> LastEvaluator.last(source.value(run, locals));
    }

    static Step indexOf(ExpressionCompiler compiler, IndexOf elm) {
        Step source = compiler.step(elm.getSource());
        Step element = compiler.step(elm.getElement());
        return (run, locals) ->
                IndexOfEvaluator.indexOf(source.value(run, locals), element.value(run, locals), run.state());
    }

    static Step in(ExpressionCompiler compiler, In elm) {
        Step[] operands = compiler.operands(elm.getOperand());
        String precision =
                elm.getPrecision() == null ? null : elm.getPrecision().value();
        Set<String> texts = texts(operands[1]);
        return (run, locals) -> {
            Object element = operands[0].value(run, locals);
            if (texts != null && (element == null || element instanceof String)) {
                return texts.contains(element);
            }
            return InEvaluator.internalEvaluate(element, operands[1].value(run, locals), precision, run.state());
        };
    }

    /** @return the texts of a list that was written down, or null when it is none */
    private static Set<String> texts(Step list) {
        Set<String> texts = new HashSet<>();
        if (!(list instanceof Constant constant) || !(constant.constant() instanceof List<?> elements)) {
            return null;
        }
        for (Object element : elements) {
            if (!(element instanceof String text)) {
                return null;
            }
            texts.add(text);
        }
        return texts;
    }

    static Step union(ExpressionCompiler compiler, Union elm) {
        Step[] operands = compiler.operands(elm.getOperand());
        List<DataType> types = new ArrayList<>();
        elm.getOperand().forEach(operand -> types.add(Trackable.INSTANCE.getResultType(operand)));
        types.add(Trackable.INSTANCE.getResultType(elm));
        boolean lists = types.stream().anyMatch(ListType.class::isInstance);
        boolean intervals = types.stream().anyMatch(IntervalType.class::isInstance);
        return (run, locals) -> {
            Object left = operands[0].value(run, locals);
            Object right = operands[1].value(run, locals);
            if (lists) {
                return union((Iterable<?>) left, (Iterable<?>) right, run);
            }
            return intervals
                    ? UnionEvaluator.unionInterval((Interval) left, (Interval) right, run.state())
                    : UnionEvaluator.union(left, right, run.state());
        };
    }

    private static Object union(Iterable<?> left, Iterable<?> right, Run run) {
        List<Object> all = new ArrayList<>();
        if (left != null) {
            left.forEach(all::add);
        }
        if (right != null) {
            right.forEach(all::add);
        }
        return Equality.distinct(all, run.state());
    }
}
