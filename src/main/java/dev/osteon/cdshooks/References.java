package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every reference to one server's resources the same form, {@code Type/id}: what the EHR writes as an absolute
 * address of its own server or as the {@code fullUrl} of another entry. What leads to another server stays absolute, for
 * {@code Patient/1} there is somebody else than {@code Patient/1} here.
 */
final class References {
    private static final Pattern ON_A_SERVER =
            Pattern.compile("(https?://.+?)/([A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64})(/_history/[^/]+)?");
    private static final Pattern RELATIVE_VERSIONED =
            Pattern.compile("([A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64})/_history/[^/]+");
    private static final String URN_UUID = "urn:uuid:";

    private final Map<String, String> relativeByFullUrl = new HashMap<>();
    private final Set<String> ambiguousFullUrls = new HashSet<>();
    private final Set<String> homes;

    /**
     * @param fhirServer the EHR's server as the request names it, or null
     * @param entries every entry of the request
     */
    References(URI fhirServer, Collection<PrefetchEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (PrefetchEntry entry : entries) {
            takeIdFromFullUrl(entry);
            index(entry);
            onAServer(entry.fullUrl()).ifPresent(onServer -> seen.add(normal(onServer.group(1))));
            collectPatientServers(entry, seen);
        }
        this.homes = homes(fhirServer, seen);
    }

    /**
     * The client vouches that prefetch is its own server's answer. A server behind a proxy calls itself by another name
     * than the request does, so one name is accepted whatever it is. With several names, only that of the request is.
     */
    private static Set<String> homes(URI fhirServer, Set<String> seen) {
        String named = fhirServer == null ? null : normal(fhirServer.toString());
        if (seen.size() == 1 && (named == null || !seen.contains(named))) {
            return seen;
        }
        return named == null ? Set.of() : Set.of(named);
    }

    /** @return whether the entry says that it was read from another server */
    boolean isFromElsewhere(PrefetchEntry entry) {
        return onAServer(entry.fullUrl())
                .filter(onServer -> !homes.contains(normal(onServer.group(1))))
                .isPresent();
    }

    /** Rewrites the references of the resource in place. */
    void makeRelative(PrefetchEntry entry) {
        for (ObjectNode object : entry.tree().references()) {
            object.put("reference", relative(object.get("reference").textValue()));
        }
    }

    private String relative(String reference) {
        String byFullUrl = relativeByFullUrl.get(reference);
        if (byFullUrl != null && !ambiguousFullUrls.contains(reference)) {
            return byFullUrl;
        }
        Optional<Matcher> onServer = onAServer(reference);
        if (onServer.isPresent() && homes.contains(normal(onServer.get().group(1)))) {
            return onServer.get().group(2);
        }
        if (!reference.contains("/_history/")) {
            return reference;
        }
        Matcher versioned = RELATIVE_VERSIONED.matcher(reference);
        return versioned.matches() ? versioned.group(1) : reference;
    }

    /** @return the match of what leads to a resource of a server; the expression is tried only where it can match */
    private static Optional<Matcher> onAServer(String address) {
        return address != null && address.startsWith("http")
                ? Optional.of(ON_A_SERVER.matcher(address)).filter(Matcher::matches)
                : Optional.empty();
    }

    private void index(PrefetchEntry entry) {
        if (entry.fullUrl() == null
                || !entry.fullUrl().startsWith("urn:")
                || !entry.json().path("id").isTextual()) {
            return;
        }
        String relative = entry.json().path("resourceType").asText() + "/"
                + entry.json().get("id").textValue();
        String before = relativeByFullUrl.put(entry.fullUrl(), relative);
        if (before != null && !before.equals(relative)) {
            ambiguousFullUrls.add(entry.fullUrl());
        }
    }

    private static void takeIdFromFullUrl(PrefetchEntry entry) {
        if (entry.fullUrl() == null || entry.json().has("id")) {
            return;
        }
        if (entry.fullUrl().startsWith(URN_UUID)) {
            entry.json().put("id", entry.fullUrl().substring(URN_UUID.length()));
        }
        String type = entry.json().path("resourceType").asText() + "/";
        onAServer(entry.fullUrl())
                .map(onServer -> onServer.group(2))
                .filter(relative -> relative.startsWith(type))
                .ifPresent(relative -> entry.json().put("id", relative.substring(type.length())));
    }

    private static void collectPatientServers(PrefetchEntry entry, Set<String> servers) {
        for (ObjectNode object : entry.tree().references()) {
            onAServer(object.get("reference").textValue())
                    .filter(onServer -> onServer.group(2).startsWith("Patient/"))
                    .ifPresent(onServer -> servers.add(normal(onServer.group(1))));
        }
    }

    /** Scheme and host are the same in any case, and a base is the same with and without a slash at its end. */
    private static String normal(String base) {
        String trimmed = base.replaceAll("/+$", "");
        int path = trimmed.indexOf('/', trimmed.indexOf("//") + 2);
        return path < 0
                ? trimmed.toLowerCase(Locale.ROOT)
                : trimmed.substring(0, path).toLowerCase(Locale.ROOT) + trimmed.substring(path);
    }
}
