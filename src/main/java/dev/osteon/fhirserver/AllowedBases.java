package dev.osteon.fhirserver;

import java.net.URI;
import java.util.List;

/** Addresses that a site lets the server call from inside its network: those it names, and what is below them. */
final class AllowedBases {
    private final List<URI> allowed;

    /** @param allowed absolute addresses */
    AllowedBases(List<URI> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** @param address as a client has sent it; null is none */
    boolean allows(String address) {
        if (address == null) {
            return false;
        }
        URI called;
        try {
            called = URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        // What a proxy or the target would read as another path than we do.
        String path = String.valueOf(called.getRawPath());
        boolean plain =
                called.getRawUserInfo() == null && !path.contains("..") && !path.contains("%") && !path.contains("\\");
        return plain && allowed.stream().anyMatch(base -> isBelow(base, called));
    }

    private static boolean isBelow(URI base, URI called) {
        String folder = base.getRawPath().replaceAll("/+$", "");
        return base.getScheme().equalsIgnoreCase(called.getScheme())
                && base.getAuthority().equalsIgnoreCase(called.getAuthority())
                && (called.getRawPath().equals(folder) || called.getRawPath().startsWith(folder + "/"));
    }
}
