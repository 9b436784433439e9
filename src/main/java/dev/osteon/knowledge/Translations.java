package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the language of the cards and checks that it says everything that the package says. */
final class Translations {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#/^]?([^}]*)}}");
    private static final Pattern ONLY_TAGS = Pattern.compile("(\\s*\\{\\{[#/^][^}]*}}\\s*)*");

    private Translations() {}

    /**
     * @param files content of each file of translations by its language
     * @param language the site's choice
     * @param problems takes a language that there is none of, and each mistake in the file of the one that is chosen
     */
    static Wording choose(Map<String, String> files, String language, Consumer<Problem> problems) {
        if (language.equals(Wording.ENGLISH)) {
            return Wording.english();
        }
        Set<String> offered = new TreeSet<>(files.keySet());
        offered.add(Wording.ENGLISH);
        if (!files.containsKey(language)) {
            problems.accept(new Problem("osteon.language", "'" + language + "' is none of " + offered));
            return Wording.english();
        }
        Consumer<String> problem = message -> problems.accept(new Problem(place(language), message));
        Map<String, String> translations = PoFile.parse(files.get(language), problem);
        for (String format : List.of(Wording.DAY, Wording.MONTH)) {
            if (!translations.containsKey(Wording.DATE_FORMAT + format)) {
                problem.accept("has no date format for '" + format + "'");
            }
        }
        Wording.OF_JAVA.stream()
                .filter(text -> !translations.containsKey(text))
                .forEach(text -> problem.accept("has no translation of '" + text + "'"));
        translations.forEach((english, translation) -> {
            if (!tags(english).equals(tags(translation))) {
                problem.accept("does not show the same values as '" + english + "': " + tags(translation));
            }
        });
        try {
            return new Wording(language, translations);
        } catch (IllegalArgumentException e) {
            problem.accept("has a date format that is none: " + e.getMessage());
            return Wording.english();
        }
    }

    static String place(String language) {
        return "translations/" + language + ".po";
    }

    /** The values that a text shows; those of a text that a rule puts together have no names and an order. */
    private static Object tags(String text) {
        boolean composed = text.contains(Wording.HOLE) || text.contains(Wording.WORDS);
        List<String> names = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            names.add(tag.group(1));
        }
        return composed ? names : new TreeSet<>(names);
    }

    /** @return the lines of a text that have words in them */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !ONLY_TAGS.matcher(line).matches())
                .toList();
    }
}
