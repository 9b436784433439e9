package dev.osteon.evaluator;

/**
 * A function of CQL.
 *
 * @param locals number of places that the body needs, operands first
 */
record Function(Step body, int locals) {
    /** @param operands evaluated where the function is called */
    Step call(Step[] operands) {
        return (run, outer) -> {
            Object[] inner = new Object[locals];
            for (int i = 0; i < operands.length; i++) {
                inner[i] = operands[i].value(run, outer);
            }
            return body.value(run, inner);
        };
    }
}
