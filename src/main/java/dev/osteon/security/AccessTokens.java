package dev.osteon.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.osteon.security.SignedTokens.Checked;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks access tokens that an authorization server made for the FHIR endpoint, and reads who calls and what is granted. */
public final class AccessTokens {
    private static final JOSEObjectType[] TYPES = {JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null};
    private static final Pattern PATIENT = Pattern.compile("(?:Patient/)?([A-Za-z0-9.-]{1,64})");

    private final Map<TrustedIssuer, Discovery> discoveries = new LinkedHashMap<>();
    private final SignedTokens tokens;
    private final List<String> audiences;

    /**
     * @param servers authorization servers; one without {@code jwks} is asked where its keys are
     * @param audiences what a token may be for: the FHIR endpoint
     * @throws IllegalArgumentException when a file of keys cannot be read
     */
    public AccessTokens(
            Collection<TrustedIssuer> servers, Collection<String> audiences, TokenRules rules, Clock clock) {
        this.audiences = List.copyOf(audiences);
        servers.forEach(server -> discoveries.put(server, new Discovery(server.issuer(), rules, clock)));
        this.tokens = new SignedTokens(servers, this::keys, rules, clock, TYPES);
    }

    private List<URI> keys(TrustedIssuer server) {
        if (!server.jwks().isEmpty()) {
            return server.jwks();
        }
        return discoveries
                .get(server)
                .metadata()
                .flatMap(Discovery::keys)
                .map(List::of)
                .orElse(List.of());
    }

    /** @return what the first authorization server says of itself, if there is one and it can be asked */
    public Optional<Map<String, Object>> authorizationServer() {
        return discoveries.values().stream().findFirst().flatMap(Discovery::metadata);
    }

    /** @param authorization value of the header {@code Authorization}, or null */
    public Identity verify(String authorization) throws TokenRefusedException {
        Checked token = tokens.check(authorization);
        token.checkAudience(audiences);
        JWTClaimsSet claims = token.claims();
        try {
            String client = claims.getStringClaim("client_id");
            return new Identity(
                    token.issuer().issuer(),
                    claims.getSubject(),
                    client != null ? client : claims.getStringClaim("azp"),
                    claims.getStringClaim("fhirUser"),
                    patient(claims.getStringClaim("patient")),
                    Grants.of(scopes(claims)));
        } catch (ParseException e) {
            throw new TokenRefusedException("claims that cannot be read");
        }
    }

    private static String patient(String claim) throws TokenRefusedException {
        if (claim == null) {
            return null;
        }
        Matcher patient = PATIENT.matcher(claim);
        if (!patient.matches()) {
            throw new TokenRefusedException("patient that is no id");
        }
        return patient.group(1);
    }

    /** Texts with blanks between them, as OAuth has it, or a list, as some servers do. */
    private static List<String> scopes(JWTClaimsSet claims) throws ParseException {
        Object scope = claims.getClaim("scope");
        if (scope instanceof Collection<?>) {
            return claims.getStringListClaim("scope");
        }
        String text = claims.getStringClaim("scope");
        return text == null ? List.of() : Arrays.asList(text.split(" +"));
    }
}
