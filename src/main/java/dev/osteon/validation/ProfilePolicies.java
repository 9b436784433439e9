package dev.osteon.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** The policy of every profile that is known. */
final class ProfilePolicies {
    private static final String OURS = "https://osteon.dev/fhir/StructureDefinition/";

    private final Map<String, ProfilePolicy> byUrl = new HashMap<>();
    private final Map<String, String> idByUrl = new HashMap<>();

    /**
     * @param configured by profile id; the others are enforced
     * @throws ValidationSetupException when an id is that of no profile
     */
    ProfilePolicies(Map<String, ProfilePolicy> configured, Collection<StructureDefinition> definitions) {
        for (StructureDefinition definition : definitions) {
            if (definition.getDerivation() == TypeDerivationRule.CONSTRAINT) {
                String id = definition.getIdElement().getIdPart();
                idByUrl.put(definition.getUrl(), id);
                byUrl.put(definition.getUrl(), configured.getOrDefault(id, ProfilePolicy.ENFORCE));
            }
        }
        Set<String> unknown = new TreeSet<>(configured.keySet());
        unknown.removeAll(idByUrl.values());
        if (!unknown.isEmpty()) {
            throw new ValidationSetupException(
                    "osteon.validation.profiles names what is no profile: " + String.join(", ", unknown));
        }
    }

    /** @return whether a resource claims a profile of that policy */
    boolean claims(Resource resource, ProfilePolicy policy) {
        return resource.getMeta().getProfile().stream().anyMatch(claim -> byUrl.get(url(claim)) == policy);
    }

    /** @return ids of the profiles of that policy that a resource claims */
    List<String> claimed(Resource resource, ProfilePolicy policy) {
        return resource.getMeta().getProfile().stream()
                .map(ProfilePolicies::url)
                .filter(url -> byUrl.get(url) == policy)
                .map(idByUrl::get)
                .toList();
    }

    /**
     * A claim of a profile of ours that there is not is a slip of the pen, and nothing would be held against what was meant.
     *
     * @return index of each such claim in {@code meta.profile}, and what may be meant
     */
    Map<Integer, String> misspelt(Resource resource) {
        Map<Integer, String> slips = new TreeMap<>();
        List<CanonicalType> claims = resource.getMeta().getProfile();
        for (int i = 0; i < claims.size(); i++) {
            String url = url(claims.get(i));
            if (url.startsWith(OURS) && !byUrl.containsKey(url)) {
                slips.put(
                        i,
                        byUrl.keySet().stream()
                                .filter(known -> known.startsWith(OURS))
                                .min(Comparator.comparing(known ->
                                        LevenshteinDistance.getDefaultInstance().apply(known, url)))
                                .orElseThrow());
            }
        }
        return slips;
    }

    /** @return the resource, or a copy of it without the claims of other policies */
    <T extends Resource> T withOnly(T resource, ProfilePolicy policy) {
        if (resource.getMeta().getProfile().stream().noneMatch(claim -> isOther(claim, policy))) {
            return resource;
        }
        @SuppressWarnings("unchecked") // a copy has the type of what it copies
        T copy = (T) resource.copy();
        copy.getMeta()
                .setProfile(resource.getMeta().getProfile().stream()
                        .filter(claim -> !isOther(claim, policy))
                        .collect(Collectors.toList()));
        return copy;
    }

    private boolean isOther(CanonicalType claim, ProfilePolicy policy) {
        ProfilePolicy own = byUrl.get(url(claim));
        return own != null && own != policy;
    }

    private static String url(CanonicalType claim) {
        return String.valueOf(claim.getValue()).split("\\|", 2)[0];
    }
}
