package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a target answered.
 *
 * @param status as of HTTP
 * @param body a FHIR resource as JSON: a Bundle of responses or an OperationOutcome; a missing node when there was none
 */
public record Answer(int status, JsonNode body) {
    /** @return whether what was sent was processed; the entries of a batch have their own answers */
    public boolean accepted() {
        return status >= 200 && status < 300;
    }
}
