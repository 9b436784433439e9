package dev.osteon.knowledge;

import java.util.Map;

/**
 * What a site sets.
 *
 * @param parameters kebab-case name of a CQL parameter -> CQL literal of its type, e.g.
 *     {@code hypocalcaemia-threshold -> 8.0 'mg/dL'}; it replaces the default of that parameter before translation
 */
public record KnowledgeOptions(Map<String, String> parameters) {
    public KnowledgeOptions {
        parameters = Map.copyOf(parameters);
    }

    /** @return the options of a site that sets nothing */
    public static KnowledgeOptions defaults() {
        return new KnowledgeOptions(Map.of());
    }
}
