package dev.osteon.evaluator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hl7.elm.r1.*;
import org.opencds.cqf.cql.engine.elm.executing.NowEvaluator;
import org.opencds.cqf.cql.engine.elm.executing.QuantityEvaluator;

/** ELM -> steps, within one definition or function. */
final class ExpressionCompiler {
    private static final Map<Class<?>, BiFunction<ExpressionCompiler, Expression, Step>> OTHERS = Map.ofEntries(
            on(AliasRef.class, (compiler, elm) -> compiler.local(elm.getName())),
            on(And.class, (compiler, elm) -> Logic.and(compiler.operands(elm.getOperand()))),
            on(As.class, (compiler, elm) -> Types.as(elm, compiler.step(elm.getOperand()))),
            on(Case.class, Logic::choice),
            on(Coalesce.class, (compiler, elm) -> Logic.coalesce(compiler.operands(elm.getOperand()))),
            on(CodeRef.class, References::code),
            on(Combine.class, Texts::combine),
            on(DateTime.class, Times::dateTime),
            on(Date.class, Times::date),
            on(DateTimeComponentFrom.class, Times::component),
            on(DifferenceBetween.class, Times::difference),
            on(DurationBetween.class, Times::duration),
            on(Exists.class, Lists::exists),
            on(ExpressionRef.class, References::definition),
            on(First.class, Lists::first),
            on(FunctionRef.class, References::function),
            on(If.class, Logic::branch),
            on(In.class, Lists::in),
            on(IndexOf.class, Lists::indexOf),
            on(Instance.class, Types::instance),
            on(Interval.class, Times::interval),
            on(InValueSet.class, Terminology::inValueSet),
            on(Is.class, (compiler, elm) -> Types.is(elm, compiler.step(elm.getOperand()))),
            on(Last.class, Lists::last),
            on(Length.class, Texts::length),
            on(org.hl7.elm.r1.List.class, Lists::list),
            on(Literal.class, (compiler, elm) -> literal(elm)),
            on(Message.class, Texts::message),
            on(Negate.class, Texts::negate),
            on(Now.class, (compiler, elm) -> (run, locals) -> NowEvaluator.internalEvaluate(run.state())),
            on(Null.class, (compiler, elm) -> new Constant(null)),
            on(OperandRef.class, (compiler, elm) -> compiler.local(elm.getName())),
            on(Or.class, (compiler, elm) -> Logic.or(compiler.operands(elm.getOperand()))),
            on(ParameterRef.class, References::parameter),
            on(Property.class, References::property),
            on(Quantity.class, (compiler, elm) -> new Constant(QuantityEvaluator.internalEvaluate(elm, null))),
            on(Query.class, Queries::query),
            on(QueryLetRef.class, (compiler, elm) -> compiler.local(elm.getName())),
            on(ReplaceMatches.class, Texts::replaceMatches),
            on(Retrieve.class, Terminology::retrieve),
            on(Round.class, Texts::round),
            on(Split.class, Texts::split),
            on(Substring.class, Texts::substring),
            on(Tuple.class, Lists::tuple),
            on(Union.class, Lists::union),
            on(ValueSetRef.class, Terminology::valueSet));

    private final Program program;
    private final Library library;
    private final Scope scope;
    private final String context;
    private final Set<Program.Definition> reads = new LinkedHashSet<>();
    private final Deque<Set<Leaf>> noted = new ArrayDeque<>();

    ExpressionCompiler(Program program, Library library, Scope scope, String context) {
        this.program = program;
        this.library = library;
        this.scope = scope;
        this.context = context;
    }

    private static <T extends Expression> Map.Entry<Class<?>, BiFunction<ExpressionCompiler, Expression, Step>> on(
            Class<T> type, BiFunction<ExpressionCompiler, T, Step> compilation) {
        return Map.entry(type, (compiler, elm) -> compilation.apply(compiler, type.cast(elm)));
    }

    /** @throws NotCompiledException when there is no step for it */
    Step step(Expression elm) {
        Class<?> type = elm.getClass();
        BiFunction<ExpressionCompiler, Expression, Step> other = OTHERS.get(type);
        if (other != null) {
            return other.apply(this, elm);
        }
        Operators.Unary unary = Operators.UNARY.get(type);
        if (unary != null) {
            return unary(unary, step(((UnaryExpression) elm).getOperand()));
        }
        Operators.Unary aggregate = Operators.AGGREGATE.get(type);
        if (aggregate != null) {
            return unary(aggregate, step(((AggregateExpression) elm).getSource()));
        }
        Operators.Binary binary = Operators.BINARY.get(type);
        if (binary == null) {
            throw new NotCompiledException(type.getSimpleName());
        }
        Step[] operands = operands(operands(elm));
        Step left = operands[0];
        Step right = operands[1];
        return (run, locals) -> binary.of(left.value(run, locals), right.value(run, locals), run.state());
    }

    private static List<Expression> operands(Expression elm) {
        return elm instanceof BinaryExpression binary ? binary.getOperand() : ((NaryExpression) elm).getOperand();
    }

    private static Step unary(Operators.Unary operator, Step operand) {
        return (run, locals) -> operator.of(operand.value(run, locals), run.state());
    }

    /** @return null for an operand that is not there */
    Step stepOrNull(Expression elm) {
        return elm == null ? null : step(elm);
    }

    Step[] operands(List<? extends Expression> operands) {
        return operands.stream().map(this::step).toArray(Step[]::new);
    }

    Step local(String name) {
        return leaf(new Local(scope.place(name)));
    }

    /** @return the leaf, of which whoever wants to know has taken note */
    Step leaf(Leaf leaf) {
        if (!noted.isEmpty()) {
            noted.peek().add(leaf);
        }
        return leaf;
    }

    /** @param leaves gets, each once, what is named while that is compiled and can be reached from here */
    <T> T noting(List<Leaf> leaves, Supplier<T> compilation) {
        int inReach = scope.depth();
        Set<Leaf> all = new LinkedHashSet<>();
        noted.push(all);
        T compiled = compilation.get();
        noted.pop();
        all.stream()
                .filter(leaf -> !(leaf instanceof Local local) || local.place() < inReach)
                .forEach(leaves::add);
        return compiled;
    }

    /** What is named while that is compiled decides, but does not go into the value. */
    <T> T aside(Supplier<T> compilation) {
        return noting(new ArrayList<>(), compilation);
    }

    private static Step literal(Literal elm) {
        return new Constant(
                switch (elm.getValueType().getLocalPart()) {
                    case "String" -> elm.getValue();
                    case "Boolean" -> Boolean.valueOf(elm.getValue());
                    case "Integer" -> Integer.valueOf(elm.getValue());
                    case "Long" -> Long.valueOf(elm.getValue());
                    case "Decimal" -> new java.math.BigDecimal(elm.getValue());
                    default -> throw new NotCompiledException(elm.getValueType().toString());
                });
    }

    Step definition(Program.Definition definition) {
        reads.add(definition);
        return leaf(definition);
    }

    /** The definitions that are read, itself or through functions. */
    Set<Program.Definition> reads() {
        return reads;
    }

    Program program() {
        return program;
    }

    Library library() {
        return library;
    }

    Scope scope() {
        return scope;
    }

    /** Name of the context in which the definition is evaluated. */
    String context() {
        return context;
    }
}
