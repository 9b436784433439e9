package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Medications that orders, statements and doses of a request refer to on the EHR's server. No search by patient brings them. */
final class ReferredMedications {
    static final String TYPE = "Medication";

    /** A patient has few drugs; a request with more references than this is odd, and its deadline is short. */
    private static final int MAX = 30;

    private static final Pattern RELATIVE = Pattern.compile("(Medication/[A-Za-z0-9\\-.]{1,64})(/_history/[^/]+)?");

    private ReferredMedications() {}

    /**
     * @param entries everything that was sent or fetched
     * @param fhirServer base of the EHR's server
     * @return what is referred to and not there, each as the query that reads it, in the order of the ids
     */
    static Map<String, String> missing(Collection<PrefetchEntry> entries, URI fhirServer) {
        Set<String> sent = entries.stream()
                .map(entry -> entry.json().path("resourceType").asText() + "/"
                        + entry.json().path("id").asText())
                .collect(Collectors.toSet());
        Set<String> fullUrls =
                entries.stream().map(entry -> String.valueOf(entry.fullUrl())).collect(Collectors.toSet());
        String base = fhirServer.toString().replaceAll("/+$", "") + "/";
        Map<String, String> missing = new TreeMap<>();
        for (PrefetchEntry entry : entries) {
            String reference =
                    entry.json().path("medicationReference").path("reference").asText();
            Matcher relative =
                    RELATIVE.matcher(reference.startsWith(base) ? reference.substring(base.length()) : reference);
            if (relative.matches()
                    && !sent.contains(relative.group(1))
                    && !fullUrls.contains(reference)
                    && missing.size() < MAX) {
                missing.put(relative.group(1), relative.group(1));
            }
        }
        return missing;
    }

    /** @return the Medication, when the answer is that one and no other */
    static Optional<PrefetchEntry> read(String reference, EhrServer.Answer answer) {
        if (answer.failure() != null
                || answer.pages().size() != 1
                || !(answer.pages().get(0) instanceof ObjectNode medication)) {
            return Optional.empty();
        }
        JsonNode type = medication.path("resourceType");
        boolean right = (type.asText() + "/" + medication.path("id").asText()).equals(reference);
        return right ? Optional.of(new PrefetchEntry(reference, 1, null, medication)) : Optional.empty();
    }
}
