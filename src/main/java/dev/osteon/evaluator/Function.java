package dev.osteon.evaluator;

import java.util.Set;
import org.hl7.fhir.r4.model.Base;

/**
 * A function of CQL. What it gives depends on its operands alone and on what stays the same through a run, so that a run keeps its results.
 *
 * @param number of the function within the program
 * @param locals number of places that the body needs, operands first
 * @param reads the definitions that it reads, itself or through others
 */
record Function(int number, Step body, int locals, Set<Program.Definition> reads) {
    /** Texts that a function is called with. */
    record Texts(Object first, Object second) {}

    /** @param operands evaluated where the function is called */
    Step call(Step[] operands) {
        return (run, outer) -> {
            Object[] inner = new Object[locals];
            for (int i = 0; i < operands.length; i++) {
                inner[i] = operands[i].value(run, outer);
            }
            Object key = key(operands.length, inner);
            return key == null ? body.value(run, inner) : run.results(number).of(key, body, run, inner);
        };
    }

    /** @return what a result is kept by, or null when it is not worth it */
    private static Object key(int operands, Object[] values) {
        if (operands == 1 && values[0] instanceof Base element) {
            return element;
        }
        return (operands == 1 || operands == 2 && values[1] instanceof String) && values[0] instanceof String
                ? new Texts(values[0], operands == 1 ? null : values[1])
                : null;
    }
}
