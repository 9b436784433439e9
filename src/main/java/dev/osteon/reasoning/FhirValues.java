package dev.osteon.reasoning;

import ca.uhn.fhir.context.FhirVersionEnum;
import dev.osteon.knowledge.ElementPath;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.opencds.cqf.cql.engine.fhir.converter.FhirTypeConverter;
import org.opencds.cqf.cql.engine.fhir.converter.FhirTypeConverterFactory;

/** Makes of CQL values the FHIR elements that stand at a path. */
final class FhirValues {
    private static final FhirTypeConverter CONVERTER = new FhirTypeConverterFactory().create(FhirVersionEnum.R4);

    private FhirValues() {}

    /**
     * @param value a CQL value, a FHIR element of the record, or a list of them
     * @return new elements of the path's type; none for null and for an empty list
     * @throws IllegalStateException when a value cannot become that type
     */
    static List<IBase> of(Object value, ElementPath path) {
        List<IBase> elements = new ArrayList<>();
        if (value instanceof Iterable<?> list) {
            list.forEach(entry -> elements.addAll(of(entry, path)));
        } else if (value != null) {
            elements.add(fit(fhir(value), path));
        }
        return elements;
    }

    /** A copy: elements of the record stay as they are. */
    private static IBase fhir(Object value) {
        return value instanceof Type element
                ? element.copy()
                : value instanceof IBase base ? base : CONVERTER.toFhirType(value);
    }

    private static IBase fit(IBase value, ElementPath path) {
        Class<? extends IBase> type = path.type();
        if (type.isInstance(value) && (type == value.getClass() || !(value instanceof IPrimitiveType<?>))) {
            return value;
        }
        IBase element = path.newElement();
        if (element instanceof IPrimitiveType<?> primitive && value instanceof IPrimitiveType<?> given) {
            primitive.setValueAsString(given.getValueAsString());
        } else if (element instanceof IPrimitiveType<?> primitive && value instanceof Coding coding) {
            primitive.setValueAsString(coding.getCode());
        } else if (element instanceof CodeableConcept concept && value instanceof Coding coding) {
            concept.addCoding(coding);
        } else if (element instanceof Quantity quantity && value instanceof Quantity given) {
            quantity.setValue(given.getValue())
                    .setComparator(given.getComparator())
                    .setUnit(given.getUnit())
                    .setSystem(given.getSystem())
                    .setCode(given.getCode());
        } else if (element instanceof Reference reference && value instanceof StringType literal) {
            reference.setReference(literal.getValue());
        } else {
            throw new IllegalStateException(
                    "a " + value.fhirType() + " cannot become the " + element.fhirType() + " at " + path);
        }
        return element;
    }
}
