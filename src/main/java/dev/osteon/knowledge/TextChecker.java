package dev.osteon.knowledge;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.osteon.knowledge.TextTemplate.Target;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.cql.model.DataType;

/**
 * Checks a text template against the definitions of its library before any patient is seen: every name exists and is a fact, nothing but the
 * elements of facts is reached, values cannot be shown unescaped, and the text renders with everything known as well as with everything null.
 */
final class TextChecker {
    /** Tags of Mustache that would show a value unescaped, include another text or change the delimiters. */
    private static final Pattern REFUSED_TAG = Pattern.compile("\\{\\{\\{|\\{\\{\\s*[&>=<$]");

    private static final LocalDate LONGEST_DATE = LocalDate.of(2026, 9, 30);

    private final Map<String, DataType> definitions;
    private final String longestDate;

    /** @param wording writes the dates that are tried out */
    TextChecker(Map<String, DataType> definitions, Wording wording) {
        this.definitions = definitions;
        this.longestDate = wording.day(LONGEST_DATE);
    }

    /**
     * @param limit longest length of the text with each value at its longest, see {@link Samples}
     * @param problem takes each problem, in words for the author
     */
    void check(String text, Target target, int limit, Consumer<String> problem) {
        Matcher refused = REFUSED_TAG.matcher(text);
        if (refused.find()) {
            problem.accept("the tag '" + refused.group()
                    + "' is not allowed: values are always escaped and texts stand alone");
            return;
        }
        Set<String> problems = new LinkedHashSet<>();
        int longest = 0;
        try {
            for (Samples.Known known : Samples.Known.values()) {
                Samples samples = new Samples(definitions, known, longestDate, problems::add);
                longest = Math.max(
                        longest, render(text, target, samples, problems).length());
            }
        } catch (MustacheException.Context e) {
            problems.add("names '" + e.key + "', which the fact does not have");
        } catch (MustacheException e) {
            problems.add("is no text template: " + e.getMessage());
        }
        if (problems.isEmpty() && longest > limit) {
            problems.add(
                    "is " + longest + " characters long with each value at its longest; " + limit + " are allowed");
        }
        problems.forEach(problem);
    }

    private static String render(String text, Target target, Samples samples, Set<String> problems) {
        return TextTemplate.compiler(target, new SampleCollector())
                .emptyStringIsFalse(false)
                .withFormatter(value -> Samples.shown(value, problems::add))
                .nullValue("")
                .compile(text)
                .execute(samples)
                .strip();
    }

    /** Where names are looked up. */
    interface Scope {
        /** @return a value, null when it is not known, or {@link Samples#ELSEWHERE} */
        Object get(String name);
    }

    private static final class SampleCollector extends BasicCollector {
        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Scope
                    ? (scope, wanted) -> {
                        Object found = ((Scope) scope).get(wanted);
                        return found == Samples.ELSEWHERE ? Template.NO_FETCHER_FOUND : found;
                    }
                    : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
