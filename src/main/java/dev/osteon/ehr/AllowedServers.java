package dev.osteon.ehr;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which servers may be called: those the site lists, for the address comes from whoever calls us. */
final class AllowedServers {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<URI> allowed;
    private final boolean loopbackAllowed;

    AllowedServers(List<URI> allowed, boolean loopbackAllowed) {
        this.allowed = allowed;
        this.loopbackAllowed = loopbackAllowed;
    }

    /** @throws IllegalArgumentException when the URL cannot be the base of a FHIR server */
    static void check(URI server) {
        if (!isPlain(server)) {
            throw new IllegalArgumentException(
                    "osteon.ehr.allowed-servers are FHIR bases such as https://ehr.example.org/fhir/r4");
        }
    }

    boolean contains(URI base) {
        return isPlain(base)
                && (allowed.stream().anyMatch(server -> isBelow(server, base))
                        || loopbackAllowed
                                && THIS_MACHINE.contains(base.getHost().toLowerCase(Locale.ROOT)));
    }

    /** @return whether an address is on the server of that base, below the base */
    static boolean isBelow(URI base, URI address) {
        return isHttp(address)
                && address.getRawUserInfo() == null
                && base.getScheme().equalsIgnoreCase(address.getScheme())
                && base.getHost().equalsIgnoreCase(address.getHost())
                && port(base) == port(address)
                && !climbs(address.getRawPath())
                && (path(address) + "/").startsWith(path(base) + "/");
    }

    private static boolean isPlain(URI server) {
        return isHttp(server)
                && server.getRawUserInfo() == null
                && server.getRawQuery() == null
                && server.getRawFragment() == null
                && !climbs(server.getRawPath());
    }

    private static boolean isHttp(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }

    /** A path that leads upwards, or may after another server has decoded it, is below nothing. */
    private static boolean climbs(String path) {
        return path.contains("%")
                || path.contains("\\")
                || List.of(path.split("/")).contains("..");
    }

    private static String path(URI address) {
        return address.getRawPath().replaceAll("/+$", "");
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
