package dev.osteon.evaluator;

/** An expression, ready to be evaluated. Holds no state of an evaluation, so that many threads may share it. */
@FunctionalInterface
interface Step {
    /**
     * @param run the evaluation
     * @param locals what the definition or function around it has named so far: operands, aliases and lets
     * @return a value of the CQL engine, or null
     */
    Object value(Run run, Object[] locals);
}
