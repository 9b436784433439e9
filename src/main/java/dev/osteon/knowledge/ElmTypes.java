package dev.osteon.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.cqframework.cql.cql2elm.ModelManager;
import org.hl7.cql.model.ChoiceType;
import org.hl7.cql.model.DataType;
import org.hl7.cql.model.IntervalType;
import org.hl7.cql.model.ListType;
import org.hl7.cql.model.TupleType;
import org.hl7.cql.model.TupleTypeElement;
import org.hl7.elm.r1.As;
import org.hl7.elm.r1.ChoiceTypeSpecifier;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.IntervalTypeSpecifier;
import org.hl7.elm.r1.ListTypeSpecifier;
import org.hl7.elm.r1.NamedTypeSpecifier;
import org.hl7.elm.r1.Retrieve;
import org.hl7.elm.r1.SingletonFrom;
import org.hl7.elm.r1.TupleTypeSpecifier;
import org.hl7.elm.r1.TypeSpecifier;

/** The types that ELM writes down, as the translator's types: what it wrote, read back. */
final class ElmTypes {
    private static final String SYSTEM = "urn:hl7-org:elm-types:r1";

    private final ModelManager models;

    ElmTypes(ModelManager models) {
        this.models = models;
    }

    /**
     * @param element translated with result types
     * @return the type of its result
     * @throws IllegalArgumentException when it carries none
     */
    DataType of(Element element) {
        return find(element).orElseThrow(() -> new IllegalArgumentException("no result type in " + element));
    }

    /** @return the type of the element's result; empty for what the translator put in by itself and wrote no type on */
    Optional<DataType> find(Element element) {
        if (element.getResultTypeName() != null) {
            return Optional.of(named(element.getResultTypeName()));
        }
        if (element.getResultTypeSpecifier() != null) {
            return Optional.of(specified(element.getResultTypeSpecifier()));
        }
        if (element instanceof As conversion && conversion.getAsTypeSpecifier() != null) {
            return Optional.of(specified(conversion.getAsTypeSpecifier()));
        }
        // The definition of the context, "Patient".
        if (element instanceof ExpressionDef definition
                && definition.getExpression() instanceof SingletonFrom single
                && single.getOperand() instanceof Retrieve retrieve) {
            return Optional.of(named(retrieve.getDataType()));
        }
        return Optional.empty();
    }

    private DataType specified(TypeSpecifier specifier) {
        if (specifier instanceof NamedTypeSpecifier type) {
            return named(type.getName());
        }
        if (specifier instanceof ListTypeSpecifier type) {
            return new ListType(specified(type.getElementType()));
        }
        if (specifier instanceof IntervalTypeSpecifier type) {
            return new IntervalType(specified(type.getPointType()));
        }
        if (specifier instanceof ChoiceTypeSpecifier type) {
            Set<DataType> choices =
                    type.getChoice().stream().map(this::specified).collect(Collectors.toCollection(LinkedHashSet::new));
            return new ChoiceType(choices);
        }
        if (specifier instanceof TupleTypeSpecifier type) {
            List<TupleTypeElement> elements = type.getElement().stream()
                    .map(element -> new TupleTypeElement(element.getName(), specified(element.getElementType()), false))
                    .toList();
            return new TupleType(elements);
        }
        throw new IllegalArgumentException("no type in " + specifier);
    }

    private DataType named(QName name) {
        return (SYSTEM.equals(name.getNamespaceURI())
                        ? models.resolveModel("System")
                        : models.resolveModel("FHIR", "4.0.1"))
                .resolveTypeName(name.getLocalPart());
    }
}
