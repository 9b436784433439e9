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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks the JWTs of CDS clients. Who is trusted is decided by lists, before anything is fetched; what a token says of itself only
 * chooses from them.
 */
public final class HookTokens {
    private static final String BEARER = "Bearer ";

    private final Map<String, TrustedIssuer> issuers;
    private final Map<URI, DefaultJWTProcessor<SecurityContext>> processors = new LinkedHashMap<>();
    private final TokenRules rules;
    private final Clock clock;

    /** @throws IllegalArgumentException when a file of keys cannot be read */
    public HookTokens(Collection<TrustedIssuer> trusted, TokenRules rules, Clock clock) {
        this.issuers = trusted.stream().collect(Collectors.toMap(TrustedIssuer::issuer, Function.identity()));
        this.rules = rules;
        this.clock = clock;
        trusted.stream()
                .flatMap(issuer -> issuer.jwks().stream())
                .distinct()
                .forEach(place -> processors.put(place, processor(KeySets.of(place, rules))));
    }

    private DefaultJWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(rules.jwsAlgorithms(), keys));
        // The claims are checked below, against the address that is called and the clock that is ours.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    /**
     * @param authorization value of the header {@code Authorization}, or null
     * @param audience URL of the endpoint that is called
     */
    public VerifiedToken verify(String authorization, String audience) throws TokenRefusedException {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new TokenRefusedException("no token");
        }
        SignedJWT jwt = parse(authorization.substring(BEARER.length()).strip());
        TrustedIssuer issuer = issuer(jwt);
        JWTClaimsSet claims = checkSignature(jwt, issuer);
        Instant expires = checkTimes(claims);
        checkAudience(claims, issuer, audience);
        if (claims.getJWTID() == null || claims.getJWTID().isBlank()) {
            throw new TokenRefusedException("no jti");
        }
        return new VerifiedToken(issuer.issuer(), claims.getJWTID(), expires);
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
        String reason = "unknown jku";
        for (URI place : places(jwt.getHeader(), issuer)) {
            try {
                return processors.get(place).process(jwt, null);
            } catch (BadJOSEException e) {
                reason = "signature, algorithm, type or kid";
            } catch (JOSEException e) {
                reason = "keys that cannot be had";
            }
        }
        throw new TokenRefusedException(reason);
    }

    /** @return where the key may be: the place that the token names, if it is the issuer's; without one all of the issuer's */
    private static List<URI> places(JWSHeader header, TrustedIssuer issuer) {
        URI named = header.getJWKURL();
        return named == null
                ? issuer.jwks()
                : issuer.jwks().stream()
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

    private static void checkAudience(JWTClaimsSet claims, TrustedIssuer issuer, String audience)
            throws TokenRefusedException {
        boolean ours = claims.getAudience().stream()
                .anyMatch(said -> withoutSlash(said).equals(withoutSlash(audience))
                        || issuer.audiences().contains(said));
        if (!ours) {
            throw new TokenRefusedException("aud of somewhere else");
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
