package dev.osteon.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 12.0 mg/dL}, {@code < 5 mg/dL}, {@code 7} (no unit): value as written, unit and UCUM code alike. */
final class ShorthandQuantity {
    private static final Pattern FORM = Pattern.compile("(<=|>=|<|>)?\\s*(-?\\d+(?:\\.\\d+)?)(?:\\s*(\\S+))?");

    private ShorthandQuantity() {}

    static ObjectNode quantity(String text, String path) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(path + " is not a quantity: " + text);
        }
        ObjectNode quantity = JsonNodeFactory.instance.objectNode();
        quantity.put("value", new BigDecimal(form.group(2)));
        if (form.group(1) != null) {
            quantity.put("comparator", form.group(1));
        }
        if (form.group(3) != null) {
            quantity.put("unit", form.group(3))
                    .put("system", "http://unitsofmeasure.org")
                    .put("code", form.group(3));
        }
        return quantity;
    }
}
