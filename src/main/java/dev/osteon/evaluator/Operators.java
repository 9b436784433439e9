package dev.osteon.evaluator;

import java.util.Map;
import org.hl7.elm.r1.*;
import org.opencds.cqf.cql.engine.elm.executing.*;
import org.opencds.cqf.cql.engine.execution.State;

/** The CQL engine's operators that take values and give a value, by the expression of ELM that calls them. */
final class Operators {
    /** Of one operand. */
    @FunctionalInterface
    interface Unary {
        Object of(Object operand, State state);
    }

    /** Of two operands. */
    @FunctionalInterface
    interface Binary {
        Object of(Object left, Object right, State state);
    }

    static final Map<Class<?>, Unary> UNARY = Map.ofEntries(
            Map.entry(Abs.class, (operand, state) -> AbsEvaluator.abs(operand)),
            Map.entry(DateFrom.class, (operand, state) -> DateFromEvaluator.dateFrom(operand)),
            Map.entry(Distinct.class, (operand, state) -> Equality.distinct((Iterable<?>) operand, state)),
            Map.entry(End.class, (operand, state) -> EndEvaluator.end(operand)),
            Map.entry(Flatten.class, (operand, state) -> FlattenEvaluator.flatten(operand)),
            Map.entry(Floor.class, (operand, state) -> FloorEvaluator.floor(operand)),
            Map.entry(IsNull.class, (operand, state) -> operand == null),
            Map.entry(Lower.class, (operand, state) -> LowerEvaluator.lower(operand)),
            Map.entry(Not.class, (operand, state) -> NotEvaluator.not(operand)),
            Map.entry(SingletonFrom.class, (operand, state) -> SingletonFromEvaluator.singletonFrom(operand)),
            Map.entry(Start.class, (operand, state) -> StartEvaluator.start(operand)),
            Map.entry(
                    TimezoneOffsetFrom.class,
                    (operand, state) -> TimezoneOffsetFromEvaluator.timezoneOffsetFrom(operand)),
            Map.entry(ToDecimal.class, (operand, state) -> ToDecimalEvaluator.toDecimal(operand)),
            Map.entry(ToInteger.class, (operand, state) -> ToIntegerEvaluator.toInteger(operand)),
            Map.entry(ToList.class, (operand, state) -> ToListEvaluator.toList(operand)),
            Map.entry(ToString.class, (operand, state) -> ToStringEvaluator.toString(operand)),
            Map.entry(Truncate.class, (operand, state) -> TruncateEvaluator.truncate(operand)),
            Map.entry(Upper.class, (operand, state) -> UpperEvaluator.upper(operand)));

    /** Of a list. */
    static final Map<Class<?>, Unary> AGGREGATE = Map.of(
            Count.class, (source, state) -> CountEvaluator.count(source),
            Max.class, MaxEvaluator::max,
            Min.class, MinEvaluator::min,
            Sum.class, SumEvaluator::sum);

    static final Map<Class<?>, Binary> BINARY = Map.ofEntries(
            Map.entry(Add.class, AddEvaluator::add),
            Map.entry(Concatenate.class, (left, right, state) -> ConcatenateEvaluator.concatenate(left, right)),
            Map.entry(Divide.class, DivideEvaluator::divide),
            Map.entry(
                    EndsWith.class, (left, right, state) -> EndsWithEvaluator.endsWith((String) left, (String) right)),
            Map.entry(Equal.class, Equality::equal),
            Map.entry(Equivalent.class, EquivalentEvaluator::equivalent),
            Map.entry(Except.class, ExceptEvaluator::except),
            Map.entry(Greater.class, GreaterEvaluator::greater),
            Map.entry(GreaterOrEqual.class, GreaterOrEqualEvaluator::greaterOrEqual),
            Map.entry(Indexer.class, (left, right, state) -> IndexerEvaluator.indexer(left, right)),
            Map.entry(Intersect.class, IntersectEvaluator::intersect),
            Map.entry(Less.class, LessEvaluator::less),
            Map.entry(LessOrEqual.class, LessOrEqualEvaluator::lessOrEqual),
            Map.entry(Matches.class, (left, right, state) -> MatchesEvaluator.matches((String) left, (String) right)),
            Map.entry(Modulo.class, (left, right, state) -> ModuloEvaluator.modulo(left, right)),
            Map.entry(Multiply.class, MultiplyEvaluator::multiply),
            Map.entry(NotEqual.class, NotEqualEvaluator::notEqual),
            Map.entry(StartsWith.class, (left, right, state) -> StartsWithEvaluator.startsWith(left, right)),
            Map.entry(Subtract.class, SubtractEvaluator::subtract));

    private Operators() {}
}
