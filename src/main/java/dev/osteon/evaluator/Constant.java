package dev.osteon.evaluator;

/** A value that is the same for everybody; not to be changed by who gets it. */
record Constant(Object constant) implements Step {
    @Override
    public Object value(Run run, Object[] locals) {
        return constant;
    }
}
