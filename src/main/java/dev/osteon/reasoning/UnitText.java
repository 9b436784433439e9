package dev.osteon.reasoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a UCUM unit as people do, by the grammar of UCUM alone: {@code umol/L} is µmol/L, {@code 10*9/L} is 10⁹/L, {@code mL/min/{1.73_m2}} is
 * mL/min/1.73 m², {@code [lb_av]} is lb. Annotations without a unit ({@code {score}}) and the unit one are not written.
 */
final class UnitText {
    private static final Pattern POWER_OF_TEN = Pattern.compile("10[*^](-?\\d+)");
    private static final Pattern EXPONENT = Pattern.compile("(?<=[A-Za-z])(-?\\d)(?![\\d.])");
    private static final Pattern BRACKETED = Pattern.compile("\\[([A-Za-z]+)(?:_[a-z]+)?]");
    /** The prefix micro before a metric unit: after the start or an operator. */
    private static final Pattern MICRO = Pattern.compile("(?<![A-Za-z])u(?=(?:mol|g|L|l|m|s|kat|U)(?![A-Za-z]))");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private UnitText() {}

    /** @param ucum a UCUM unit or a CQL calendar unit; null is the unit one */
    static String readable(String ucum) {
        if (ucum == null || ucum.equals("1") || ucum.matches("\\{[^}]*}")) {
            return "";
        }
        String unit =
                ucum.replaceAll("(?<=[^/])\\{[^}]*}", "").replaceAll("[{}]", "").replace('_', ' ');
        unit = BRACKETED.matcher(ucum.contains("[") ? ucum : unit).replaceAll("$1");
        unit = replaceDigits(POWER_OF_TEN, unit, "10");
        unit = replaceDigits(EXPONENT, unit, "");
        return MICRO.matcher(unit).replaceAll("µ").replaceAll("\\.(?=\\D)", "·");
    }

    private static String replaceDigits(Pattern pattern, String unit, String before) {
        Matcher matcher = pattern.matcher(unit);
        return matcher.replaceAll(found -> before + superscript(found.group(1)));
    }

    private static String superscript(String number) {
        StringBuilder superscript = new StringBuilder();
        number.chars().forEach(c -> superscript.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0')));
        return superscript.toString();
    }
}
