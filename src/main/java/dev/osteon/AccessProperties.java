package dev.osteon;

import dev.osteon.security.TokenRules;
import dev.osteon.security.TrustedIssuer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach the FHIR endpoint where tokens are asked for.
 *
 * @param algorithms signature algorithms of access tokens that are accepted
 * @param authorizationServers name of an authorization server to where it is
 */
record AccessProperties(
        @DefaultValue({"ES256", "ES384", "RS256", "RS384"}) Set<String> algorithms,
        @DefaultValue Map<String, AuthorizationServer> authorizationServers) {

    /** Checks what the types alone do not say. */
    AccessProperties {
        new TokenRules(algorithms, Duration.ZERO, Duration.ofHours(1), Duration.ofMinutes(5), Duration.ZERO);
    }

    /**
     * A server whose access tokens count.
     *
     * @param issuer its {@code iss}, letter for letter
     * @param jwks where its keys are; none: the server is asked, by OpenID Connect discovery or RFC 8414
     * @param audiences values of {@code aud} that are accepted besides the FHIR endpoint
     */
    record AuthorizationServer(
            String issuer,
            @DefaultValue List<URI> jwks,
            @DefaultValue List<String> audiences) {
        AuthorizationServer {
            if (issuer == null) {
                throw new IllegalArgumentException("osteon.access.authorization-servers.<name>.issuer is missing");
            }
        }
    }

    List<TrustedIssuer> trusted() {
        return authorizationServers.values().stream()
                .map(server -> new TrustedIssuer(server.issuer(), server.jwks(), server.audiences()))
                .toList();
    }
}
