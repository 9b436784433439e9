package dev.osteon.evaluator;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hl7.elm.r1.As;
import org.hl7.elm.r1.Instance;
import org.hl7.elm.r1.InstanceElement;
import org.hl7.elm.r1.Is;
import org.opencds.cqf.cql.engine.execution.Environment;

/** Types of values: asked for, taken as, made. */
final class Types {
    private Types() {}

    static Step as(As elm, Step operand) {
        Function<Environment, Class<?>> type = once(environment -> elm.getAsTypeSpecifier() == null
                ? environment.resolveType(elm.getAsType())
                : environment.resolveType(elm.getAsTypeSpecifier()));
        boolean strict = Boolean.TRUE.equals(elm.isStrict());
        return (run, locals) -> {
            Object value = operand.value(run, locals);
            if (value == null) {
                return null;
            }
            Environment environment = run.state().getEnvironment();
            Class<?> wanted = type.apply(environment);
            return wanted.isInstance(value) ? value : environment.as(value, wanted, strict);
        };
    }

    static Step is(Is elm, Step operand) {
        Function<Environment, Class<?>> type = once(environment -> elm.isTypeSpecifier() == null
                ? environment.resolveType(elm.isType())
                : environment.resolveType(elm.isTypeSpecifier()));
        return (run, locals) -> {
            Object value = operand.value(run, locals);
            if (value == null) {
                return null;
            }
            Environment environment = run.state().getEnvironment();
            Class<?> wanted = type.apply(environment);
            return wanted.isInstance(value) ? Boolean.TRUE : environment.is(value, wanted);
        };
    }

    /** A name of ELM means the same type in every environment of the program. */
    private static Function<Environment, Class<?>> once(Function<Environment, Class<?>> type) {
        AtomicReference<Class<?>> known = new AtomicReference<>();
        return environment -> {
            Class<?> found = known.get();
            if (found == null) {
                found = type.apply(environment);
                known.set(found);
            }
            return found;
        };
    }

    static Step instance(ExpressionCompiler compiler, Instance elm) {
        List<String> names =
                elm.getElement().stream().map(InstanceElement::getName).toList();
        Step[] values = compiler.operands(
                elm.getElement().stream().map(InstanceElement::getValue).toList());
        return (run, locals) -> {
            Environment environment = run.state().getEnvironment();
            Object made = environment.createInstance(elm.getClassType());
            for (int i = 0; i < values.length; i++) {
                environment.setValue(made, names.get(i), values[i].value(run, locals));
            }
            return made;
        };
    }
}
