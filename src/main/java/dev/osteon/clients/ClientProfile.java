package dev.osteon.clients;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * How one kind of client wants to be answered. Resolved once for each request, by {@link ClientProfiles}, and carried with it.
 *
 * @param name {@code standard}, {@code epic}, {@code oracle-health}, or what the site calls it
 * @param onlyAny whether {@code selectionBehavior} is always {@code any}, because the client knows no other
 * @param oneActionPerSuggestion whether a suggestion with several actions becomes several suggestions
 * @param labelInDescription whether the client shows the description of an action and not the label of its suggestion, so that the
 *     description has to say what the label says
 * @param warningMeansEmpty whether a searchset that holds nothing but a warning is an empty result; otherwise it is a failed query
 * @param appContext whether a link to a SMART app may carry {@code appContext}
 * @param linkHosts hosts that an address on a card may have, {@code *} for every host
 * @param overrideKeys names under which the client's feedback holds the reason of an override
 */
public record ClientProfile(
        String name,
        boolean onlyAny,
        boolean oneActionPerSuggestion,
        boolean labelInDescription,
        boolean warningMeansEmpty,
        boolean appContext,
        Set<String> linkHosts,
        List<String> overrideKeys) {

    private static final String EVERY_HOST = "*";

    /** Makes the lists the record's own. */
    public ClientProfile {
        linkHosts = Set.copyOf(linkHosts);
        overrideKeys = List.copyOf(overrideKeys);
    }

    /**
     * @param url absolute address that is about to be put on a card, or null
     * @return whether this client shows it; what it would hide or refuse is left out
     */
    public boolean permitsLink(String url) {
        if (url == null || linkHosts.contains(EVERY_HOST)) {
            return url != null;
        }
        String host = URI.create(url).getHost();
        return host != null && linkHosts.contains(host);
    }
}
