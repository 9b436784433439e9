package dev.osteon.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What holds of every token, whoever made it and for what: an issuer of ours, its signature, the times. Who is trusted is decided by lists,
 * before anything is fetched; what a token says of itself only chooses from them.
 */
final class SignedTokens {
    private static final String BEARER = "Bearer ";

    private final Map<String, TrustedIssuer> issuers;
    private final Map<URI, DefaultJWTProcessor<SecurityContext>> processors = new ConcurrentHashMap<>();
    private final Function<TrustedIssuer, List<URI>> places;
    private final JOSEObjectType[] types;
    private final TokenRules rules;
    private final Clock clock;

    /**
     * @param places where the keys of an issuer are
     * @param types values of {@code typ} that are accepted; null among them: none at all
     * @throws IllegalArgumentException when a file of keys cannot be read
     */
    SignedTokens(
            Collection<TrustedIssuer> trusted,
            Function<TrustedIssuer, List<URI>> places,
            TokenRules rules,
            Clock clock,
            JOSEObjectType... types) {
        this.issuers = trusted.stream().collect(Collectors.toMap(TrustedIssuer::issuer, Function.identity()));
        this.places = places;
        this.types = types;
        this.rules = rules;
        this.clock = clock;
        trusted.stream().flatMap(issuer -> issuer.jwks().stream()).forEach(this::processor);
    }

    private DefaultJWTProcessor<SecurityContext> processor(URI place) {
        return processors.computeIfAbsent(place, missing -> newProcessor(KeySets.of(missing, rules)));
    }

    private DefaultJWTProcessor<SecurityContext> newProcessor(JWKSource<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(rules.jwsAlgorithms(), keys));
        // The claims are checked by us, against the address that is called and the clock that is ours.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    /**
     * A token whose signature and times hold.
     *
     * @param expires from when on nobody accepts it, the skew of clocks included
     */
    record Checked(TrustedIssuer issuer, JWTClaimsSet claims, Instant expires) {
        /** @throws TokenRefusedException when the token is for somewhere else */
        void checkAudience(Collection<String> ours) throws TokenRefusedException {
            boolean forUs = claims.getAudience().stream()
                    .anyMatch(said ->
                            ours.stream().anyMatch(our -> withoutSlash(our).equals(withoutSlash(said)))
                                    || issuer.audiences().contains(said));
            if (!forUs) {
                throw new TokenRefusedException("aud of somewhere else");
            }
        }
    }

    /** @param authorization value of the header {@code Authorization}, or null */
    Checked check(String authorization) throws TokenRefusedException {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new TokenRefusedException("no token");
        }
        SignedJWT jwt = parse(authorization.substring(BEARER.length()).strip());
        TrustedIssuer issuer = issuer(jwt);
        JWTClaimsSet claims = checkSignature(jwt, issuer);
        return new Checked(issuer, claims, checkTimes(claims));
    }

    private static SignedJWT parse(String token) throws TokenRefusedException {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (jwt.getHeader().getKeyID() == null) {
                throw new TokenRefusedException("no kid");
            }
            return jwt;
        } catch (ParseException e) {
            throw new TokenRefusedException("not a signed JWT");
        }
    }

    private TrustedIssuer issuer(SignedJWT jwt) throws TokenRefusedException {
        try {
            TrustedIssuer issuer =
                    issuers.get(String.valueOf(jwt.getJWTClaimsSet().getIssuer()));
            if (issuer == null) {
                throw new TokenRefusedException("unknown iss");
            }
            return issuer;
        } catch (ParseException e) {
            throw new TokenRefusedException("claims that cannot be read");
        }
    }

    private JWTClaimsSet checkSignature(SignedJWT jwt, TrustedIssuer issuer) throws TokenRefusedException {
        List<URI> known = places.apply(issuer);
        String reason = known.isEmpty() ? "keys that cannot be had" : "unknown jku";
        for (URI place : named(jwt.getHeader(), known)) {
            try {
                return processor(place).process(jwt, null);
            } catch (BadJOSEException e) {
                reason = "signature, algorithm, type or kid";
            } catch (JOSEException e) {
                reason = "keys that cannot be had";
            }
        }
        throw new TokenRefusedException(reason);
    }

    /** @return where the key may be: the place that the token names, if it is the issuer's; without one all of the issuer's */
    private static List<URI> named(JWSHeader header, List<URI> known) {
        URI named = header.getJWKURL();
        return named == null
                ? known
                : known.stream()
                        .filter(named::equals)
                        .filter(place -> !"file".equals(place.getScheme()))
                        .toList();
    }

    private Instant checkTimes(JWTClaimsSet claims) throws TokenRefusedException {
        Instant now = clock.instant();
        Instant issued = time(claims.getIssueTime(), "no iat");
        Instant expires = time(claims.getExpirationTime(), "no exp");
        if (!now.isBefore(expires.plus(rules.skew()))) {
            throw new TokenRefusedException("expired");
        }
        if (issued.minus(rules.skew()).isAfter(now)) {
            throw new TokenRefusedException("iat in the future");
        }
        Date notBefore = claims.getNotBeforeTime();
        if (notBefore != null && notBefore.toInstant().minus(rules.skew()).isAfter(now)) {
            throw new TokenRefusedException("nbf in the future");
        }
        if (Duration.between(issued, expires).compareTo(rules.maxLifetime()) > 0) {
            throw new TokenRefusedException("lifetime too long");
        }
        return expires.plus(rules.skew());
    }

    private static Instant time(Date claim, String missing) throws TokenRefusedException {
        if (claim == null) {
            throw new TokenRefusedException(missing);
        }
        return claim.toInstant();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
