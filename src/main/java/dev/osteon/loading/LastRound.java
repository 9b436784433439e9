package dev.osteon.loading;

import java.util.ArrayList;
import java.util.List;

/** Delivers what had to wait: first what others refer to, and together what refers to each other. */
final class LastRound {
    private final Waiting waiting;
    private final Delivery delivery;
    private final int batchSize;

    LastRound(Waiting waiting, Delivery delivery, int batchSize) {
        this.waiting = waiting;
        this.delivery = delivery;
        this.batchSize = batchSize;
    }

    void run(Counters counters) throws TargetAwayException, InterruptedException {
        List<Planned> gathered = new ArrayList<>();
        for (List<Integer> group : waiting.order()) {
            List<Planned> together = group.stream().map(waiting::get).toList();
            boolean joins = together.size() == 1
                    && (gathered.isEmpty()
                            || gathered.get(0).piece().kind()
                                    == together.get(0).piece().kind())
                    && together.get(0).piece().kind() != Piece.Kind.BUNDLE;
            if (!joins || gathered.size() >= batchSize || writeTheSame(gathered, together)) {
                send(gathered, counters);
            }
            if (together.size() > 1) {
                delivery.deliver(Parcel.transaction(together));
                counters.waiting(-together.size());
            } else {
                gathered.addAll(together);
            }
            if (together.get(0).piece().kind() == Piece.Kind.BUNDLE) {
                send(gathered, counters);
            }
        }
        send(gathered, counters);
    }

    private static boolean writeTheSame(List<Planned> some, List<Planned> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> other.writes().stream().anyMatch(one.writes()::contains)));
    }

    private void send(List<Planned> gathered, Counters counters) throws TargetAwayException, InterruptedException {
        if (!gathered.isEmpty()) {
            delivery.deliver(new Parcel(gathered));
            counters.waiting(-gathered.size());
            gathered.clear();
        }
    }
}
