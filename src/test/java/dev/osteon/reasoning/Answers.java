package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.Service;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/** Every definition of every service for one patient, in a form that can be compared. */
final class Answers {
    /** What a definition that could not be evaluated answers. */
    static final String FAILED = "(failed)";

    /** Evaluates definitions of a library. */
    interface Evaluation {
        Map<String, Object> evaluate(String library, Set<String> definitions);
    }

    private Answers() {}

    /** @return {@code service library.definition -> answer} */
    static Map<String, String> all(KnowledgeBase knowledge, Evaluation evaluation) {
        Map<String, String> answers = new TreeMap<>();
        for (Service service : knowledge.services()) {
            String library = service.library();
            Set<String> names = knowledge.definitions().get(library).keySet();
            evaluate(evaluation, library, names).forEach((name, value) -> answers.put(library + "." + name, value));
        }
        return answers;
    }

    private static Map<String, String> evaluate(Evaluation evaluation, String library, Set<String> names) {
        Map<String, String> answers = new TreeMap<>();
        try {
            evaluation.evaluate(library, names).forEach((name, value) -> answers.put(name, text(value)));
        } catch (EvaluationException e) {
            if (names.size() == 1) {
                return Map.of(names.iterator().next(), FAILED);
            }
            names.forEach(name -> answers.putAll(evaluate(evaluation, library, Set.of(name))));
        }
        return answers;
    }

    private static String text(Object value) {
        if (value instanceof Iterable<?> list) {
            ArrayList<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(text(each)));
            return texts.toString();
        }
        if (value instanceof Tuple tuple) {
            Map<String, String> elements = new TreeMap<>();
            tuple.getElements().forEach((name, element) -> elements.put(name, text(element)));
            return elements.toString();
        }
        if (value instanceof Interval interval) {
            return "[" + text(interval.getLow()) + ", " + text(interval.getHigh()) + "]";
        }
        if (value instanceof Resource resource) {
            return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        }
        if (value instanceof PrimitiveType<?> primitive) {
            return primitive.getValueAsString();
        }
        if (value instanceof Base element) {
            Map<String, String> children = new TreeMap<>();
            for (Property child : element.children()) {
                children.put(child.getName(), text(child.getValues()));
            }
            return element.fhirType() + children;
        }
        return String.valueOf(value);
    }
}
