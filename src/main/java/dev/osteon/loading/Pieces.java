package dev.osteon.loading;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What comes of reading inputs. */
interface Pieces {
    void piece(Piece piece) throws TargetAwayException, InterruptedException;

    /** Nothing to load, such as a {@code package.json}. */
    void skipped(Position at);

    /**
     * Cannot be read.
     *
     * @param ending of a file with that input
     * @param outcome an OperationOutcome that says why
     */
    void unreadable(Position at, Raw raw, String ending, ObjectNode outcome);
}
