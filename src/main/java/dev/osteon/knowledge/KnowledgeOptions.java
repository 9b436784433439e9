package dev.osteon.knowledge;

import java.util.Map;

/**
 * What a site sets.
 *
 * @param parameters kebab-case name of a CQL parameter -> CQL literal of its type, e.g.
 *     {@code hypocalcaemia-threshold -> 8.0 'mg/dL'}; it replaces the default of that parameter before translation
 * @param units analyte -> UCUM unit that its results are shown in besides the one reported, e.g. {@code calcium -> mmol/L}
 * @param language BCP 47 tag of the language of the cards: {@code en}, or one that the source has translations for
 */
public record KnowledgeOptions(Map<String, String> parameters, Map<String, String> units, String language) {
    public KnowledgeOptions {
        parameters = Map.copyOf(parameters);
        units = Map.copyOf(units);
    }

    /** Options of a site whose cards are in English. */
    public KnowledgeOptions(Map<String, String> parameters) {
        this(parameters, Map.of(), Wording.ENGLISH);
    }

    /** @return the options of a site that sets nothing */
    public static KnowledgeOptions defaults() {
        return new KnowledgeOptions(Map.of());
    }

    /** @return these options with cards in that language */
    public KnowledgeOptions in(String chosen) {
        return new KnowledgeOptions(parameters, units, chosen);
    }

    /** @return these options with results shown in those units too */
    public KnowledgeOptions withUnits(Map<String, String> preferred) {
        return new KnowledgeOptions(parameters, preferred, language);
    }
}
