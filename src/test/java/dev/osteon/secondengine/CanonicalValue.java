package dev.osteon.secondengine;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Concept;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Precision;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;
import org.opencds.cqf.cql.engine.runtime.ValueSet;

/**
 * CQL values as JSON that two engines can be compared by; {@code canonical.js} makes the same of the other engine's.
 *
 * <pre>
 * null, true, 1.5, "text", [ … ]       themselves
 * {"date": "2026-03-01"}               to its precision
 * {"dateTime": "2026-03-01T10:00Z"}    the moment in UTC, to its precision; without a time, the date
 * {"quantity": 12.0, "unit": "mg/dL"}
 * {"system": …, "code": …, "display": …}, {"concept": [ … ]}, {"valueSet": url}
 * {"low": …, "high": …, "lowClosed": true, "highClosed": true}
 * {"tuple": { … }}                     without the elements that are null
 * {"resource": "Observation/1"}, {"element": …}
 * </pre>
 */
final class CanonicalValue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final FhirContext FHIR = FhirContext.forCached(FhirVersionEnum.R4);
    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalValue() {}

    static JsonNode of(Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        } else if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        } else if (value instanceof Integer integer) {
            return NODES.numberNode(integer);
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Iterable<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(entry -> array.add(of(entry)));
            return array;
        }
        return object(value);
    }

    private static ObjectNode object(Object value) {
        ObjectNode node = NODES.objectNode();
        if (value instanceof DateTime moment) {
            return node.put("dateTime", moment(moment.getDateTime(), moment.getPrecision()));
        } else if (value instanceof Date date) {
            return node.put("date", date(date.getDate(), date.getPrecision()));
        } else if (value instanceof Quantity quantity) {
            return node.put("quantity", quantity.getValue()).put("unit", quantity.getUnit());
        } else if (value instanceof Code code) {
            return node.put("system", code.getSystem())
                    .put("code", code.getCode())
                    .put("display", code.getDisplay());
        } else if (value instanceof Concept concept) {
            return node.set("concept", of(concept.getCodes()));
        } else if (value instanceof ValueSet valueSet) {
            return node.put("valueSet", valueSet.getId());
        } else if (value instanceof Interval interval) {
            node.set("low", of(interval.getLow()));
            node.set("high", of(interval.getHigh()));
            return node.put("lowClosed", interval.getLowClosed()).put("highClosed", interval.getHighClosed());
        } else if (value instanceof Tuple tuple) {
            ObjectNode elements = node.putObject("tuple");
            tuple.getElements().forEach((name, element) -> {
                if (element != null) {
                    elements.set(name, of(element));
                }
            });
            return node;
        } else if (value instanceof Resource resource) {
            return node.put(
                    "resource",
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        } else if (value instanceof PrimitiveType<?> primitive) {
            return node.put("element", primitive.getValueAsString());
        } else if (value instanceof IBase element) {
            return node.set("element", json(element));
        }
        throw new IllegalArgumentException("no canonical form for " + value.getClass());
    }

    private static JsonNode json(IBase element) {
        try {
            return JSON.readTree(FHIR.newJsonParser().encodeToString(element));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String moment(OffsetDateTime moment, Precision precision) {
        if (precision.compareTo(Precision.DAY) <= 0) {
            return date(moment.toLocalDate(), precision);
        }
        String pattern =
                switch (precision) {
                    case HOUR -> "uuuu-MM-dd'T'HH'Z'";
                    case MINUTE -> "uuuu-MM-dd'T'HH:mm'Z'";
                    case SECOND -> "uuuu-MM-dd'T'HH:mm:ss'Z'";
                    default -> "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'";
                };
        return moment.withOffsetSameInstant(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern(pattern));
    }

    private static String date(LocalDate date, Precision precision) {
        String pattern =
                switch (precision) {
                    case YEAR -> "uuuu";
                    case MONTH -> "uuuu-MM";
                    default -> "uuuu-MM-dd";
                };
        return date.format(DateTimeFormatter.ofPattern(pattern));
    }
}
