package dev.osteon.knowledge;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes values harmless that may come from a patient's record. A value is one line, without characters that steer terminals or the direction of
 * writing, and no longer than {@value #LONGEST} characters.
 */
final class ValueEscaper {
    private static final int LONGEST = 300;
    /** Characters that can start or end something in GitHub-Flavored Markdown wherever they stand. */
    private static final String SPECIAL = "\\`*_[]#|~@";

    private static final Set<Integer> LIST_MARKERS = Set.of((int) '-', (int) '+', (int) '=');

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private ValueEscaper() {}

    /** For a text that is shown as it is. */
    static String plain(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(ValueEscaper::isVisible)
                .forEach(plain::appendCodePoint);
        String line = SPACES.matcher(plain).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** For a text that is read as GitHub-Flavored Markdown: no markup, no HTML, no link comes of the value. */
    static String markdown(String value) {
        String line = plain(value);
        StringBuilder safe = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0 || startsBlock(line, i) || isLink(line, i)) {
                        safe.append('\\');
                    }
                    safe.append(c);
                }
            }
        }
        return safe.toString();
    }

    /** {@code - item}, {@code 1. item} and the like, were the value to stand at the start of a line. */
    private static boolean startsBlock(String line, int i) {
        boolean lastOfMarker =
                i + 1 == line.length() || line.charAt(i + 1) == ' ' || line.charAt(i + 1) == line.charAt(i);
        if (!lastOfMarker) {
            return false;
        }
        return i == 0
                ? LIST_MARKERS.contains((int) line.charAt(0))
                : (line.charAt(i) == '.' || line.charAt(i) == ')')
                        && line.substring(0, i).chars().allMatch(Character::isDigit);
    }

    private static boolean isLink(String line, int i) {
        return line.startsWith("://", i) || (line.charAt(i) == '.' && line.regionMatches(true, i - 3, "www", 0, 3));
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE;
    }
}
