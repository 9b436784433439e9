package dev.osteon.knowledge;

import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;

/**
 * Expands value sets that list their codes or import other value sets of the package. Whatever would need a terminology
 * server is a problem, not an empty value set.
 */
final class ValueSetExpander {
    /** A site adds its own codes to value set X in a companion of this name, which need not exist. */
    private static final String COMPANION = "-local";

    private final Map<String, ValueSet> valueSets = new TreeMap<>();
    private final CodeSystems codeSystems;
    private final CodeSpellings spellings;
    private final Consumer<Problem> problems;
    /** Code -> display, in the order of the compose. */
    private final Map<String, Map<CodeKey, String>> expanded = new TreeMap<>();

    private final Set<String> expanding = new HashSet<>();

    ValueSetExpander(Collection<Resource> resources, CodeSystems codeSystems, Consumer<Problem> problems) {
        this.codeSystems = codeSystems;
        this.spellings = new CodeSpellings(resources);
        this.problems = problems;
        for (Resource resource : resources) {
            if (resource instanceof ValueSet valueSet) {
                valueSets.put(valueSet.getUrl(), valueSet);
            }
        }
    }

    /** @return canonical URL -> codes of all value sets */
    ValueSets expandAll() {
        Map<String, Set<CodeKey>> codes = new TreeMap<>();
        valueSets
                .keySet()
                .forEach(url -> codes.put(url, new LinkedHashSet<>(expand(url).keySet())));
        return new ExpandedValueSets(codes);
    }

    /** @return a copy of the value set that carries its expansion */
    ValueSet withExpansion(ValueSet valueSet) {
        Map<CodeKey, String> codes = expand(valueSet.getUrl());
        ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
        // FHIR demands a time; the moment of compilation would make the same content differ.
        expansion.setTimestamp(valueSet.hasDate() ? valueSet.getDate() : new Date(0));
        expansion.setTotal(codes.size());
        codes.forEach((key, display) -> expansion
                .addContains()
                .setSystem(key.system())
                .setCode(key.code())
                .setDisplay(display));
        ValueSet copy = valueSet.copy();
        copy.setExpansion(expansion);
        return copy;
    }

    private Map<CodeKey, String> expand(String url) {
        Map<CodeKey, String> known = expanded.get(url);
        if (known != null) {
            return known;
        }
        ValueSet valueSet = valueSets.get(url);
        if (!expanding.add(url)) {
            problems.accept(new Problem(url, "imports itself"));
            return Map.of();
        }
        Map<CodeKey, String> codes = new LinkedHashMap<>();
        valueSet.getCompose().getInclude().forEach(include -> select(valueSet, include)
                .forEach(codes::putIfAbsent));
        valueSet.getCompose().getExclude().forEach(exclude -> codes.keySet()
                .removeAll(select(valueSet, exclude).keySet()));
        expanding.remove(url);
        expanded.put(url, codes);
        return codes;
    }

    /** Codes that meet every condition of one include or exclude: its list, and each value set that it imports. */
    private Map<CodeKey, String> select(ValueSet valueSet, ConceptSetComponent part) {
        if (part.hasFilter() || (part.hasSystem() && !part.hasConcept())) {
            problems.accept(new Problem(
                    valueSet.getUrl(),
                    "takes codes of " + part.getSystem() + " without listing them; only listed codes can be expanded"));
            return Map.of();
        }
        Map<CodeKey, String> selected = null;
        if (part.hasSystem()) {
            selected = listed(valueSet, part);
        }
        for (CanonicalType reference : part.getValueSet()) {
            Map<CodeKey, String> imported = imported(valueSet, reference.getValue());
            if (selected == null) {
                selected = new LinkedHashMap<>(imported);
            } else {
                selected.keySet().retainAll(imported.keySet());
            }
        }
        return selected == null ? Map.of() : selected;
    }

    private Map<CodeKey, String> listed(ValueSet valueSet, ConceptSetComponent part) {
        Map<CodeKey, String> codes = new LinkedHashMap<>();
        for (ConceptReferenceComponent concept : part.getConcept()) {
            CodeKey key = new CodeKey(part.getSystem(), concept.getCode());
            if (codeSystems.isUnknown(key)) {
                problems.accept(new Problem(
                        valueSet.getUrl(), "holds the code " + key.code() + ", which " + key.system() + " has not"));
            }
            String display = concept.hasDisplay() ? concept.getDisplay() : codeSystems.display(key);
            spellings.of(key).forEach(spelling -> codes.putIfAbsent(spelling, display));
        }
        return codes;
    }

    private Map<CodeKey, String> imported(ValueSet importer, String canonical) {
        String url = List.of(canonical.split("\\|", 2)).get(0);
        if (valueSets.containsKey(url)) {
            return expand(url);
        }
        if (!url.equals(importer.getUrl() + COMPANION)) {
            problems.accept(new Problem(importer.getUrl(), "imports the value set " + url + ", which is not there"));
        }
        return Map.of();
    }
}
