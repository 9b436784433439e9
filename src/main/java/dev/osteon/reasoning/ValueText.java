package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Base;
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

/** Values of the engine as short texts: the same value has the same text, and a resource is named, never told. */
public final class ValueText {
    /** The text of a value that is not there. */
    public static final String NONE = "null";

    /** So many are named: a record can have hundreds of results that a number was counted from. */
    public static final int MOST_RESOURCES = 10;

    private static final int LONGEST = 240;
    private static final int ENTRIES = 5;
    private static final int DEPTH = 4;

    private final KnowledgeBase knowledge;

    /** @param knowledge has the words for codes of the package */
    public ValueText(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** @return the value in at most 240 characters */
    public String of(Object value) {
        String text = text(value, 0);
        int end = LONGEST - 1;
        return text.length() <= LONGEST
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** @return literal references of the first of the resources, each once */
    public static List<String> references(Collection<Resource> resources) {
        return resources.stream()
                .map(ValueText::reference)
                .distinct()
                .limit(MOST_RESOURCES)
                .toList();
    }

    /** @return literal reference of a resource, with its version where it has one */
    public static String reference(Resource resource) {
        String reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        String version = resource.getIdElement().getVersionIdPart() == null
                ? resource.getMeta().getVersionId()
                : resource.getIdElement().getVersionIdPart();
        return version == null ? reference : reference + "/_history/" + version;
    }

    private String text(Object value, int depth) {
        if (value == null) {
            return NONE;
        } else if (depth > DEPTH) {
            return "…";
        } else if (value instanceof Iterable<?> list) {
            return list(list, depth);
        } else if (value instanceof Tuple tuple) {
            return tuple(tuple, depth);
        } else if (value instanceof Quantity quantity) {
            String unit = quantity.getUnit() == null || quantity.getUnit().equals("1") ? "" : " " + quantity.getUnit();
            return text(quantity.getValue(), depth) + unit;
        } else if (value instanceof Interval interval) {
            return (interval.getLowClosed() ? "[" : "(") + text(interval.getLow(), depth) + ", "
                    + text(interval.getHigh(), depth) + (interval.getHighClosed() ? "]" : ")");
        } else if (value instanceof Concept concept) {
            return concept.getDisplay() == null ? text(concept.getCodes(), depth) : concept.getDisplay();
        } else if (value instanceof Code code) {
            return code(code);
        } else if (value instanceof DateTime moment && moment.getPrecision().compareTo(Precision.DAY) > 0) {
            // The engine's own text leaves out the time zone.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.getDateTime());
        } else if (value instanceof Date date && date.getPrecision() == Precision.DAY) {
            return date.getDate().toString();
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof Resource resource) {
            return reference(resource);
        } else if (value instanceof PrimitiveType<?> primitive) {
            return String.valueOf(primitive.getValueAsString());
        } else if (value instanceof Base element) {
            return element.fhirType();
        }
        return value.toString();
    }

    private String list(Iterable<?> list, int depth) {
        List<String> entries = new ArrayList<>();
        int count = 0;
        for (Object entry : list) {
            if (count++ < ENTRIES) {
                entries.add(text(entry, depth + 1));
            }
        }
        String more = count > ENTRIES ? "; … " + count + " in all" : "";
        return "[" + String.join("; ", entries) + more + "]";
    }

    /** What a tuple does not know is left out. */
    private String tuple(Tuple tuple, int depth) {
        Map<String, String> elements = new TreeMap<>();
        tuple.getElements().forEach((name, value) -> {
            if (value != null) {
                elements.put(name, name + ": " + text(value, depth + 1));
            }
        });
        return "{" + String.join(", ", elements.values()) + "}";
    }

    private String code(Code code) {
        String display = code.getDisplay() != null && !code.getDisplay().isBlank()
                ? code.getDisplay()
                : knowledge.display(code.getSystem(), code.getCode()).orElse(null);
        return display == null ? code.getCode() : display + " (" + code.getCode() + ")";
    }
}
