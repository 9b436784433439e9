package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Says in another language what plans, activities and code systems put on a card. What is published stays as it was written. */
final class Translator {
    private static final Set<String> OF_ACTIONS = Set.of("title", "description", "label", "display");
    private static final Set<String> OF_ACTIVITIES = Set.of("text", "patientInstruction");
    private static final Set<String> OF_CONCEPTS = Set.of("display");

    private final Wording wording;
    private final Map<String, String> missing = new TreeMap<>();

    private Translator(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param problems takes each line that the language does not say
     * @return the resources, with copies in place of those that hold words of cards
     */
    static List<Resource> translated(List<Resource> resources, Wording wording, Consumer<Problem> problems) {
        if (wording.isEnglish()) {
            return resources;
        }
        Translator translator = new Translator(wording);
        List<Resource> translated =
                resources.stream().map(translator::translated).toList();
        translator.missing.forEach((line, place) -> problems.accept(new Problem(
                Translations.place(wording.language()), "has no translation of '" + line + "' (" + place + ")")));
        return translated;
    }

    /** @return every line that a language has to say */
    static Set<String> lines(List<Resource> resources) {
        Translator translator = new Translator(new Wording("und", Map.of()));
        resources.forEach(translator::translated);
        return translator.missing.keySet();
    }

    private Resource translated(Resource resource) {
        if (!(resource instanceof PlanDefinition
                || resource instanceof ActivityDefinition
                || resource instanceof CodeSystem)) {
            return resource;
        }
        Resource copy = resource.copy();
        String place = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        if (copy instanceof PlanDefinition plan) {
            plan.getAction().forEach(action -> translate(action, OF_ACTIONS, place));
        } else if (copy instanceof ActivityDefinition activity) {
            activity.getNamedProperty("code").getValues().forEach(code -> translate(code, OF_ACTIVITIES, place));
            activity.getDosage().forEach(dosage -> translate(dosage, OF_ACTIVITIES, place));
            if (activity.hasProduct()) {
                translate(activity.getProduct(), OF_ACTIVITIES, place);
            }
            activity.getExtension().forEach(extension -> translate(extension, OF_ACTIVITIES, place));
        } else if (copy instanceof CodeSystem system) {
            system.getConcept().forEach(concept -> translate(concept, OF_CONCEPTS, place));
            system.getConcept().forEach(this::translateDefinition);
        }
        return copy;
    }

    /** A definition is shown of few code systems, so one that nobody has translated is none of our business. */
    private void translateDefinition(CodeSystem.ConceptDefinitionComponent concept) {
        if (concept.hasDefinition()) {
            concept.setDefinition(wording.text(concept.getDefinition()));
        }
        concept.getConcept().forEach(this::translateDefinition);
    }

    private void translate(Base element, Set<String> names, String place) {
        for (Property property : element.children()) {
            for (Base value : property.getValues()) {
                if (value instanceof PrimitiveType<?> primitive) {
                    if (names.contains(property.getName())) {
                        translate(primitive, place);
                    }
                    primitive.getExtension().forEach(extension -> translateTemplate(extension, place));
                } else {
                    translate(value, names, place);
                }
            }
        }
    }

    private void translateTemplate(Extension extension, String place) {
        if (TextCompiler.TEMPLATE.equals(extension.getUrl()) && extension.getValue() instanceof PrimitiveType<?> text) {
            translate(text, place);
        }
    }

    private void translate(PrimitiveType<?> text, String place) {
        String english = text.getValueAsString();
        if (english != null) {
            Translations.lines(english).stream()
                    .filter(line -> wording.find(line).isEmpty())
                    .forEach(line -> missing.putIfAbsent(line, place));
            text.setValueAsString(wording.text(english));
        }
    }
}
