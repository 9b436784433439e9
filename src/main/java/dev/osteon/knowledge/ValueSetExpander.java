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
import java.util.stream.IntStream;
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
        expanding.add(url);
        Map<CodeKey, String> codes = new LinkedHashMap<>();
        parts(valueSet, "include", valueSet.getCompose().getInclude())
                .forEach(include -> select(include).forEach(codes::putIfAbsent));
        parts(valueSet, "exclude", valueSet.getCompose().getExclude())
                .forEach(exclude -> codes.keySet().removeAll(select(exclude).keySet()));
        expanding.remove(url);
        expanded.put(url, codes);
        return codes;
    }

    /** One include or exclude, and where it stands. */
    private record Part(ValueSet valueSet, ConceptSetComponent content, String path) {
        String url() {
            return valueSet.getUrl();
        }
    }

    private static List<Part> parts(ValueSet valueSet, String name, List<ConceptSetComponent> contents) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new Part(valueSet, contents.get(i), "ValueSet.compose." + name + "[" + i + "]"))
                .toList();
    }

    /** Codes that meet every condition of one include or exclude: its list, and each value set that it imports. */
    private Map<CodeKey, String> select(Part part) {
        ConceptSetComponent content = part.content();
        if (content.hasFilter() || (content.hasSystem() && !content.hasConcept())) {
            problem(
                    part,
                    content.hasFilter() ? ".filter" : "",
                    "takes codes of " + content.getSystem()
                            + " without listing them; only listed codes can be expanded");
            return Map.of();
        }
        if (!content.hasSystem() && (content.hasConcept() || !content.hasValueSet())) {
            problem(part, "", "names neither the code system of its codes nor a value set");
            return Map.of();
        }
        Map<CodeKey, String> selected = content.hasSystem() ? listed(part) : null;
        for (int i = 0; i < content.getValueSet().size(); i++) {
            Map<CodeKey, String> imported =
                    imported(part, content.getValueSet().get(i).getValue(), ".valueSet[" + i + "]");
            if (selected == null) {
                selected = new LinkedHashMap<>(imported);
            } else {
                selected.keySet().retainAll(imported.keySet());
            }
        }
        return selected;
    }

    private Map<CodeKey, String> listed(Part part) {
        Map<CodeKey, String> codes = new LinkedHashMap<>();
        List<ConceptReferenceComponent> concepts = part.content().getConcept();
        for (int i = 0; i < concepts.size(); i++) {
            ConceptReferenceComponent concept = concepts.get(i);
            CodeKey key = new CodeKey(part.content().getSystem(), concept.getCode());
            if (!concept.hasCode()) {
                problem(part, ".concept[" + i + "]", "has no code");
            } else if (codeSystems.isUnknown(key)) {
                problem(
                        part,
                        ".concept[" + i + "].code",
                        "holds the code " + key.code() + ", which " + key.system() + " has not");
            } else {
                String display = concept.hasDisplay() ? concept.getDisplay() : codeSystems.display(key);
                spellings.of(key).forEach(spelling -> codes.putIfAbsent(spelling, display));
            }
        }
        return codes;
    }

    private Map<CodeKey, String> imported(Part part, String canonical, String element) {
        String url = String.valueOf(canonical).split("\\|", 2)[0];
        if (expanding.contains(url)) {
            problem(part, element, "imports itself by way of " + url);
            return Map.of();
        }
        if (valueSets.containsKey(url)) {
            return expand(url);
        }
        if (!url.equals(Companions.url(part.url()))) {
            problem(part, element, "imports the value set " + url + ", which is not there");
        }
        return Map.of();
    }

    private void problem(Part part, String element, String message) {
        problems.accept(new Problem(part.url(), part.path() + element, message));
    }
}
