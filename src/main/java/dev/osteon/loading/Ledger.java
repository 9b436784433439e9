package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** Counts, reports and keeps. */
final class Ledger implements Verdicts {
    private final Counters counters;
    private final Report report;
    private final DeadLetters deadLetters;
    private final Waiting waiting;

    Ledger(Counters counters, Report report, DeadLetters deadLetters, Waiting waiting) {
        this.counters = counters;
        this.report = report;
        this.deadLetters = deadLetters;
        this.waiting = waiting;
    }

    /** @return whether an earlier run has loaded it, which is counted then */
    boolean acceptedEarlier(Piece piece) {
        boolean accepted = report.acceptedEarlier(piece);
        if (accepted) {
            counters.loadedEarlier();
        }
        return accepted;
    }

    void skipped(Position at) {
        counters.skip();
        report.skipped(at);
    }

    @Override
    public void accepted(Piece piece, int count) {
        counters.accept(count);
        report.accepted(piece, count);
    }

    @Override
    public void refused(Piece piece, int status, JsonNode outcome) {
        refused(piece.at(), piece.raw(), piece.ending(), status, Outcomes.at(piece, (ObjectNode) outcome));
    }

    /** @param outcome as whoever mends the input is to read it */
    void refused(Position at, Raw raw, String ending, int status, ObjectNode outcome) {
        counters.refuse();
        Path letter = deadLetters.put(at, raw, ending, outcome);
        report.refused(at, status, outcome, letter);
    }

    @Override
    public void early(Planned planned) {
        counters.waiting(1);
        waiting.add(planned);
    }
}
