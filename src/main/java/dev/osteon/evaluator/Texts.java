package dev.osteon.evaluator;

import org.hl7.elm.r1.Combine;
import org.hl7.elm.r1.Length;
import org.hl7.elm.r1.Literal;
import org.hl7.elm.r1.Message;
import org.hl7.elm.r1.Negate;
import org.hl7.elm.r1.ReplaceMatches;
import org.hl7.elm.r1.Round;
import org.hl7.elm.r1.Split;
import org.hl7.elm.r1.Substring;
import org.opencds.cqf.cql.engine.elm.executing.CombineEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.LengthEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.MessageEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.NegateEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.ReplaceMatchesEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.RoundEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.SplitEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.SubstringEvaluator;

/** Operators on texts and numbers whose operands have names of their own. */
final class Texts {
    private Texts() {}

    private static Object value(Step step, Run run, Object[] locals) {
        return step == null ? null : step.value(run, locals);
    }

    static Step combine(ExpressionCompiler compiler, Combine elm) {
        Step source = compiler.step(elm.getSource());
        Step separator = elm.getSeparator() == null ? new Constant("") : compiler.step(elm.getSeparator());
        return (run, locals) ->
                CombineEvaluator.combine(source.value(run, locals), (String) separator.value(run, locals));
    }

    static Step length(ExpressionCompiler compiler, Length elm) {
        Step operand = compiler.step(elm.getOperand());
        return (run, locals) -> LengthEvaluator.internalEvaluate(operand.value(run, locals), elm, run.state());
    }

    static Step message(ExpressionCompiler compiler, Message elm) {
        Step source = compiler.step(elm.getSource());
        Step condition = compiler.step(elm.getCondition());
        Step code = compiler.step(elm.getCode());
        Step severity = compiler.step(elm.getSeverity());
        Step message = compiler.step(elm.getMessage());
        return (run, locals) -> MessageEvaluator.INSTANCE.message(
                run.state(),
                null,
                source.value(run, locals),
                (Boolean) condition.value(run, locals),
                (String) code.value(run, locals),
                (String) severity.value(run, locals),
                (String) message.value(run, locals));
    }

    static Step negate(ExpressionCompiler compiler, Negate elm) {
        if (elm.getOperand() instanceof Literal literal
                && (literal.getValue().equals("2147483648")
                        || literal.getValue().equals("9223372036854775807"))) {
            throw new NotCompiledException("the smallest number");
        }
        Step operand = compiler.step(elm.getOperand());
        Operators.Unary negation = (value, state) -> NegateEvaluator.INSTANCE.negate(value);
        return operand instanceof Constant constant
                ? new Constant(negation.of(constant.constant(), null))
                : (run, locals) -> negation.of(operand.value(run, locals), null);
    }

    static Step replaceMatches(ExpressionCompiler compiler, ReplaceMatches elm) {
        Step[] operands = compiler.operands(elm.getOperand());
        return (run, locals) -> ReplaceMatchesEvaluator.replaceMatches(
                (String) operands[0].value(run, locals), (String) operands[1].value(run, locals), (String)
                        operands[2].value(run, locals));
    }

    static Step round(ExpressionCompiler compiler, Round elm) {
        Step operand = compiler.step(elm.getOperand());
        Step precision = compiler.stepOrNull(elm.getPrecision());
        return (run, locals) -> RoundEvaluator.round(operand.value(run, locals), value(precision, run, locals));
    }

    static Step split(ExpressionCompiler compiler, Split elm) {
        Step text = compiler.step(elm.getStringToSplit());
        Step separator = compiler.step(elm.getSeparator());
        return (run, locals) -> SplitEvaluator.split(text.value(run, locals), separator.value(run, locals));
    }

    static Step substring(ExpressionCompiler compiler, Substring elm) {
        Step text = compiler.step(elm.getStringToSub());
        Step start = compiler.step(elm.getStartIndex());
        Step length = compiler.stepOrNull(elm.getLength());
        return (run, locals) -> SubstringEvaluator.substring(
                text.value(run, locals), start.value(run, locals), value(length, run, locals));
    }
}
