package dev.osteon.evaluator;

import java.util.List;
import org.hl7.elm.r1.Case;
import org.hl7.elm.r1.CaseItem;
import org.hl7.elm.r1.If;
import org.opencds.cqf.cql.engine.elm.executing.AndEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.EquivalentEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.OrEvaluator;

/** What decides which expressions are evaluated. An operand that can no longer change the result is not, other than in the CQL engine. */
final class Logic {
    private Logic() {}

    static Step and(Step[] operands) {
        Step left = operands[0];
        Step right = operands[1];
        return (run, locals) -> {
            Object one = left.value(run, locals);
            if (Boolean.FALSE.equals(one)) {
                return false;
            }
            Object other = right.value(run, locals);
            return Boolean.TRUE.equals(one) && other instanceof Boolean ? other : AndEvaluator.and(one, other);
        };
    }

    static Step or(Step[] operands) {
        Step left = operands[0];
        Step right = operands[1];
        return (run, locals) -> {
            Object one = left.value(run, locals);
            if (Boolean.TRUE.equals(one)) {
                return true;
            }
            Object other = right.value(run, locals);
            return Boolean.FALSE.equals(one) && other instanceof Boolean ? other : OrEvaluator.or(one, other);
        };
    }

    static Step coalesce(Step[] operands) {
        boolean one = operands.length == 1;
        return (run, locals) -> {
            for (Step operand : operands) {
                Object value = operand.value(run, locals);
                if (one && value instanceof Iterable<?> list) {
                    return firstNotNull(list);
                }
                if (value != null) {
                    return value;
                }
            }
            return null;
        };
    }

    private static Object firstNotNull(Iterable<?> list) {
        for (Object element : list) {
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    static Step branch(ExpressionCompiler compiler, If elm) {
        Step condition = compiler.aside(() -> compiler.step(elm.getCondition()));
        Step then = compiler.step(elm.getThen());
        Step otherwise = compiler.step(elm.getElse());
        return (run, locals) -> {
            Boolean holds = (Boolean) condition.value(run, locals);
            return (holds != null && holds ? then : otherwise).value(run, locals);
        };
    }

    static Step choice(ExpressionCompiler compiler, Case elm) {
        List<CaseItem> items = elm.getCaseItem();
        Step[] whens = compiler.aside(
                () -> compiler.operands(items.stream().map(CaseItem::getWhen).toList()));
        Step[] thens = compiler.operands(items.stream().map(CaseItem::getThen).toList());
        Step otherwise = compiler.step(elm.getElse());
        Step comparand = compiler.aside(() -> compiler.stepOrNull(elm.getComparand()));
        return (run, locals) -> {
            Object compared = comparand == null ? null : comparand.value(run, locals);
            for (int i = 0; i < whens.length; i++) {
                Object when = whens[i].value(run, locals);
                Object holds = comparand == null ? when : EquivalentEvaluator.equivalent(compared, when, run.state());
                if (holds != null && (Boolean) holds) {
                    return thens[i].value(run, locals);
                }
            }
            return otherwise.value(run, locals);
        };
    }
}
