package dev.osteon.evaluator;

/** A name in an expression: what it stands for goes into the value of the expression. */
interface Leaf extends Step {
    /** @return its value as far as it is known; nothing is evaluated for it */
    Object known(Run run, Object[] locals);
}
