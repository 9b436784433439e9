package dev.osteon.clients;

import java.net.URI;
import java.util.Set;

/** Addresses whose content nobody can exchange on the way. */
final class Addresses {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private Addresses() {}

    /** @return whether it is an https address, or an http address of this machine */
    static boolean areSafe(URI address) {
        String host = address.getHost();
        return host != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
    }
}
