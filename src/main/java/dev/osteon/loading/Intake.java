package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.osteon.loading.Identities.AmbiguousException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read becomes parcels. */
final class Intake implements Pieces {
    private final Planner planner;
    private final Dispatcher dispatcher;
    private final Ledger ledger;
    private final int batchSize;
    private final Group resources = new Group();
    private final Group batch = new Group();

    /** @param batchSize how many pieces that stand alone travel together */
    Intake(Planner planner, Dispatcher dispatcher, Ledger ledger, int batchSize) {
        this.planner = planner;
        this.dispatcher = dispatcher;
        this.ledger = ledger;
        this.batchSize = batchSize;
    }

    @Override
    public void piece(Piece piece) throws TargetAwayException, InterruptedException {
        if (ledger.acceptedEarlier(piece)) {
            return;
        }
        Planned planned;
        try {
            planned = planner.plan(piece);
        } catch (AmbiguousException e) {
            ledger.refused(piece, 0, Outcomes.error("multiple-matches", null, e.getMessage()));
            return;
        }
        if (piece.kind() == Piece.Kind.BUNDLE) {
            // What stood before it may be what it refers to.
            flush();
            dispatcher.dispatch(new Parcel(List.of(planned)));
        } else {
            Group group = piece.kind() == Piece.Kind.RESOURCE ? resources : batch;
            if (!group.takes(planned)) {
                group.send();
            }
            group.add(planned);
        }
    }

    void flush() throws TargetAwayException, InterruptedException {
        resources.send();
        batch.send();
    }

    @Override
    public void skipped(Position at) {
        ledger.skipped(at);
    }

    @Override
    public void unreadable(Position at, Raw raw, String ending, ObjectNode outcome) {
        ledger.refused(at, raw, ending, 0, Outcomes.at(at, outcome));
    }

    /** Pieces that travel together. */
    private final class Group {
        private final List<Planned> gathered = new ArrayList<>();
        private final Set<String> writes = new HashSet<>();

        boolean takes(Planned planned) {
            return gathered.size() < batchSize && planned.writes().stream().noneMatch(writes::contains);
        }

        void add(Planned planned) {
            gathered.add(planned);
            writes.addAll(planned.writes());
        }

        void send() throws TargetAwayException, InterruptedException {
            if (!gathered.isEmpty()) {
                dispatcher.dispatch(new Parcel(gathered));
                gathered.clear();
                writes.clear();
            }
        }
    }
}
