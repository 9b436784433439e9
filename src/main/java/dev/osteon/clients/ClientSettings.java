package dev.osteon.clients;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a site says of one client; null where it says nothing.
 *
 * @param like the profile whose options hold where this one says nothing: {@code standard}, {@code epic}, {@code oracle-health}; null:
 *     the built-in profile of the same name, else {@code standard}
 * @param issuer the {@code iss} of the client's tokens
 * @param jwks where the client's public keys are: addresses that a token may name as {@code jku}, and files, as {@code file:} URLs
 * @param audiences values of {@code aud} that are accepted besides the address that is called
 * @param onlyAny see {@link ClientProfile}
 * @param oneActionPerSuggestion see {@link ClientProfile}
 * @param labelInDescription see {@link ClientProfile}
 * @param warningMeansEmpty see {@link ClientProfile}
 * @param appContext see {@link ClientProfile}
 * @param linkHosts see {@link ClientProfile}
 * @param overrideKeys see {@link ClientProfile}
 * @param topics code of a topic to whether this client is shown it: {@code on}, {@code off} or {@code silent}
 */
public record ClientSettings(
        String like,
        String issuer,
        List<URI> jwks,
        List<String> audiences,
        Boolean onlyAny,
        Boolean oneActionPerSuggestion,
        Boolean labelInDescription,
        Boolean warningMeansEmpty,
        Boolean appContext,
        Set<String> linkHosts,
        List<String> overrideKeys,
        Map<String, String> topics) {

    /** Lists that were not given are empty, but for those whose emptiness says something. */
    public ClientSettings {
        jwks = jwks == null ? List.of() : List.copyOf(jwks);
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
        topics = topics == null ? Map.of() : Map.copyOf(topics);
    }

    ClientProfile over(ClientProfile base, String name) {
        return new ClientProfile(
                name,
                or(onlyAny, base.onlyAny()),
                or(oneActionPerSuggestion, base.oneActionPerSuggestion()),
                or(labelInDescription, base.labelInDescription()),
                or(warningMeansEmpty, base.warningMeansEmpty()),
                or(appContext, base.appContext()),
                or(linkHosts, base.linkHosts()),
                or(overrideKeys, base.overrideKeys()));
    }

    private static <T> T or(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
