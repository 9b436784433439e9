package dev.osteon.clients;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A link that a site puts on cards: its own protocol, a rota, a SMART app.
 *
 * @param label what is shown
 * @param url absolute address; of a SMART app the address at which it is launched, without {@code launch} and {@code iss}
 * @param type {@code absolute} or {@code smart}, as in CDS Hooks
 * @param appContext what the SMART app is given by the EHR, as text; null for nothing
 * @param topics codes of the topics whose cards have the link; empty: every card that advises
 */
public record CardLink(String label, URI url, String type, String appContext, Set<String> topics) {
    private static final Set<String> TYPES = Set.of("absolute", "smart");

    /** Fills in what was not said. */
    public CardLink {
        type = type == null ? "absolute" : type.strip().toLowerCase(Locale.ROOT);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
    }

    /**
     * @param key configuration key below which the link is described
     * @throws IllegalArgumentException with one line that names the key at fault and what it may be
     */
    void check(String key) {
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException(key + ".label is missing");
        }
        if (url == null || !Addresses.areSafe(url)) {
            throw new IllegalArgumentException(key + ".url must be an https address");
        }
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException(key + ".type must be absolute or smart");
        }
        if (appContext != null && !type.equals("smart")) {
            throw new IllegalArgumentException(key + ".app-context is for links of type smart only");
        }
    }
}
