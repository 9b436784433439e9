package dev.osteon.testkit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code now}, {@code now - 5 h}, {@code today + 14 d}; anything else is a FHIR date and stays as it is. */
final class ShorthandTime {
    private static final Pattern FORM = Pattern.compile("(now|today)(?:\\s*([+-])\\s*(\\d+)\\s*(min|h|d|w|mo|y))?");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "min", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS,
            "w", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "y", ChronoUnit.YEARS);

    private ShorthandTime() {}

    static String resolve(String text, OffsetDateTime now, String fhirType) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            if (text.startsWith("now") || text.startsWith("today")) {
                throw new IllegalArgumentException("not a time: " + text);
            }
            return text;
        }
        OffsetDateTime moment = now;
        if (form.group(2) != null) {
            long amount = Long.parseLong(form.group(2) + form.group(3));
            moment = now.plus(amount, UNITS.get(form.group(4)));
        }
        boolean dateAlone = "today".equals(form.group(1)) || "date".equals(fhirType);
        return moment.format(dateAlone ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
