package dev.osteon.security;

import java.time.Instant;

/**
 * A token whose signature and claims hold. Whether it was seen before is another question, see {@link SeenTokens}.
 *
 * @param issuer its {@code iss}
 * @param id its {@code jti}
 * @param expires from when on nobody accepts it, the skew of clocks included
 */
public record VerifiedToken(String issuer, String id, Instant expires) {}
