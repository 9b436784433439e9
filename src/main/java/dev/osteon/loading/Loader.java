package dev.osteon.loading;

import java.util.List;

/** Loads inputs to a target. One run each. */
public final class Loader {
    private final LoadOptions options;
    private final Courier courier;
    private final boolean interruptible;
    private final Report report;
    private final DeadLetters deadLetters;
    private final Counters counters;

    /**
     * @param report told what became of each piece; closed by whoever opened it
     * @param deadLetters gets what was refused
     * @param counters counts while the run is under way
     */
    public Loader(Target target, LoadOptions options, Report report, DeadLetters deadLetters, Counters counters) {
        this.options = options;
        this.courier = new Courier(target, options.patience());
        this.interruptible = target.isInterruptible();
        this.report = report;
        this.deadLetters = deadLetters;
        this.counters = counters;
    }

    /**
     * Loads every input. What is refused does not end the run.
     *
     * @return whether everything was accepted
     * @throws TargetAwayException when the target went away and did not come back; the run can be repeated
     */
    public boolean load(List<Input> inputs) throws TargetAwayException, InterruptedException {
        counters.total(
                inputs.stream().anyMatch(input -> !input.again())
                        ? 0
                        : inputs.stream().mapToLong(Input::size).sum());
        try (Waiting waiting = new Waiting()) {
            Ledger ledger = new Ledger(counters, report, deadLetters, waiting);
            Delivery first = new Delivery(courier, ledger, false);
            try (Dispatcher dispatcher =
                    new Dispatcher(options.parallel(), interruptible, parcel -> deliver(first, parcel, ledger))) {
                Intake intake =
                        new Intake(new Planner(new Identities(courier)), dispatcher, ledger, options.batchSize());
                Reader reader = new Reader(intake, counters::read);
                for (Input input : LoadingOrder.of(inputs)) {
                    reader.read(input);
                }
                intake.flush();
                dispatcher.finish();
            }
            new LastRound(waiting, new Delivery(courier, ledger, true), options.batchSize()).run(counters);
        }
        return counters.refused() == 0;
    }

    private void deliver(Delivery delivery, Parcel parcel, Verdicts verdicts)
            throws TargetAwayException, InterruptedException {
        if (options.validateOnly()) {
            new Trial(courier, verdicts).deliver(parcel);
        } else {
            delivery.deliver(parcel);
        }
    }
}
