package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry on its way from what was read to what is sent. */
final class Entry {
    private static final Pattern URN = Pattern.compile("urn:uuid:([0-9a-fA-F-]{36})");
    private static final Pattern INSTANCE = Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})");

    private final ObjectNode read;
    private final JsonNode resource;
    private final String type;
    private final String method;
    private final String url;
    private final String fullUrl;
    /** Of the resource as it was read; null when it had none. */
    private final String formerId;

    private BusinessKey key;
    /** Whether what is there under the key stays as it is. */
    private boolean onlyIfNew;

    private String id;
    private boolean found;

    /** @param requests whether the entry says itself what becomes of it; else it is to be stored */
    Entry(ObjectNode read, boolean requests) {
        this.read = read;
        this.resource = read.path("resource");
        this.type = resource.path("resourceType").asText();
        this.fullUrl = read.path("fullUrl").asText("");
        JsonNode request = read.path("request");
        this.method = requests ? request.path("method").asText() : "";
        this.url = BusinessKey.decoded(request.path("url").asText("").replaceFirst("^/", ""));
        this.formerId = resource.path("id").asText(idOf(fullUrl, type));
        if (resource.isObject()) {
            decide(request.path("ifNoneExist").asText(null));
        }
    }

    private void decide(String ifNoneExist) {
        switch (method) {
            case "" -> {
                id = formerId;
                key = id == null ? BusinessKey.of(resource).orElse(null) : null;
            }
            case "POST" -> {
                if (ifNoneExist != null) {
                    onlyIfNew = true;
                    key = BusinessKey.of(ifNoneExist, type).orElse(null);
                } else {
                    key = BusinessKey.of(resource).orElse(null);
                }
            }
            case "PUT" -> {
                id = idOf(url, type);
                key = id == null ? BusinessKey.of(url, type).orElse(null) : null;
            }
            default -> {
                // Deletes, patches and reads are sent as they are.
            }
        }
    }

    private static String idOf(String url, String type) {
        Matcher instance = INSTANCE.matcher(url);
        return instance.matches() && instance.group(1).equals(type) ? instance.group(2) : null;
    }

    /** @return what the target is asked by; null when there is no need to ask */
    BusinessKey key() {
        return key;
    }

    void forgetKey() {
        key = null;
        onlyIfNew = false;
    }

    /** @param copies how many resources of the same content came before */
    void identify(Map<BusinessKey, String> stored, ToIntFunction<ObjectNode> copies) {
        if (id != null || !isStored()) {
            return;
        }
        if (key != null) {
            found = stored.containsKey(key);
            id = found ? stored.get(key) : Ids.of(key);
            return;
        }
        Matcher urn = URN.matcher(fullUrl);
        id = urn.matches()
                ? urn.group(1).toLowerCase(Locale.ROOT)
                : Ids.of((ObjectNode) resource, copies.applyAsInt((ObjectNode) resource));
    }

    /** Whether the resource gets an id of ours; criteria that say more than an identifier are the server's to answer. */
    private boolean isStored() {
        return resource.isObject()
                && switch (method) {
                    case "" -> true;
                    case "POST" ->
                        url.equals(type)
                                && (key != null || !read.path("request").has("ifNoneExist"));
                    case "PUT" -> key != null;
                    default -> false;
                };
    }

    /** @return {@code Type/id}; null where nobody but the server knows */
    String place() {
        return id == null ? null : type + "/" + id;
    }

    /** @return whether the place is written */
    boolean writes() {
        return id != null && !(found && onlyIfNew);
    }

    /** @return what references may call the resource */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!fullUrl.isEmpty()) {
            names.add(fullUrl);
        }
        if (formerId != null) {
            names.add(type + "/" + formerId);
        }
        for (JsonNode identifier : BusinessKey.identifiers(resource)) {
            names.add(new BusinessKey(
                            type,
                            identifier.path("system").asText(),
                            identifier.path("value").asText(),
                            null)
                    .reference());
        }
        return names;
    }

    /** @return the entry to send; what was read is not used any more */
    ObjectNode sent() {
        if (id == null) {
            return read;
        }
        ObjectNode sent = Json.MAPPER.createObjectNode();
        if (!writes()) {
            sent.putObject("request").put("method", "GET").put("url", place());
            return sent;
        }
        ObjectNode withId =
                Json.MAPPER.createObjectNode().put("resourceType", type).put("id", id);
        resource.properties().forEach(field -> {
            if (!withId.has(field.getKey())) {
                withId.set(field.getKey(), field.getValue());
            }
        });
        sent.put("fullUrl", fullUrl.startsWith("urn:") ? fullUrl : place());
        sent.set("resource", withId);
        ObjectNode request = sent.putObject("request").put("method", "PUT").put("url", place());
        JsonNode ifMatch = read.path("request").path("ifMatch");
        if (method.equals("PUT") && ifMatch.isTextual()) {
            request.set("ifMatch", ifMatch);
        }
        return sent;
    }
}
