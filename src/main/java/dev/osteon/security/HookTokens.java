package dev.osteon.security;

import com.nimbusds.jose.JOSEObjectType;
import dev.osteon.security.SignedTokens.Checked;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Checks the JWTs of CDS clients, which they sign themselves. */
public final class HookTokens {
    private final SignedTokens tokens;

    /** @throws IllegalArgumentException when a file of keys cannot be read */
    public HookTokens(Collection<TrustedIssuer> trusted, TokenRules rules, Clock clock) {
        this.tokens = new SignedTokens(trusted, TrustedIssuer::jwks, rules, clock, JOSEObjectType.JWT);
    }

    /**
     * @param authorization value of the header {@code Authorization}, or null
     * @param audience URL of the endpoint that is called
     */
    public VerifiedToken verify(String authorization, String audience) throws TokenRefusedException {
        Checked token = tokens.check(authorization);
        token.checkAudience(List.of(audience));
        String id = token.claims().getJWTID();
        if (id == null || id.isBlank()) {
            throw new TokenRefusedException("no jti");
        }
        return new VerifiedToken(token.issuer().issuer(), id, token.expires());
    }
}
