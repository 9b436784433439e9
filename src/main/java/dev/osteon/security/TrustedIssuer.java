package dev.osteon.security;

import java.net.URI;
import java.util.List;

/**
 * A system whose tokens count.
 *
 * @param issuer its {@code iss}, letter for letter
 * @param jwks where its public keys are: https addresses, which a token may name as {@code jku}, and {@code file:} URLs
 * @param audiences values of {@code aud} that are accepted besides the address that is called
 */
public record TrustedIssuer(String issuer, List<URI> jwks, List<String> audiences) {
    /** Makes the lists the record's own. */
    public TrustedIssuer {
        jwks = List.copyOf(jwks);
        audiences = List.copyOf(audiences);
    }
}
