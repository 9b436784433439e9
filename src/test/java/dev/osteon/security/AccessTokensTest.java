package dev.osteon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.osteon.support.AuthorizationServer;
import dev.osteon.support.AuthorizationServer.Token;
import dev.osteon.support.KeyServer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Access tokens of a real authorization server, whose keys are found by discovery. */
class AccessTokensTest {
    private static final String FHIR = "https://cds.example.org/fhir";
    private static final TokenRules RULES = new TokenRules(
            Set.of("RS256", "ES384"),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofMinutes(5),
            Duration.ofHours(4));

    /** A clock that a test moves. */
    private static final class Moved extends Clock {
        private Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final AuthorizationServer server = new AuthorizationServer();
    private final Moved clock = new Moved();
    private final AccessTokens tokens = tokens(server.issuer());

    private AccessTokens tokens(String issuer) {
        return new AccessTokens(
                List.of(new TrustedIssuer(issuer, List.of(), List.of("our-audience"))), List.of(FHIR), RULES, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Token token() {
        return server.token().audience(FHIR).scope("openid user/Observation.rs");
    }

    private void refused(String authorization, String reason) {
        assertThatThrownBy(() -> tokens.verify(authorization))
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("a good token says who calls, with which application, for whom, and what is granted")
    void good() throws Exception {
        Identity caller = tokens.verify(token().patient("Patient/p-1")
                .claim("fhirUser", "Practitioner/9")
                .claim("client_id", "our-app")
                .bearer());
        assertThat(caller)
                .extracting(Identity::issuer, Identity::subject, Identity::client, Identity::user, Identity::patient)
                .containsExactly(server.issuer(), "user-1", "our-app", "Practitioner/9", "p-1");
        assertThat(caller.may("Observation", Permission.SEARCH)).isTrue();
        assertThat(caller.may("Condition", Permission.SEARCH)).isFalse();
        assertThat(tokens.verify(token().audience(FHIR + "/").bearer()).patient())
                .isNull();
        assertThat(tokens.verify(token().audience("our-audience").bearer()).issuer())
                .isEqualTo(server.issuer());
        assertThat(tokens.verify(token().claim("scope", List.of("user/Condition.c"))
                                .bearer())
                        .may("Condition", Permission.CREATE))
                .isTrue();
    }

    @Test
    @DisplayName("none, no JWT, alg none, wrong audience, issuer that nobody trusts, expired, valid too long, a patient"
            + " that is no id")
    void bad() {
        refused(null, "no token");
        refused("Basic dXNlcjpwYXNz", "no token");
        refused("Bearer a.b.c", "not a signed JWT");
        refused(
                "Bearer "
                        + new PlainJWT(new JWTClaimsSet.Builder()
                                        .issuer(server.issuer())
                                        .build())
                                .serialize(),
                "not a signed JWT");
        refused(token().audience("https://cds.example.org/cds-services/x").bearer(), "aud");
        refused(token().realm("another").bearer(), "unknown iss");
        refused(token().lasting(-120).bearer(), "expired");
        refused(token().lasting(7200).bearer(), "lifetime");
        refused(token().patient("../Patient").bearer(), "patient");
        refused(token().claim("scope", 7).bearer(), "claims");
    }

    @Test
    @DisplayName("keys of another realm, and the public key taken for a secret, sign nothing")
    void keys() throws Exception {
        SignedJWT good = SignedJWT.parse(token().serialize());
        SignedJWT foreign = SignedJWT.parse(token().realm("another").serialize());
        // The claims of ours under the signature of theirs.
        refused(
                "Bearer " + good.getParsedParts()[0] + "." + good.getParsedParts()[1] + "."
                        + foreign.getParsedParts()[2],
                "signature");
        refused(
                KeyServer.bearer(
                        new JWSHeader.Builder(JWSAlgorithm.ES384)
                                .keyID(good.getHeader().getKeyID())
                                .build(),
                        good.getJWTClaimsSet(),
                        KeyServer.newEcKey(good.getHeader().getKeyID())),
                "signature");
        SignedJWT secret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(good.getHeader().getKeyID())
                        .build(),
                good.getJWTClaimsSet());
        secret.sign(new MACSigner(
                KeySets.fetch(java.net.URI.create(server.issuer() + "/jwks").toURL())
                        .getBytes(StandardCharsets.UTF_8)));
        refused("Bearer " + secret.serialize(), "signature");
    }

    @Test
    @DisplayName("while the authorization server is away, the keys that we have go on for a time and no longer")
    void away() throws Exception {
        String token = token().lasting(3000).bearer();
        tokens.verify(token);
        server.close();
        clock.by = Duration.ofMinutes(20);
        assertThat(tokens.verify(token).issuer()).isEqualTo(server.issuer());
        assertThat(tokens.authorizationServer()).isPresent();
        clock.by = Duration.ofMinutes(246);
        assertThat(tokens.authorizationServer()).isEmpty();
        assertThatThrownBy(() -> tokens(server.issuer()).verify(token)).hasMessageContaining("keys that cannot be had");
    }

    @Test
    @DisplayName(
            "what the authorization server says of itself counts only under its own name, and from an address nobody"
                    + " can take")
    void discovery() {
        AccessTokens other = tokens(server.issuer() + "/");
        assertThat(other.authorizationServer()).isEmpty();
        assertThat(tokens.authorizationServer().orElseThrow()).containsKeys("token_endpoint", "authorization_endpoint");
        assertThatThrownBy(() -> tokens("http://authorization.example.org/realm"))
                .hasMessageContaining("https");
    }
}
