package dev.osteon.ehr;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * The site's settings that concern calls to EHRs.
 *
 * @param allowedServers FHIR bases that may be called, and whatever is below them
 * @param loopbackAllowed whether every server on this machine may be called besides
 * @param allowedNetworks private networks, in CIDR notation, whose addresses may be connected to
 * @param deadline for everything that one hook request needs
 * @param maxSize of everything that is read for one hook request
 */
public record EhrSettings(
        List<URI> allowedServers,
        boolean loopbackAllowed,
        List<String> allowedNetworks,
        Duration deadline,
        DataSize maxSize) {

    /** Checks every value, so that a mistake stops the start. */
    public EhrSettings {
        allowedServers = List.copyOf(allowedServers);
        allowedNetworks = List.copyOf(allowedNetworks);
        allowedServers.forEach(AllowedServers::check);
        allowedNetworks.forEach(Network::of);
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("osteon.ehr.deadline must be longer than nothing, and a minute at most");
        }
    }
}
