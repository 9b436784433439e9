package dev.osteon.security;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an authorization server says of itself at its well-known address, by OpenID Connect or RFC 8414. Kept as long as its keys would be;
 * while the server does not answer, what it last said goes on.
 */
final class Discovery {
    private static final String OPENID = "/.well-known/openid-configuration";
    private static final String OAUTH = "/.well-known/oauth-authorization-server";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Between two attempts while the server does not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private record Answer(Map<String, Object> metadata, Instant said, Instant asked) {}

    private final String issuer;
    private final Duration freshFor;
    private final Duration goodFor;
    private final Clock clock;
    private Answer last;

    /** @throws IllegalArgumentException when the issuer is neither an https address nor one on this machine */
    Discovery(String issuer, TokenRules rules, Clock clock) {
        if (!isSafe(URI.create(issuer))) {
            throw new IllegalArgumentException("the authorization server " + issuer + " has no https address");
        }
        this.issuer = issuer;
        this.freshFor = rules.keysFor();
        this.goodFor = rules.keysFor().plus(rules.keysWhenAway());
        this.clock = clock;
    }

    /** @return what it says, fetched again when it is no longer fresh; nothing when there is nothing that is still good */
    synchronized Optional<Map<String, Object>> metadata() {
        Instant now = clock.instant();
        boolean fresh = last != null
                && last.metadata() != null
                && now.isBefore(last.said().plus(freshFor));
        if (!fresh && (last == null || !now.isBefore(last.asked().plus(PAUSE)))) {
            Map<String, Object> fetched = fetch();
            last = fetched != null
                    ? new Answer(fetched, now, now)
                    : new Answer(last == null ? null : last.metadata(), last == null ? now : last.said(), now);
        }
        return Optional.ofNullable(last.metadata())
                .filter(said -> now.isBefore(last.said().plus(goodFor)));
    }

    private Map<String, Object> fetch() {
        URI base = URI.create(issuer);
        String path = base.getPath() == null ? "" : base.getPath().replaceAll("/+$", "");
        for (URI place : List.of(base.resolve(path + OPENID), base.resolve(OAUTH + path))) {
            try {
                Map<String, Object> said = JSONObjectUtils.parse(KeySets.fetch(place.toURL()));
                if (issuer.equals(said.get("issuer"))) {
                    return said;
                }
            } catch (IOException | ParseException e) {
                // The next place, or what was said before.
                continue;
            }
        }
        return null;
    }

    /** @return where its keys are, unless that is an address where anybody could answer */
    static Optional<URI> keys(Map<String, Object> metadata) {
        try {
            return Optional.ofNullable(JSONObjectUtils.getURI(metadata, "jwks_uri"))
                    .filter(Discovery::isSafe);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** @return whether nobody on the way can answer instead: https, or this very machine */
    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) && address.getHost() != null
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    }
}
