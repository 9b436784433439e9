package dev.osteon.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one card must hold.
 *
 * @param topic code of the topic
 * @param indicator info, warning or critical
 * @param says texts that summary or detail contain
 * @param saysNot texts that neither contains, in any case of letters
 * @param offers texts each contained in a suggestion's label or in an action's description
 * @param offersNot texts no label and no description contains, in any case of letters
 * @param recommends texts each contained in the label of a recommended suggestion
 * @param recommendsNot texts no label of a recommended suggestion contains
 * @param changes the resources that suggestions change or remove, all of them, in order, as Type/id; null when it does not matter
 * @param unknown missing inputs that summary or detail name
 */
public record ExpectedCard(
        String topic,
        String indicator,
        List<String> says,
        List<String> saysNot,
        List<String> offers,
        List<String> offersNot,
        List<String> recommends,
        List<String> recommendsNot,
        List<String> changes,
        List<String> unknown) {
    private static final Set<String> KEYS = Set.of(
            "topic",
            "indicator",
            "says",
            "saysNot",
            "offers",
            "offersNot",
            "recommends",
            "recommendsNot",
            "changes",
            "unknown");
    private static final Set<String> INDICATORS = Set.of("info", "warning", "critical");

    static ExpectedCard of(Map<String, Object> node, String where) {
        CaseFile.refuseUnknown(node, KEYS, where);
        String topic = CaseFile.required(node, "topic", where);
        String indicator = CaseFile.required(node, "indicator", where);
        if (!INDICATORS.contains(indicator)) {
            throw new IllegalArgumentException(
                    where + ": indicator must be one of " + INDICATORS + ", not " + indicator);
        }
        return new ExpectedCard(
                topic,
                indicator,
                YamlNodes.strings(node.get("says")),
                YamlNodes.strings(node.get("saysNot")),
                YamlNodes.strings(node.get("offers")),
                YamlNodes.strings(node.get("offersNot")),
                YamlNodes.strings(node.get("recommends")),
                YamlNodes.strings(node.get("recommendsNot")),
                node.containsKey("changes") ? YamlNodes.strings(node.get("changes")) : null,
                YamlNodes.strings(node.get("unknown")));
    }
}
