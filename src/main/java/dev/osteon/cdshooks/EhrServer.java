package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The FHIR server that a hook request names, where what the client did not send along can be fetched. */
public interface EhrServer {

    /**
     * What came of one query.
     *
     * @param pages every page in order; empty when it failed
     * @param failure why there is no whole answer, to be read after "and", without any value of the request; null when there is one
     */
    record Answer(List<JsonNode> pages, String failure) {
        /** Makes the list the record's own. */
        public Answer {
            pages = List.copyOf(pages);
        }

        /** @return an answer without data */
        public static Answer failed(String failure) {
            return new Answer(List.of(), failure);
        }
    }

    /**
     * @param base the server's FHIR base, as the client names it
     * @param token shown to that server alone, or null
     * @return for the queries of one hook request, all before one deadline that begins now
     */
    Session open(URI base, AccessToken token);

    /** What one hook request asks of the server. */
    interface Session {
        /**
         * Runs queries side by side, each to its last page.
         *
         * @param queries by a name of the caller's: a FHIR query relative to the base, or the address of a further page
         * @return an answer for each name
         */
        Map<String, Answer> fetch(Map<String, String> queries);
    }
}
