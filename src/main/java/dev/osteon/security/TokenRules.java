package dev.osteon.security;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a token has to keep to.
 *
 * @param algorithms names of the signature algorithms that are accepted
 * @param skew by how much two clocks may differ
 * @param maxLifetime longest time from {@code iat} to {@code exp}
 * @param keysFor how long fetched keys are used without asking again
 * @param keysWhenAway how much longer they are used while their address does not answer
 */
public record TokenRules(
        Set<String> algorithms, Duration skew, Duration maxLifetime, Duration keysFor, Duration keysWhenAway) {

    /** Refuses what would let everybody in, or nobody. */
    public TokenRules {
        algorithms = Set.copyOf(algorithms);
        if (algorithms.isEmpty()
                || !algorithms.stream().map(JWSAlgorithm::parse).allMatch(JWSAlgorithm.Family.SIGNATURE::contains)) {
            // Neither none nor HMAC: a secret that both sides know proves nothing about who wrote.
            throw new IllegalArgumentException(
                    "osteon.hooks.jwt.algorithms and osteon.access.algorithms are names of signatures such as ES384,"
                            + " RS384");
        }
        if (skew.isNegative() || maxLifetime.isNegative() || maxLifetime.isZero()) {
            throw new IllegalArgumentException(
                    "osteon.hooks.jwt.clock-skew and max-lifetime are times such as 60s, 1h");
        }
        if (keysFor.compareTo(KeySets.REFETCH_INTERVAL) <= 0 || keysWhenAway.isNegative()) {
            throw new IllegalArgumentException(
                    "osteon.hooks.jwt.keys-for is longer than " + KeySets.REFETCH_INTERVAL.toSeconds() + "s");
        }
    }

    /** @return the same rules for tokens that others sign, with other algorithms */
    public TokenRules with(Set<String> others) {
        return new TokenRules(others, skew, maxLifetime, keysFor, keysWhenAway);
    }

    Set<JWSAlgorithm> jwsAlgorithms() {
        return algorithms.stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
    }
}
