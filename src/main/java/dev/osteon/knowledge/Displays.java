package dev.osteon.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** What value sets call the codes that they list, in the language of the cards where they have a designation for it. Immutable. */
final class Displays {
    private final Map<CodeKey, String> displays = new HashMap<>();
    private final Wording wording;

    Displays(Collection<Resource> resources, Wording wording) {
        this.wording = wording;
        CodeSpellings spellings = new CodeSpellings(resources);
        resources.stream()
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .sorted(Comparator.comparing(ValueSet::getUrl))
                .flatMap(valueSet -> valueSet.getCompose().getInclude().stream())
                .forEach(include -> add(include, spellings));
    }

    private void add(ConceptSetComponent include, CodeSpellings spellings) {
        for (ConceptReferenceComponent concept : include.getConcept()) {
            String words = words(concept);
            if (words != null && concept.hasCode()) {
                spellings
                        .of(new CodeKey(include.getSystem(), concept.getCode()))
                        .forEach(spelling -> displays.putIfAbsent(spelling, words));
            }
        }
    }

    private String words(ConceptReferenceComponent concept) {
        return concept.getDesignation().stream()
                .filter(designation -> wording.language().equals(designation.getLanguage()))
                .map(designation -> designation.getValue())
                .findFirst()
                .orElseGet(() -> concept.hasDisplay() ? wording.text(concept.getDisplay()) : null);
    }

    /** @return the words, or null */
    String of(CodeKey key) {
        return displays.get(key);
    }
}
