package dev.osteon.clients;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The profiles of a site: those that every site has, changed and added to by configuration. */
public final class ClientProfiles {
    private static final String STANDARD = "standard";

    private static final List<String> BOTH_SPELLINGS = List.of("overrideReason", "overrideReasons");

    /** CDS Hooks as it is written, and vendors as their documents say; docs/clients.md says where each line comes from. */
    private static final Map<String, ClientProfile> BUILT_IN = Map.of(
            STANDARD,
            new ClientProfile(STANDARD, false, false, false, true, true, Set.of("*"), BOTH_SPELLINGS),
            "epic",
            new ClientProfile("epic", true, true, true, true, true, Set.of("*"), BOTH_SPELLINGS),
            "oracle-health",
            new ClientProfile("oracle-health", false, false, false, true, false, Set.of(), List.of("overrideReason")));

    /** A host as it stands in a URL, or the star. */
    private static final Pattern HOST = Pattern.compile("\\*|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private final Map<String, ClientProfile> byIssuer = new HashMap<>();
    private final ClientProfile unverified;

    /**
     * @param clients the site's settings by name of the client
     * @param defaultName name of the profile for callers whom no verified token tells apart
     * @throws IllegalArgumentException with one line that names the key at fault
     */
    public ClientProfiles(Map<String, ClientSettings> clients, String defaultName) {
        Map<String, ClientProfile> byName = new HashMap<>(BUILT_IN);
        clients.forEach((name, settings) -> {
            ClientProfile profile = settings.over(base(name, settings.like()), name);
            check(name, profile);
            byName.put(name, profile);
            if (settings.issuer() != null && byIssuer.put(settings.issuer(), profile) != null) {
                throw refused(name, "issuer", "is another client's already");
            }
            if (settings.issuer() == null && !settings.jwks().isEmpty()) {
                throw refused(name, "jwks", "needs an issuer whose keys they are");
            }
            settings.jwks().forEach(address -> checkKeys(name, address));
        });
        unverified = byName.get(defaultName);
        if (unverified == null) {
            throw new IllegalArgumentException("osteon.default-client names no client that there is");
        }
    }

    private static ClientProfile base(String name, String like) {
        if (like == null) {
            return BUILT_IN.getOrDefault(name, BUILT_IN.get(STANDARD));
        }
        ClientProfile base = BUILT_IN.get(like);
        if (base == null) {
            throw refused(name, "like", "is none of standard, epic, oracle-health");
        }
        return base;
    }

    private static void check(String name, ClientProfile profile) {
        if (!profile.linkHosts().stream().allMatch(host -> HOST.matcher(host).matches())) {
            throw refused(name, "link-hosts", "are host names such as guideline.example.org, without scheme or path");
        }
        if (profile.overrideKeys().isEmpty()) {
            throw refused(name, "override-keys", "needs a name");
        }
    }

    /** Keys that travel in the clear could be exchanged on the way. */
    private static void checkKeys(String name, URI address) {
        if (!Addresses.areSafe(address) && !"file".equals(address.getScheme())) {
            throw refused(name, "jwks", "are https addresses, or files as file: URLs");
        }
    }

    private static IllegalArgumentException refused(String name, String key, String why) {
        return new IllegalArgumentException("osteon.clients." + name + "." + key + " " + why);
    }

    /** @return the profile of callers whom no verified token tells apart */
    public ClientProfile unverified() {
        return unverified;
    }

    /**
     * @param issuer {@code iss} of a token that has been verified
     * @return the profile of the client whose issuer it is, else that of unverified callers
     */
    public ClientProfile ofIssuer(String issuer) {
        return byIssuer.getOrDefault(issuer, unverified);
    }
}
