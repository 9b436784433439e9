package dev.osteon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.osteon.support.KeyServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CH-242 to CH-253: tokens signed with real keys, which are fetched from a real address. */
class HookTokensTest {
    private static final String AUDIENCE = "https://cds.example.org/cds-services/x";
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private static final TokenRules RULES = new TokenRules(
            Set.of("ES384", "RS384"),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofMinutes(5),
            Duration.ofHours(4));

    private final KeyServer ehr = new KeyServer();
    private final HookTokens tokens = tokens(ehr.jwks());

    private static HookTokens tokens(URI... jwks) {
        TrustedIssuer issuer = new TrustedIssuer(KeyServer.ISSUER, List.of(jwks), List.of("as-configured"));
        return new HookTokens(List.of(issuer), RULES, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        ehr.close();
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return ehr.bearer(
                ehr.header(JWSAlgorithm.ES384).build(),
                change.apply(KeyServer.claims(AUDIENCE, NOW)).build());
    }

    private void refused(String authorization, String reason) {
        assertThatThrownBy(() -> tokens.verify(authorization, AUDIENCE))
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining(reason);
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    @Test
    @DisplayName("CH-245: ES384 and RS384 are accepted")
    void algorithms() throws Exception {
        JWK rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ehr.keys = new JWKSet(List.of(ehr.key, rsa));
        assertThat(tokens.verify(token(claims -> claims.jwtID("1")), AUDIENCE))
                .isEqualTo(new VerifiedToken(KeyServer.ISSUER, "1", NOW.plusSeconds(360)));
        ehr.key = rsa;
        String byRsa = ehr.bearer(
                ehr.header(JWSAlgorithm.RS384).build(),
                KeyServer.claims(AUDIENCE, NOW).build());
        assertThat(tokens.verify(byRsa, AUDIENCE).issuer()).isEqualTo(KeyServer.ISSUER);
        refused(
                ehr.bearer(
                        ehr.header(JWSAlgorithm.RS256).build(),
                        KeyServer.claims(AUDIENCE, NOW).build()),
                "algorithm");
    }

    @Test
    @DisplayName("CH-241, CH-243: no token, another scheme, no JWT, and alg none are refused")
    void none() {
        refused(null, "no token");
        refused("Basic dXNlcjpwYXNz", "no token");
        refused("Bearer ", "not a signed JWT");
        refused("Bearer a.b.c", "not a signed JWT");
        refused("Bearer " + new PlainJWT(KeyServer.claims(AUDIENCE, NOW).build()).serialize(), "not a signed JWT");
        assertThat(ehr.fetches()).isZero();
    }

    @Test
    @DisplayName("CH-244: a token whose HMAC secret is the public key is refused")
    void keyConfusion() throws Exception {
        for (byte[] secret : List.of(
                ehr.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                ehr.key.toECKey().toECPublicKey().getEncoded())) {
            SignedJWT jwt = new SignedJWT(
                    ehr.header(JWSAlgorithm.HS256).build(),
                    KeyServer.claims(AUDIENCE, NOW).build());
            jwt.sign(new MACSigner(secret));
            refused("Bearer " + jwt.serialize(), "algorithm");
        }
        assertThatThrownBy(() -> new TokenRules(
                        Set.of("HS256"), RULES.skew(), RULES.maxLifetime(), RULES.keysFor(), RULES.keysWhenAway()))
                .hasMessageContaining("osteon.hooks.jwt.algorithms");
        assertThatThrownBy(() -> new TokenRules(
                        Set.of("none"), RULES.skew(), RULES.maxLifetime(), RULES.keysFor(), RULES.keysWhenAway()))
                .hasMessageContaining("osteon.hooks.jwt.algorithms");
    }

    @Test
    @DisplayName("CH-242: a header without kid, or of another type, is refused")
    void header() {
        JWTClaimsSet claims = KeyServer.claims(AUDIENCE, NOW).build();
        refused(ehr.bearer(ehr.header(JWSAlgorithm.ES384).keyID(null).build(), claims), "kid");
        refused(ehr.bearer(ehr.header(JWSAlgorithm.ES384).type(null).build(), claims), "type");
        refused(
                ehr.bearer(
                        ehr.header(JWSAlgorithm.ES384).type(JOSEObjectType.JOSE).build(), claims),
                "type");
    }

    @Test
    @DisplayName("CH-246: each of the claims is needed; nbf, sub and others are let be")
    void claims() throws Exception {
        refused(token(claims -> claims.issuer(null)), "iss");
        refused(token(claims -> claims.audience((String) null)), "aud");
        refused(token(claims -> claims.expirationTime(null)), "exp");
        refused(token(claims -> claims.issueTime(null)), "iat");
        refused(token(claims -> claims.jwtID(null)), "jti");
        refused(token(claims -> claims.jwtID(" ")), "jti");
        assertThat(tokens.verify(
                        token(claims ->
                                claims.notBeforeTime(at(-300)).subject("s").claim("tenant", "t")),
                        AUDIENCE))
                .isNotNull();
    }

    @Test
    @DisplayName(
            "CH-247: aud is the address that is called, alone or among others; a slash at its end makes no difference")
    void audience() throws Exception {
        refused(token(claims -> claims.audience("https://cds.example.org/cds-services/y")), "aud");
        refused(token(claims -> claims.audience(AUDIENCE + "/feedback")), "aud");
        for (List<String> good : List.of(
                List.of(AUDIENCE), List.of("other", AUDIENCE), List.of(AUDIENCE + "/"), List.of("as-configured"))) {
            assertThat(tokens.verify(token(claims -> claims.audience(good)), AUDIENCE))
                    .isNotNull();
        }
    }

    @Test
    @DisplayName("CH-248: expired, issued in the future, not yet valid: refused, but for a minute between two clocks")
    void times() throws Exception {
        refused(token(claims -> claims.issueTime(at(-300)).expirationTime(at(-60))), "expired");
        refused(token(claims -> claims.issueTime(at(61))), "iat");
        refused(token(claims -> claims.notBeforeTime(at(61))), "nbf");
        assertThat(tokens.verify(token(claims -> claims.issueTime(at(-300)).expirationTime(at(-59))), AUDIENCE))
                .isNotNull();
        assertThat(tokens.verify(token(claims -> claims.issueTime(at(60)).notBeforeTime(at(60))), AUDIENCE))
                .isNotNull();
    }

    @Test
    @DisplayName("CH-249: Epic's 900 seconds and an hour are accepted, more is not")
    void lifetime() throws Exception {
        for (int seconds : new int[] {900, 3_600}) {
            assertThat(tokens.verify(token(claims -> claims.expirationTime(at(seconds))), AUDIENCE))
                    .isNotNull();
        }
        refused(token(claims -> claims.expirationTime(at(3_601))), "lifetime");
    }

    @Test
    @DisplayName("CH-251: an issuer or a jku that is not on the list is refused, and nothing is fetched")
    void strangers() {
        try (KeyServer stranger = new KeyServer()) {
            refused(token(claims -> claims.issuer("https://other.example.org")), "iss");
            String foreignKeys = stranger.bearer(
                    stranger.header(JWSAlgorithm.ES384).build(),
                    KeyServer.claims(AUDIENCE, NOW).build());
            refused(foreignKeys, "jku");
            assertThat(stranger.fetches()).isZero();
            assertThat(ehr.fetches()).isZero();
        }
    }

    @Test
    @DisplayName("a token of somebody else's key under a known kid is refused")
    void signature() {
        refused(
                KeyServer.bearer(
                        ehr.header(JWSAlgorithm.ES384).build(),
                        KeyServer.claims(AUDIENCE, NOW).build(),
                        KeyServer.newEcKey("first")),
                "signature");
    }

    @Test
    @DisplayName("CH-253: keys are fetched once, once more for a new key, and not for each key that nobody knows")
    void rotation() throws Exception {
        for (int i = 0; i < 3; i++) {
            tokens.verify(token(claims -> claims), AUDIENCE);
        }
        assertThat(ehr.fetches()).isEqualTo(1);
        ehr.key = KeyServer.newEcKey("second");
        ehr.keys = new JWKSet(ehr.key);
        assertThat(tokens.verify(token(claims -> claims), AUDIENCE)).isNotNull();
        assertThat(ehr.fetches()).isEqualTo(2);
        ehr.key = KeyServer.newEcKey("unknown");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> tokens.verify(token(claims -> claims), AUDIENCE))
                    .isInstanceOf(TokenRefusedException.class);
        }
        assertThat(ehr.fetches()).isEqualTo(2);
    }

    @Test
    @DisplayName("keys that cannot be had, or only from another address, are a refusal; keys once had go on")
    void keysAway() throws Exception {
        ehr.status = 500;
        refused(token(claims -> claims), "keys");
        HookTokens redirected = tokens(ehr.jwks());
        ehr.status = 302;
        assertThatThrownBy(() -> redirected.verify(token(claims -> claims), AUDIENCE))
                .isInstanceOf(TokenRefusedException.class);
        ehr.status = 200;
        HookTokens later = tokens(ehr.jwks());
        later.verify(token(claims -> claims), AUDIENCE);
        ehr.status = 500;
        assertThat(later.verify(token(claims -> claims), AUDIENCE)).isNotNull();
    }

    @Test
    @DisplayName("CH-252: without jku the key comes from where configuration says, a file for instance")
    void outOfBand(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("keys.json"), ehr.keys.toPublicJWKSet().toString());
        JWSHeader header = ehr.header(JWSAlgorithm.ES384).jwkURL(null).build();
        String bearer = ehr.bearer(header, KeyServer.claims(AUDIENCE, NOW).build());
        assertThat(tokens(file.toUri()).verify(bearer, AUDIENCE)).isNotNull();
        assertThat(tokens(ehr.jwks()).verify(bearer, AUDIENCE)).isNotNull();
        assertThatThrownBy(() -> tokens(folder.resolve("none.json").toUri()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.json");
    }
}
