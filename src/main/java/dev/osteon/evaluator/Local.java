package dev.osteon.evaluator;

/** An operand, alias or let, by its place. */
record Local(int place) implements Leaf {
    @Override
    public Object value(Run run, Object[] locals) {
        return locals[place];
    }

    @Override
    public Object known(Run run, Object[] locals) {
        return locals[place];
    }
}
