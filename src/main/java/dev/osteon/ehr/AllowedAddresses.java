package dev.osteon.ehr;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves host names for the connection that is about to be made, to permitted addresses only: what was looked at and what is
 * connected to are the same, whatever a name server says next time.
 */
final class AllowedAddresses implements DnsResolver {
    /** Shared, private and reserved ranges that {@link InetAddress} has no method for. */
    private static final List<Network> NOT_PUBLIC = List.of(
            Network.of("0.0.0.0/8"),
            Network.of("100.64.0.0/10"),
            Network.of("192.0.0.0/24"),
            Network.of("198.18.0.0/15"),
            Network.of("240.0.0.0/4"),
            Network.of("fc00::/7"),
            Network.of("64:ff9b::/96"),
            Network.of("2002::/16"));

    private final DnsResolver names;
    private final List<Network> allowed;
    private final boolean loopbackAllowed;

    AllowedAddresses(List<Network> allowed, boolean loopbackAllowed) {
        this(SystemDefaultDnsResolver.INSTANCE, allowed, loopbackAllowed);
    }

    AllowedAddresses(DnsResolver names, List<Network> allowed, boolean loopbackAllowed) {
        this.names = names;
        this.allowed = allowed;
        this.loopbackAllowed = loopbackAllowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] permitted =
                Arrays.stream(names.resolve(host)).filter(this::isPermitted).toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            throw new UnknownHostException("no permitted address");
        }
        return permitted;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    private boolean isPermitted(InetAddress address) {
        if (address.isLoopbackAddress() && loopbackAllowed) {
            return true;
        }
        boolean isPublic = !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
        return isPublic || allowed.stream().anyMatch(network -> network.contains(address));
    }
}
