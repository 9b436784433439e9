package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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
            Matcher onServer = ON_A_SERVER.matcher(String.valueOf(entry.fullUrl()));
            if (onServer.matches()) {
                seen.add(normal(onServer.group(1)));
            }
            collectPatientServers(entry.json(), seen);
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
        Matcher onServer = ON_A_SERVER.matcher(String.valueOf(entry.fullUrl()));
        return onServer.matches() && !homes.contains(normal(onServer.group(1)));
    }

    /** Rewrites the references of the resource in place. */
    void makeRelative(PrefetchEntry entry) {
        rewrite(entry.json());
    }

    private void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("reference").isTextual()) {
            object.put("reference", relative(object.get("reference").textValue()));
        }
        node.forEach(this::rewrite);
    }

    private String relative(String reference) {
        String byFullUrl = relativeByFullUrl.get(reference);
        if (byFullUrl != null && !ambiguousFullUrls.contains(reference)) {
            return byFullUrl;
        }
        Matcher onServer = ON_A_SERVER.matcher(reference);
        if (onServer.matches() && homes.contains(normal(onServer.group(1)))) {
            return onServer.group(2);
        }
        Matcher versioned = RELATIVE_VERSIONED.matcher(reference);
        return versioned.matches() ? versioned.group(1) : reference;
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
        Matcher onServer = ON_A_SERVER.matcher(entry.fullUrl());
        if (onServer.matches()
                && onServer.group(2)
                        .startsWith(entry.json().path("resourceType").asText() + "/")) {
            String relative = onServer.group(2);
            entry.json().put("id", relative.substring(relative.indexOf('/') + 1));
        }
    }

    private static void collectPatientServers(JsonNode node, Set<String> servers) {
        Matcher onServer = ON_A_SERVER.matcher(node.path("reference").asText());
        if (onServer.matches() && onServer.group(2).startsWith("Patient/")) {
            servers.add(normal(onServer.group(1)));
        }
        node.forEach(child -> collectPatientServers(child, servers));
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
