package dev.osteon.metamorphic;

import dev.osteon.testkit.TestKnowledge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/** Laboratory results and weights in another unit. */
final class Results {
    private static final String VALUE_SETS = "https://osteon.dev/fhir/ValueSet/";
    static final String CREATININE = "creatinine";

    private Results() {}

    /** @param digits after the point, as laboratories round in that unit; null when nothing is rounded */
    private record Conversion(String analyte, String from, String to, String factor, Integer digits) {}

    private static final List<Conversion> SAME_KIND = List.of(
            new Conversion("total-calcium", "mg/dL", "mg/L", "10", null),
            new Conversion("total-calcium", "mmol/L", "umol/L", "1000", null),
            new Conversion("total-calcium", "mmol/L", "meq/L", "2", null),
            new Conversion("ionised-calcium", "mg/dL", "mg/L", "10", null),
            new Conversion("ionised-calcium", "mmol/L", "meq/L", "2", null),
            new Conversion("albumin", "g/dL", "g/L", "10", null),
            new Conversion("albumin", "g/L", "g/dL", "0.1", null),
            new Conversion(CREATININE, "mg/dL", "mg/L", "10", null),
            new Conversion(CREATININE, "umol/L", "mmol/L", "0.001", null),
            new Conversion("vitamin-d-25-hydroxy", "ng/mL", "ug/L", "1", null),
            new Conversion("body-weight", "kg", "g", "1000", null));

    private static final List<Conversion> OTHER_KIND = List.of(
            new Conversion("total-calcium", "mg/dL", "mmol/L", "0.2495", 2),
            new Conversion("total-calcium", "mmol/L", "mg/dL", "4.008", 1),
            new Conversion("ionised-calcium", "mg/dL", "mmol/L", "0.2495", 2),
            new Conversion("ionised-calcium", "mmol/L", "mg/dL", "4.008", 1),
            new Conversion(CREATININE, "mg/dL", "umol/L", "88.4", 0),
            new Conversion(CREATININE, "umol/L", "mg/dL", "0.011312217", 2),
            new Conversion("vitamin-d-25-hydroxy", "ng/mL", "nmol/L", "2.5", 1),
            new Conversion("vitamin-d-25-hydroxy", "nmol/L", "ng/mL", "0.4", 1),
            new Conversion("body-weight", "kg", "[lb_av]", "2.2046226", 1));

    /** The same amount exactly, where there is another unit of the same kind. */
    static void inAnotherUnit(Observation result) {
        convert(result, SAME_KIND);
    }

    /** The same amount as a laboratory of another country reports it, in moles or in grams, rounded as there. */
    static void asElsewhere(Observation result) {
        convert(result, OTHER_KIND);
    }

    /** @return whether the codes of the result are of that value set */
    static boolean isOf(String valueSet, Observation result) {
        return result.getCode().getCoding().stream().filter(Coding::hasSystem).anyMatch(coding -> TestKnowledge.base()
                .valueSets()
                .contains(VALUE_SETS + valueSet, coding.getSystem(), coding.getCode()));
    }

    private static void convert(Observation result, List<Conversion> conversions) {
        if (!result.hasValueQuantity() || !result.getValueQuantity().hasValue()) {
            return;
        }
        Quantity quantity = result.getValueQuantity();
        Optional<Conversion> found = conversions.stream()
                .filter(conversion ->
                        conversion.from().equals(quantity.getCode()) && isOf(conversion.analyte(), result))
                .findFirst();
        found.ifPresent(conversion -> {
            convert(quantity, conversion);
            // A laboratory prints its range in the unit of its result.
            result.getReferenceRange().forEach(range -> {
                convert(range.getLow(), conversion);
                convert(range.getHigh(), conversion);
            });
        });
    }

    private static void convert(Quantity quantity, Conversion conversion) {
        if (quantity.hasValue() && conversion.from().equals(quantity.getCode())) {
            BigDecimal value = quantity.getValue().multiply(new BigDecimal(conversion.factor()));
            quantity.setValue(
                    conversion.digits() == null ? value : value.setScale(conversion.digits(), RoundingMode.HALF_UP));
            quantity.setUnit(conversion.to()).setCode(conversion.to());
        }
    }
}
