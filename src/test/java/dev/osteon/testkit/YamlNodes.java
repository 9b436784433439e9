package dev.osteon.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as plain maps, lists and strings. Nothing but null and the merge key is typed by YAML itself: FHIR knows whether {@code 12.0} is a
 * decimal and {@code 2026-03-01} a date, and a reader that guessed would lose the trailing zero and the precision.
 */
final class YamlNodes {
    private YamlNodes() {}

    static Map<String, Object> parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Untyped());
        return map(yaml.load(text), "the file");
    }

    /** The same tree with {@code change} laid over it: maps are merged, null removes, anything else replaces. */
    static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> change) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        change.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else if (value instanceof Map<?, ?>
                    && merged.get(key) instanceof Map<?, ?>
                    && sameResourceType(merged.get(key), value)) {
                merged.put(key, merge(map(merged.get(key), key), map(value, key)));
            } else if (value instanceof Map<?, ?>) {
                // Nothing to remove from, so that a null in it is nothing at all.
                merged.put(key, merge(Map.of(), map(value, key)));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    private static boolean sameResourceType(Object base, Object change) {
        Object type = ((Map<?, ?>) change).get("resourceType");
        return type == null || type.equals(((Map<?, ?>) base).get("resourceType"));
    }

    static Map<String, Object> map(Object node, String where) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + " must be a map, not: " + node);
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }

    /** A list; a single value stands for a list of one, nothing for an empty one. */
    static List<Object> list(Object node) {
        return node == null ? List.of() : node instanceof List<?> list ? new ArrayList<>(list) : List.of(node);
    }

    static List<String> strings(Object node) {
        return list(node).stream().map(String::valueOf).toList();
    }

    private static final class Untyped extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
