package dev.osteon.evaluator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hl7.elm.r1.Date;
import org.hl7.elm.r1.DateTime;
import org.hl7.elm.r1.DateTimeComponentFrom;
import org.hl7.elm.r1.DifferenceBetween;
import org.hl7.elm.r1.DurationBetween;
import org.hl7.elm.r1.Interval;
import org.opencds.cqf.cql.engine.elm.executing.DateEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.DateTimeComponentFromEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.DateTimeEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.DifferenceBetweenEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.DurationBetweenEvaluator;
import org.opencds.cqf.cql.engine.runtime.Precision;
import org.opencds.cqf.cql.engine.runtime.TemporalHelper;

/** Dates, and intervals of whatever kind. */
final class Times {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int NANOSECONDS_IN_MILLISECOND = 1_000_000;
    private static final BigDecimal SECONDS_IN_HOUR = BigDecimal.valueOf(3600);

    private Times() {}

    private static Integer number(Step step, Run run, Object[] locals) {
        return step == null ? null : (Integer) step.value(run, locals);
    }

    static Step dateTime(ExpressionCompiler compiler, DateTime elm) {
        Step year = compiler.stepOrNull(elm.getYear());
        Step month = compiler.stepOrNull(elm.getMonth());
        Step day = compiler.stepOrNull(elm.getDay());
        Step hour = compiler.stepOrNull(elm.getHour());
        Step minute = compiler.stepOrNull(elm.getMinute());
        Step second = compiler.stepOrNull(elm.getSecond());
        Step millisecond = compiler.stepOrNull(elm.getMillisecond());
        Step offset = compiler.stepOrNull(elm.getTimezoneOffset());
        return (run, locals) -> moment(
                number(year, run, locals),
                number(month, run, locals),
                number(day, run, locals),
                number(hour, run, locals),
                number(minute, run, locals),
                number(second, run, locals),
                number(millisecond, run, locals),
                offset == null
                        ? TemporalHelper.INSTANCE.zoneToOffset(
                                run.state().getEvaluationDateTime().getZoneOffset())
                        : (BigDecimal) offset.value(run, locals));
    }

    /** The engine writes the numbers as a text and reads that; it is left to it where a number is missing or none of a calendar. */
    private static Object moment(
            Integer year,
            Integer month,
            Integer day,
            Integer hour,
            Integer minute,
            Integer second,
            Integer millisecond,
            BigDecimal offset) {
        if (millisecond != null
                && second != null
                && minute != null
                && hour != null
                && day != null
                && month != null
                && year != null
                && offset != null
                && year >= FIRST_YEAR
                && year <= LAST_YEAR) {
            try {
                return new org.opencds.cqf.cql.engine.runtime.DateTime(
                        OffsetDateTime.of(
                                year,
                                month,
                                day,
                                hour,
                                minute,
                                second,
                                Math.multiplyExact(millisecond, NANOSECONDS_IN_MILLISECOND),
                                ZoneOffset.ofTotalSeconds(
                                        offset.multiply(SECONDS_IN_HOUR).intValueExact())),
                        Precision.MILLISECOND);
            } catch (ArithmeticException | DateTimeException e) {
                // Said by the engine, in its own words.
            }
        }
        return DateTimeEvaluator.internalEvaluate(year, month, day, hour, minute, second, millisecond, offset);
    }

    static Step date(ExpressionCompiler compiler, Date elm) {
        Step year = compiler.stepOrNull(elm.getYear());
        Step month = compiler.stepOrNull(elm.getMonth());
        Step day = compiler.stepOrNull(elm.getDay());
        return (run, locals) -> DateEvaluator.internalEvaluate(
                number(year, run, locals), number(month, run, locals), number(day, run, locals));
    }

    static Step component(ExpressionCompiler compiler, DateTimeComponentFrom elm) {
        Step operand = compiler.step(elm.getOperand());
        String precision = elm.getPrecision().value();
        return (run, locals) ->
                DateTimeComponentFromEvaluator.dateTimeComponentFrom(operand.value(run, locals), precision);
    }

    static Step difference(ExpressionCompiler compiler, DifferenceBetween elm) {
        Step[] operands = compiler.operands(elm.getOperand());
        Precision precision = Precision.Companion.fromString(elm.getPrecision().value());
        return (run, locals) -> DifferenceBetweenEvaluator.difference(
                operands[0].value(run, locals), operands[1].value(run, locals), precision);
    }

    static Step duration(ExpressionCompiler compiler, DurationBetween elm) {
        Step[] operands = compiler.operands(elm.getOperand());
        Precision precision = Precision.Companion.fromString(elm.getPrecision().value());
        return (run, locals) -> DurationBetweenEvaluator.duration(
                operands[0].value(run, locals), operands[1].value(run, locals), precision);
    }

    static Step interval(ExpressionCompiler compiler, Interval elm) {
        Step low = compiler.stepOrNull(elm.getLow());
        Step high = compiler.stepOrNull(elm.getHigh());
        Step lowClosed = compiler.stepOrNull(elm.getLowClosedExpression());
        Step highClosed = compiler.stepOrNull(elm.getHighClosedExpression());
        return (run, locals) -> {
            Object from = low == null ? null : low.value(run, locals);
            boolean fromClosed = closed(lowClosed, elm.isLowClosed(), run, locals);
            Object to = high == null ? null : high.value(run, locals);
            boolean toClosed = closed(highClosed, elm.isHighClosed(), run, locals);
            return from == null && to == null
                    ? null
                    : new org.opencds.cqf.cql.engine.runtime.Interval(from, fromClosed, to, toClosed, run.state());
        };
    }

    private static boolean closed(Step computed, Boolean stated, Run run, Object[] locals) {
        Object value = computed == null ? null : computed.value(run, locals);
        Boolean closed = value == null ? stated : (Boolean) value;
        return closed == null || closed;
    }
}
