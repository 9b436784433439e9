package dev.osteon.testkit;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * FHIR JSON with abbreviations, expanded by what FHIR says stands at each place:
 *
 * <ul>
 *   <li>CodeableConcept and Coding: {@code sct|254837009}, {@code sct|254837009|display}; a list of them where one CodeableConcept stands
 *       makes several codings (where several CodeableConcepts stand, each entry is one, and a list in the list makes several codings)
 *   <li>Quantity: {@code 12.0 mg/dL}, {@code < 5 mg/dL}, in UCUM; digits are kept as written
 *   <li>date, dateTime, instant: {@code now}, {@code now - 5 h}, {@code today + 14 d} (units min, h, d, w, mo, y; {@code today} is a date alone)
 *   <li>Reference: {@code Medication/x}
 *   <li>an element that repeats may be given without its list
 * </ul>
 *
 * An element that FHIR does not know is refused.
 */
final class FhirShorthand {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> UNMODELLED = Set.of("resourceType", "id");

    private final FhirContext fhir;
    private final OffsetDateTime now;

    FhirShorthand(FhirContext fhir, OffsetDateTime now) {
        this.fhir = fhir;
        this.now = now;
    }

    /** FHIR JSON of one resource, given as a map with its {@code resourceType}. */
    ObjectNode resource(Map<String, Object> node, String where) {
        Object type = node.get("resourceType");
        if (type == null) {
            throw new IllegalArgumentException(where + " has no resourceType");
        }
        RuntimeResourceDefinition definition = fhir.getResourceDefinition(type.toString());
        return composite(definition, node, where);
    }

    private ObjectNode composite(
            BaseRuntimeElementCompositeDefinition<?> definition, Map<String, Object> node, String where) {
        ObjectNode json = JSON.objectNode();
        node.forEach((name, value) -> {
            String path = where + "." + name;
            if (UNMODELLED.contains(name)) {
                json.put(name, String.valueOf(value));
            } else if ("contained".equals(name)) {
                ArrayNode contained = json.putArray(name);
                YamlNodes.list(value).forEach(one -> contained.add(resource(YamlNodes.map(one, path), path)));
            } else {
                json.set(name, child(definition, name, value, path));
            }
        });
        return json;
    }

    private JsonNode child(BaseRuntimeElementCompositeDefinition<?> parent, String name, Object value, String path) {
        BaseRuntimeChildDefinition child = parent.getChildByName(name);
        if (child == null || !child.getValidChildNames().contains(name)) {
            throw new IllegalArgumentException("no such element in FHIR R4: " + path);
        }
        BaseRuntimeElementDefinition<?> type = child.getChildByName(name);
        if (type == null) {
            throw new IllegalArgumentException("no such element in FHIR R4: " + path);
        }
        if (child.getMax() == 1) {
            return element(type, value, path);
        }
        ArrayNode array = JSON.arrayNode();
        YamlNodes.list(value).forEach(one -> array.add(element(type, one, path)));
        return array;
    }

    private JsonNode element(BaseRuntimeElementDefinition<?> type, Object value, String path) {
        Class<?> kind = type.getImplementingClass();
        if (value instanceof Map<?, ?>) {
            if (!(type instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
                throw new IllegalArgumentException(path + " is " + type.getName() + " and has no elements");
            }
            return composite(composite, YamlNodes.map(value, path), path);
        }
        if (value instanceof List<?> codings && kind == CodeableConcept.class) {
            return concept(YamlNodes.strings(codings));
        }
        if (value == null || value instanceof List<?>) {
            throw new IllegalArgumentException(path + " takes one " + type.getName() + ", not: " + value);
        }
        String text = value.toString();
        if (kind == CodeableConcept.class) {
            return concept(List.of(text));
        } else if (kind == Coding.class) {
            return ShorthandCode.coding(text);
        } else if (Quantity.class.isAssignableFrom(kind)) {
            return ShorthandQuantity.quantity(text, path);
        } else if (kind == Reference.class) {
            return JSON.objectNode().put("reference", text);
        } else if (BaseDateTimeType.class.isAssignableFrom(kind)) {
            return JSON.textNode(ShorthandTime.resolve(text, now, type.getName()));
        } else if (kind == BooleanType.class) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        } else if (kind == DecimalType.class || IntegerType.class.isAssignableFrom(kind)) {
            return JSON.numberNode(new BigDecimal(text));
        } else if (type instanceof BaseRuntimeElementCompositeDefinition<?>) {
            throw new IllegalArgumentException(path + " is " + type.getName() + " and has no abbreviation: " + text);
        }
        return JSON.textNode(text);
    }

    private static ObjectNode concept(List<String> codings) {
        ObjectNode concept = JSON.objectNode();
        ArrayNode array = concept.putArray("coding");
        codings.forEach(coding -> array.add(ShorthandCode.coding(coding)));
        return concept;
    }
}
