package dev.osteon.knowledge;

import com.samskivert.mustache.MustacheException;
import dev.osteon.knowledge.TextTemplate.Target;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** Compiles the texts of a card: title and description, each with the template that says the same with values. */
final class TextCompiler {
    static final String TEMPLATE = "https://osteon.dev/fhir/StructureDefinition/text-template";

    private final Definitions definitions;
    private final TextChecker checker;

    TextCompiler(Definitions definitions, Wording wording) {
        this.definitions = definitions;
        this.checker = new TextChecker(definitions.types(), wording);
    }

    CardText text(PlanDefinitionActionComponent action, Place place) {
        Place title = place.at("title");
        if (!action.hasTitle()) {
            title.problem("is missing: it is shown where the summary cannot be filled in");
        } else if (action.getTitle().length() > CardText.LONGEST_SUMMARY) {
            title.problem("is " + action.getTitle().length() + " characters long; " + CardText.LONGEST_SUMMARY
                    + " are allowed");
        }
        return new CardText(
                action.getTitle(),
                action.getDescription(),
                template(action.getTitleElement(), Target.PLAIN, CardText.LONGEST_SUMMARY, title),
                template(action.getDescriptionElement(), Target.MARKDOWN, Integer.MAX_VALUE, place.at("description")));
    }

    private TextTemplate template(Element element, Target target, int limit, Place place) {
        Extension extension = element.getExtensionByUrl(TEMPLATE);
        if (extension == null) {
            return null;
        }
        String text = extension.getValueAsPrimitive().getValueAsString();
        Place at = place.at("extension('text-template')");
        // Without its library every name would be reported: that library is the one thing to repair.
        if (definitions.types().isEmpty()) {
            return null;
        }
        List<String> found = new ArrayList<>();
        checker.check(text, target, limit, found::add);
        found.forEach(at::problem);
        try {
            return TextTemplate.compile(text, target, definitions.types().keySet());
        } catch (MustacheException e) {
            return null;
        }
    }
}
