package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.TextTemplate;
import dev.osteon.knowledge.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Precision;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * Makes of CQL values what texts show: quantities as recorded with a readable unit, dates and decimals as the language of the cards writes them
 * whatever the machine's locale and zone, codes in the words of their code system.
 */
final class Facts {
    /** Every fact has these, so that a missing one is never looked up in the fact around it. */
    private static final List<String> ELEMENTS =
            List.of("value", "date", TextTemplate.DISPLAY, TextTemplate.DEFINITION);

    /** Element of a fact: its value in the unit that the site prefers, shown beside what was reported. */
    private static final String PREFERRED = "preferred";

    private final KnowledgeBase knowledge;
    private final Wording wording;
    private final ZoneId zone;

    /** @param zone in which a moment is shown as a date */
    Facts(KnowledgeBase knowledge, ZoneId zone) {
        this.knowledge = knowledge;
        this.wording = knowledge.wording();
        this.zone = zone;
    }

    /** @return the value as {@link TextTemplate#render} takes it */
    Object model(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof String words) {
            return wording.computed(words);
        } else if (value instanceof Iterable<?> list) {
            List<Object> entries = new ArrayList<>();
            list.forEach(entry -> {
                if (entry != null) {
                    entries.add(model(entry));
                }
            });
            return entries;
        } else if (value instanceof Tuple tuple) {
            return fact(tuple);
        } else if (value instanceof Code code) {
            return code(code);
        } else if (value instanceof Quantity quantity) {
            return quantity(quantity);
        } else if (value instanceof DateTime moment) {
            return date(moment);
        } else if (value instanceof Date date) {
            return date(date.getDate(), date.getPrecision());
        } else if (value instanceof BigDecimal decimal) {
            return wording.decimal(decimal.toPlainString());
        } else if (value instanceof Integer integer) {
            return integer.toString();
        }
        throw new IllegalStateException("a value of " + value.getClass().getName() + " cannot be shown");
    }

    private Map<String, Object> fact(Tuple tuple) {
        Map<String, Object> fact = new HashMap<>();
        ELEMENTS.forEach(element -> fact.put(element, null));
        // A note says more where there is more to say; its absence is no hole.
        fact.put("note", "");
        tuple.getElements().forEach((element, value) -> {
            if (value != null && !element.equals(PREFERRED)) {
                fact.put(element, model(value));
            }
        });
        if (tuple.getElements().get(PREFERRED) instanceof Quantity preferred) {
            fact.put("value", fact.get("value") + " (" + quantity(preferred) + ")");
        }
        return fact;
    }

    private Map<String, Object> code(Code code) {
        Map<String, Object> words = new HashMap<>();
        ELEMENTS.forEach(element -> words.put(element, null));
        words.put("note", "");
        words.put(TextTemplate.DISPLAY, display(code.getSystem(), code.getCode(), code.getDisplay()));
        words.put(
                TextTemplate.DEFINITION,
                knowledge.definition(code.getSystem(), code.getCode()).orElse(null));
        return words;
    }

    /** @return the words for a code, see {@link KnowledgeBase#words} */
    String display(Coding coding) {
        return display(coding.getSystem(), coding.getCode(), coding.getDisplay());
    }

    private String display(String system, String code, String display) {
        return knowledge.words(system, code, display);
    }

    private String quantity(Quantity quantity) {
        if (quantity.getValue() == null) {
            return null;
        }
        String unit = UnitText.readable(quantity.getUnit());
        return wording.decimal(quantity.getValue().toPlainString() + (unit.isEmpty() ? "" : " " + unit));
    }

    private String date(DateTime moment) {
        OffsetDateTime recorded = moment.getDateTime();
        boolean hasTime = moment.getPrecision().compareTo(Precision.DAY) > 0;
        return date(
                hasTime ? recorded.atZoneSameInstant(zone).toLocalDate() : recorded.toLocalDate(),
                moment.getPrecision());
    }

    private String date(LocalDate date, Precision precision) {
        return switch (precision) {
            case YEAR -> String.valueOf(date.getYear());
            case MONTH -> wording.month(date);
            default -> wording.day(date);
        };
    }
}
