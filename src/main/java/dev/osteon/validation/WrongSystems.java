package dev.osteon.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** Code systems that are named by nearly the right URL (https, www, a slash at the end) or by a name: no rule would read such a code. */
final class WrongSystems {
    private static final Pattern BEFORE_HOST = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern AFTER_NAME = Pattern.compile("[/#]+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> urls;
    /** The known URL, by what two spellings of it have in common. */
    private final Map<String, String> byPlain = new HashMap<>();

    private final Map<String, String> byWord = new HashMap<>();

    /** @param urls of the code systems that are known */
    WrongSystems(Set<String> urls) {
        this.urls = urls;
        urls.forEach(url -> byPlain.putIfAbsent(plain(url), url));
        // A word that two systems have tells neither.
        urls.forEach(url -> words(url).distinct().forEach(word -> byWord.merge(word, url, (one, other) -> "")));
    }

    /**
     * @param path of the resource
     * @return expression of each such system, and what to write
     */
    Map<String, String> in(Resource resource, String path) {
        Map<String, String> found = new LinkedHashMap<>();
        walk(resource, path, found);
        return found;
    }

    private void walk(Base element, String path, Map<String, String> found) {
        String system = element instanceof Coding coding
                ? coding.getSystem()
                : element instanceof Quantity quantity ? quantity.getSystem() : null;
        String meant = system == null ? null : meantBy(system);
        if (meant != null) {
            found.put(
                    path + ".system",
                    "This is not the URL of a code system. " + meant + " is meant: write exactly that.");
        }
        for (Property child : element.children()) {
            List<Base> values = child.getValues();
            String name = path + "." + child.getName().replace("[x]", "");
            for (int i = 0; i < values.size(); i++) {
                walk(values.get(i), child.isList() ? name + "[" + i + "]" : name, found);
            }
        }
    }

    /** @return the known system that is meant, null when the system is right or nobody can tell */
    private String meantBy(String system) {
        if (urls.contains(system)) {
            return null;
        }
        String meant = byPlain.get(plain(system));
        if (meant != null || system.contains(":") || system.contains("/")) {
            return meant;
        }
        return words(system)
                .map(byWord::get)
                .filter(url -> url != null && !url.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String plain(String url) {
        String rest = BEFORE_HOST.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        return AFTER_NAME.matcher(rest).replaceFirst("");
    }

    private static Stream<String> words(String url) {
        return BETWEEN_WORDS.splitAsStream(plain(url)).filter(word -> word.length() > 2);
    }
}
