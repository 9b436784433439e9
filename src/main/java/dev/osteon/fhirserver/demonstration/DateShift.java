package dev.osteon.fhirserver.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Property;

/**
 * Moves every date of a Bundle by the same number of whole days, so that a case written down once is always recent.
 *
 * <p>All elements of type date, dateTime and instant move, wherever they are: periods, extensions, contained resources,
 * {@code Bundle.timestamp}, birth dates. Time of day, offset and precision stay as written. A date without a day (2026 or
 * 2026-03) becomes the year or month into which its first day moves. Dates inside text do not move.
 */
public final class DateShift {

    private DateShift() {}

    /**
     * Moves the case so that its "now" falls on a given day.
     *
     * @param bundle a Bundle whose timestamp is the moment for which the case was written; it is not changed
     * @param day the day on which the timestamp of the copy falls, read in UTC
     * @return a copy with every date moved
     * @throws IllegalArgumentException when the Bundle has no timestamp
     */
    public static Bundle toDay(Bundle bundle, LocalDate day) {
        if (!bundle.hasTimestamp()) {
            throw new IllegalArgumentException(
                    "Bundle.timestamp is missing: it says for which moment the case was written");
        }
        LocalDate written =
                bundle.getTimestamp().toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        return byDays(bundle, ChronoUnit.DAYS.between(written, day));
    }

    /**
     * Moves every date by a number of days.
     *
     * @param bundle the Bundle to copy; it is not changed
     * @param days whole days, negative for the past
     * @return a copy with every date moved
     */
    public static Bundle byDays(Bundle bundle, long days) {
        Bundle moved = bundle.copy();
        move(moved, days);
        return moved;
    }

    private static void move(Base element, long days) {
        if (element instanceof BaseDateTimeType date && date.hasValue()) {
            date.setValueAsString(moved(date.getValueAsString(), days));
        }
        for (Property property : element.children()) {
            property.getValues().forEach(child -> move(child, days));
        }
    }

    private static String moved(String written, long days) {
        return switch (written.length()) {
            case 4 ->
                LocalDate.of(Integer.parseInt(written), 1, 1)
                        .plusDays(days)
                        .toString()
                        .substring(0, 4);
            case 7 ->
                YearMonth.from(YearMonth.parse(written).atDay(1).plusDays(days)).toString();
            default -> LocalDate.parse(written.substring(0, 10)).plusDays(days) + written.substring(10);
        };
    }
}
