package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The ways in which senders write a code: with the other identifiers of its system, in lower or upper case, without its
 * dot. Which of these hold for a system is said by its NamingSystem in the package, not here.
 */
final class CodeSpellings {
    private static final String BASE = "https://osteon.dev/fhir/StructureDefinition/";
    private static final String CASE_INSENSITIVE = BASE + "code-case-insensitive";
    private static final String OPTIONAL_PUNCTUATION = BASE + "code-optional-punctuation";

    /** @param uris every URI of the system, @param punctuation what may be left out of a code */
    private record Spelling(List<String> uris, boolean caseInsensitive, List<String> punctuation) {}

    private final Map<String, Spelling> byUri = new HashMap<>();

    CodeSpellings(Collection<Resource> resources) {
        for (Resource resource : resources) {
            if (resource instanceof NamingSystem naming
                    && naming.getKind() == NamingSystem.NamingSystemType.CODESYSTEM) {
                Spelling spelling = spelling(naming);
                spelling.uris().forEach(uri -> byUri.put(uri, spelling));
            }
        }
    }

    /** @return the code as given, first, and every other spelling that means the same */
    Set<CodeKey> of(CodeKey key) {
        Set<CodeKey> spellings = new LinkedHashSet<>();
        spellings.add(key);
        Spelling spelling = byUri.get(key.system());
        if (spelling != null) {
            for (String uri : spelling.uris()) {
                codes(key.code(), spelling).forEach(code -> spellings.add(new CodeKey(uri, code)));
            }
        }
        return spellings;
    }

    private static Set<String> codes(String code, Spelling spelling) {
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        for (String mark : spelling.punctuation()) {
            List.copyOf(codes).forEach(each -> codes.add(each.replace(mark, "")));
        }
        if (spelling.caseInsensitive()) {
            List.copyOf(codes).forEach(each -> {
                codes.add(each.toUpperCase(Locale.ROOT));
                codes.add(each.toLowerCase(Locale.ROOT));
            });
        }
        return codes;
    }

    private static Spelling spelling(NamingSystem naming) {
        List<String> uris = new ArrayList<>();
        naming.getUniqueId().stream()
                .filter(id -> id.getType() != NamingSystemIdentifierType.OTHER)
                .forEach(id -> uris.add(uri(id)));
        boolean caseInsensitive = values(naming, CASE_INSENSITIVE).stream().anyMatch(Boolean.TRUE.toString()::equals);
        return new Spelling(uris, caseInsensitive, values(naming, OPTIONAL_PUNCTUATION));
    }

    private static String uri(NamingSystemUniqueIdComponent id) {
        return switch (id.getType()) {
            case OID -> "urn:oid:" + id.getValue();
            case UUID -> "urn:uuid:" + id.getValue();
            default -> id.getValue();
        };
    }

    private static List<String> values(NamingSystem naming, String url) {
        return naming.getExtensionsByUrl(url).stream()
                .map(Extension::getValue)
                .filter(PrimitiveType.class::isInstance)
                .map(value -> ((PrimitiveType<?>) value).getValueAsString())
                .toList();
    }
}
