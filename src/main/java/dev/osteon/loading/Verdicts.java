package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;

/** What becomes of pieces. */
interface Verdicts {
    /** @param count how many resources went in with it */
    void accepted(Piece piece, int count);

    /** @param outcome what the target said of a bundle that holds nothing but this piece, or of its entry */
    void refused(Piece piece, int status, JsonNode outcome);

    /** It may go in when others are there. */
    void early(Planned planned);
}
