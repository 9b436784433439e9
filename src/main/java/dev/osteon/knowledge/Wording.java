package dev.osteon.knowledge;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one language says what the package and the rules say in English, and how it writes dates and decimals. Texts are translated line by line,
 * because lines recur in many cards. Immutable, for many threads.
 */
public final class Wording {
    static final String ENGLISH = "en";

    /** Context, in a file of translations, of the patterns for dates. */
    static final String DATE_FORMAT = "date format" + PoFile.CONTEXT_END;

    /** What the engine itself says on a card, whatever the knowledge: a topic that failed. The hole is the name of the topic. */
    public static final String NOT_EVALUATED = "Could not be evaluated for this patient: {{}}";

    public static final String WHY_NOT_EVALUATED =
            "The rule for this topic failed on this patient's record, so nothing is said about whether it applies."
                    + " Please decide without it and tell whoever runs this service.";

    static final Set<String> OF_JAVA = Set.of(NOT_EVALUATED, WHY_NOT_EVALUATED);

    static final String DAY = "d MMM uuuu";
    static final String MONTH = "MMM uuuu";

    /** In a text that a rule puts together: a part that is shown as it is, and one that is translated itself. */
    static final String HOLE = "{{}}";

    static final String WORDS = "{{*}}";

    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("[<>]?=? ?-?\\d+(\\.\\d+)?( \\S+)?");

    private final Locale locale;
    private final Map<String, String> translations;
    private final List<Composed> composed;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final String decimalSeparator;

    /**
     * @param translations by English line, or empty for English itself
     */
    Wording(String language, Map<String, String> translations) {
        this.locale = Locale.forLanguageTag(language);
        this.translations = Map.copyOf(translations);
        this.composed = translations.entrySet().stream()
                .filter(entry -> entry.getKey().contains(HOLE) || entry.getKey().contains(WORDS))
                .map(entry -> Composed.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Composed::fixed).reversed())
                .toList();
        this.day = DateTimeFormatter.ofPattern(translations.getOrDefault(DATE_FORMAT + DAY, DAY), locale);
        this.month = DateTimeFormatter.ofPattern(translations.getOrDefault(DATE_FORMAT + MONTH, MONTH), locale);
        this.decimalSeparator =
                String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** @return the wording of the package itself */
    public static Wording english() {
        return new Wording(ENGLISH, Map.of());
    }

    /** @return its BCP 47 tag, such as {@code de} */
    public String language() {
        return locale.toLanguageTag();
    }

    /** @return whether that is the language in which the package is written */
    boolean isEnglish() {
        return language().equals(ENGLISH);
    }

    /**
     * @param line one line of English, without space around it
     * @return the same in this language; empty when nobody has translated it
     */
    public Optional<String> find(String line) {
        return isEnglish() ? Optional.of(line) : Optional.ofNullable(translations.get(line));
    }

    /**
     * @param english text of any number of lines
     * @return the same in this language; a line that nobody has translated stays
     */
    public String text(String english) {
        if (isEnglish() || english == null) {
            return english;
        }
        List<String> lines = new ArrayList<>();
        for (String line : english.split("\n", -1)) {
            lines.add(find(line.strip()).orElse(line));
        }
        return String.join("\n", lines);
    }

    /**
     * @param english words that a rule chose, or put together of words and values
     * @return the same in this language; what nobody has translated stays, as what a record says in its own words does
     */
    public String computed(String english) {
        if (isEnglish() || english == null) {
            return english;
        }
        String whole = translations.get(english);
        if (whole != null) {
            return whole;
        }
        for (Composed one : composed) {
            Matcher matcher = one.pattern().matcher(english);
            if (matcher.matches()) {
                return one.filled(matcher, this);
            }
        }
        return number(english);
    }

    private String number(String value) {
        return NUMBER.matcher(value).matches() ? decimal(value) : value;
    }

    /** @return the digits with this language's decimal separator */
    public String decimal(String digits) {
        return DECIMAL_POINT.matcher(digits).replaceAll(decimalSeparator);
    }

    /** @return such as {@code 3 Mar 2026} */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** @return such as {@code Mar 2026} */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** A text with holes: what it looks like in English, and the parts of its translation between the holes. */
    private record Composed(Pattern pattern, List<Boolean> translated, String translation, int fixed) {
        private static final Pattern HOLES = Pattern.compile("\\{\\{(\\*?)}}");

        static Composed of(String english, String translation) {
            StringBuilder regex = new StringBuilder();
            List<Boolean> translated = new ArrayList<>();
            Matcher hole = HOLES.matcher(english);
            int end = 0;
            while (hole.find()) {
                regex.append(Pattern.quote(english.substring(end, hole.start())))
                        .append(hole.group(1).isEmpty() ? "(.+?)" : "(.+)");
                translated.add(!hole.group(1).isEmpty());
                end = hole.end();
            }
            regex.append(Pattern.quote(english.substring(end)));
            return new Composed(
                    Pattern.compile(regex.toString(), Pattern.DOTALL),
                    List.copyOf(translated),
                    translation,
                    HOLES.matcher(english).replaceAll("").length());
        }

        /** The holes of the translation are those of the English, in the same order. */
        String filled(Matcher english, Wording wording) {
            StringBuilder text = new StringBuilder();
            Matcher hole = HOLES.matcher(translation);
            for (int i = 0; hole.find(); i++) {
                String value = english.group(i + 1);
                hole.appendReplacement(
                        text,
                        Matcher.quoteReplacement(translated.get(i) ? wording.computed(value) : wording.number(value)));
            }
            return hole.appendTail(text).toString();
        }
    }
}
