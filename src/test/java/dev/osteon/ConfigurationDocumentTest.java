package dev.osteon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invariant 8: what can be set is documented, and what is documented can be set. */
class ConfigurationDocumentTest {

    private static final Pattern DOCUMENTED_KEY = Pattern.compile("^\\| `(osteon\\.[^`]+)` \\|", Pattern.MULTILINE);
    private static final Pattern DOCUMENTED_PARAMETER =
            Pattern.compile("^\\| `([a-z0-9-]+)` \\| `([^`]+)` \\| (\\w+) \\|$", Pattern.MULTILINE);
    private static final Pattern CQL_PARAMETER =
            Pattern.compile("^parameter \"([^\"]+)\" \\S+ default (.+?)\\s*$", Pattern.MULTILINE);

    @Test
    @DisplayName("8: docs/configuration.md has exactly the keys that there are")
    void keys() throws IOException {
        Set<String> documented = new TreeSet<>();
        Matcher row = DOCUMENTED_KEY.matcher(Files.readString(Path.of("docs/configuration.md")));
        while (row.find()) {
            documented.add(row.group(1));
        }
        Set<String> keys = new TreeSet<>();
        collect("osteon", OsteonProperties.class, keys);
        assertThat(documented).isEqualTo(keys);
    }

    private static void collect(String prefix, Class<?> type, Set<String> keys) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(key, component.getType(), keys);
            } else {
                collectNamed(key, component.getGenericType(), keys);
            }
        }
    }

    /** A key, or one for each name that a site may choose. */
    private static void collectNamed(String key, Type type, Set<String> keys) {
        if (!(type instanceof ParameterizedType named) || named.getRawType() != Map.class) {
            keys.add(key);
        } else if (named.getActualTypeArguments()[1] instanceof Class<?> value && value.isRecord()) {
            collect(key + ".<name>", value, keys);
        } else {
            keys.add(key + ".<name>");
        }
    }

    @Test
    @DisplayName("8: docs/rule-parameters.md has exactly the parameters of the rules, with default and library")
    void ruleParameters() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Matcher row = DOCUMENTED_PARAMETER.matcher(Files.readString(Path.of("docs/rule-parameters.md")));
        while (row.find()) {
            documented.put(row.group(1), row.group(2) + " | " + row.group(3));
        }
        Map<String, String> parameters = new TreeMap<>();
        try (Stream<Path> libraries = Files.list(Path.of("cql"))) {
            for (Path library :
                    libraries.filter(file -> file.toString().endsWith(".cql")).toList()) {
                Matcher declared = CQL_PARAMETER.matcher(Files.readString(library));
                String name = library.getFileName().toString().replace(".cql", "");
                while (declared.find()) {
                    parameters.put(kebab(declared.group(1)), declared.group(2) + " | " + name);
                }
            }
        }
        // The moment of the request, and no site's to set.
        parameters.remove("evaluation-time");
        assertThat(documented).containsExactlyEntriesOf(parameters);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
