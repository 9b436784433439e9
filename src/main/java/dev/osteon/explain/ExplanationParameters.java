package dev.osteon.explain;

import dev.osteon.explain.Explanation.Offer;
import dev.osteon.reasoning.Evidence;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/** Explanations as the output of the operation {@code patient-why} of our package. */
public final class ExplanationParameters {
    private ExplanationParameters() {}

    /** @return one parameter {@code explanation} for each, in their order */
    public static Parameters of(Collection<Explanation> explanations) {
        Parameters parameters = new Parameters();
        explanations.forEach(explanation -> write(explanation, parameters.addParameter()));
        return parameters;
    }

    private static void write(Explanation explanation, ParametersParameterComponent into) {
        into.setName("explanation");
        add(into, "service", new IdType(explanation.service()));
        add(into, "topic", new CodeType(explanation.topic()));
        add(into, "card", text(explanation.card()));
        add(into, "title", text(explanation.title()));
        add(into, "fires", new BooleanType(explanation.fires()));
        add(into, "indicator", explanation.indicator() == null ? null : new CodeType(explanation.indicator()));
        add(into, "at", new DateTimeType(explanation.at()));
        ParametersParameterComponent knowledge = into.addPart().setName("knowledge");
        add(knowledge, "version", text(explanation.knowledge().version()));
        add(knowledge, "hash", text(explanation.knowledge().hash()));
        add(into, "considered", explanation.considered());
        add(into, "condition", explanation.condition());
        add(into, "priority", explanation.priority());
        explanation.facts().forEach(fact -> write(fact, into.addPart()));
        explanation.suggestions().forEach(offer -> write(offer, into.addPart()));
    }

    private static void write(Evidence fact, ParametersParameterComponent into) {
        into.setName("fact");
        add(into, "name", text(fact.name()));
        add(into, "value", text(fact.value()));
        add(into, "date", text(fact.date()));
        add(into, "note", text(fact.note()));
        addResources(into, fact.resources());
    }

    private static void write(Offer offer, ParametersParameterComponent into) {
        into.setName("suggestion");
        add(into, "label", text(offer.label()));
        add(into, "offered", new BooleanType(offer.offered()));
        add(into, "condition", offer.condition());
    }

    private static void add(ParametersParameterComponent into, String name, Criterion criterion) {
        if (criterion == null) {
            return;
        }
        ParametersParameterComponent part = into.addPart().setName(name);
        add(part, "definition", text(criterion.definition()));
        add(part, "value", text(criterion.value()));
        criterion.parameters().forEach(parameter -> add(part, "parameter", text(parameter)));
        addResources(part, criterion.resources());
        add(part, "moreResources", number(criterion.moreResources()));
        add(part, "shownAbove", criterion.shownAbove() == null ? null : new BooleanType(criterion.shownAbove()));
        criterion.reads().forEach(read -> add(part, "read", read));
        add(part, "notShown", number(criterion.notShown()));
    }

    private static void addResources(ParametersParameterComponent into, List<String> references) {
        // Not as a Reference: from those HAPI strips the version when it writes them.
        references.forEach(reference -> add(into, "resource", new UriType(reference)));
    }

    private static void add(ParametersParameterComponent into, String name, Type value) {
        if (value != null) {
            into.addPart().setName(name).setValue(value);
        }
    }

    private static StringType text(String value) {
        return value == null || value.isBlank() ? null : new StringType(value);
    }

    private static IntegerType number(Integer value) {
        return value == null ? null : new IntegerType(value);
    }
}
