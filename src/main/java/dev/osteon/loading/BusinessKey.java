package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a resource is known by wherever it is stored.
 *
 * @param type of the resource
 * @param system of the identifier
 * @param value of the identifier
 * @param code what the resource is about, as {@code system|code}, because laboratories give one number to all results of a specimen; null for resources
 *     that have none
 */
record BusinessKey(String type, String system, String value, String code) {
    private static final Pattern CRITERIA = Pattern.compile("(?:([A-Za-z]+)\\?)?identifier=([^&|,]+)\\|([^&|,]+)");
    /** Uses of identifiers that do not last, or belong to somebody else. */
    private static final Set<String> PASSING = Set.of("temp", "old", "secondary");

    /** Types of R4 that have identifiers and no search parameter for them. */
    static final Set<String> NOT_SEARCHED = Set.of(
            "AdverseEvent",
            "BiologicallyDerivedProduct",
            "CatalogEntry",
            "MedicinalProductIngredient",
            "ObservationDefinition",
            "SubstanceSpecification");

    /** @return the key of a resource: its official identifier, else the first with system and value that lasts */
    static Optional<BusinessKey> of(JsonNode resource) {
        String type = resource.path("resourceType").asText();
        if (NOT_SEARCHED.contains(type)) {
            return Optional.empty();
        }
        return identifiers(resource).stream()
                .filter(identifier -> !PASSING.contains(identifier.path("use").asText()))
                .min(Comparator.comparing(
                        identifier -> !identifier.path("use").asText().equals("official")))
                .map(identifier -> new BusinessKey(
                        type,
                        identifier.path("system").asText(),
                        identifier.path("value").asText(),
                        codes(resource).stream().findFirst().orElse(null)));
    }

    /**
     * @param criteria of a conditional create, or a conditional address or reference
     * @param type for criteria that do not say it
     * @return the key, when nothing but an identifier is asked for
     */
    static Optional<BusinessKey> of(String criteria, String type) {
        Matcher matcher = CRITERIA.matcher(decoded(criteria));
        return matcher.matches()
                ? Optional.of(new BusinessKey(
                        matcher.group(1) == null ? type : matcher.group(1), matcher.group(2), matcher.group(3), null))
                : Optional.empty();
    }

    static String decoded(String url) {
        return url.contains("%") ? URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8) : url;
    }

    /** @return identifiers that have a system and a value */
    static List<JsonNode> identifiers(JsonNode resource) {
        List<JsonNode> identifiers = new ArrayList<>();
        JsonNode found = resource.path("identifier");
        (found.isObject() ? List.of(found) : found).forEach(identifier -> {
            if (identifier.path("system").isTextual()
                    && identifier.path("value").isTextual()) {
                identifiers.add(identifier);
            }
        });
        return identifiers;
    }

    private static List<String> codes(JsonNode resource) {
        List<String> codes = new ArrayList<>();
        resource.path("code")
                .path("coding")
                .forEach(coding -> codes.add(coding.path("system").asText() + "|"
                        + coding.path("code").asText()));
        return codes;
    }

    /** @return whether a resource in the store is the one that is meant */
    boolean isOf(JsonNode stored) {
        List<String> codes = codes(stored);
        return identifiers(stored).stream()
                        .anyMatch(
                                identifier -> identifier.path("system").asText().equals(system)
                                        && identifier.path("value").asText().equals(value))
                && (code == null || codes.isEmpty() || codes.contains(code));
    }

    /** @return the identifier in a search */
    String token() {
        return escaped(system) + "|" + escaped(value);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\,|$])", "\\\\$1");
    }

    /** @return how a conditional reference would name it */
    String reference() {
        return type + "?identifier=" + system + "|" + value;
    }
}
