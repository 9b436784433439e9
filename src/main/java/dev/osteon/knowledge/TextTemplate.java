package dev.osteon.knowledge;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A logic-less Mustache text, compiled. Names in it are CQL definitions; inside a section of a fact, and behind the dot, its elements.
 *
 * <p>The model given to {@link #render} is made of maps (elements of a fact by name, absent ones null), lists, Booleans and strings; a code is a
 * map with {@value #DISPLAY} and {@value #DEFINITION} and stands for its display where it is shown itself. Values are escaped here, so they
 * arrive as they were recorded. Immutable, for many threads.
 */
public final class TextTemplate {
    /** Element of a code: the words for it. */
    public static final String DISPLAY = "display";

    /** Element of a code: what its code system says that it means. */
    public static final String DEFINITION = "definition";

    /** Element of a fact that may be absent without leaving a hole in the text. */
    static final String NOTE = "note";

    /** A number within a line, made harmless as if it stood at its start, such as the day of a date in German. */
    private static final Pattern ORDINAL = Pattern.compile("(?<=[\\p{L},:;(] ?)(\\d{1,9})\\\\(?=[.] )");

    private static final Pattern SPACE_BEFORE_END = Pattern.compile("[ \\t]++(?=\\n)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private static final String HOLE = "\uFDD0";

    private final Template template;
    private final Set<String> definitions;

    private TextTemplate(Template template, Set<String> definitions) {
        this.template = template;
        this.definitions = definitions;
    }

    /** How values are made harmless: for text shown as it is, or for text that is read as Markdown. */
    enum Target {
        PLAIN,
        MARKDOWN
    }

    /**
     * A filled-in text.
     *
     * @param text the text, without leading and trailing space
     * @param complete false when a value that the text wanted to show is not known
     */
    public record Filled(String text, boolean complete) {}

    /**
     * @param known names of the definitions that the text may use
     * @throws MustacheException when the text is no Mustache
     */
    static TextTemplate compile(String text, Target target, Set<String> known) {
        Template template =
                compiler(target, new MapCollector()).defaultValue(HOLE).compile(text);
        Set<String> names = new TreeSet<>();
        template.visit(new NameVisitor(names));
        Set<String> definitions = new TreeSet<>();
        names.forEach(name -> definition(name, known).ifPresent(definitions::add));
        return new TextTemplate(template, Collections.unmodifiableSet(definitions));
    }

    static Mustache.Compiler compiler(Target target, Mustache.Collector collector) {
        return Mustache.compiler()
                .withEscaper(value -> HOLE.equals(value)
                        ? HOLE
                        : target == Target.MARKDOWN ? ValueEscaper.markdown(value) : ValueEscaper.plain(value))
                .withFormatter(TextTemplate::shown)
                .withCollector(collector)
                .emptyStringIsFalse(true);
    }

    private static String shown(Object value) {
        return value instanceof Map<?, ?> code && code.get(DISPLAY) != null
                ? code.get(DISPLAY).toString()
                : value.toString();
    }

    /** @return the definition that a name in a text is about: itself, or what stands before its element; empty for an element alone */
    static Optional<String> definition(String name, Set<String> known) {
        if (known.contains(name)) {
            return Optional.of(name);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : definition(name.substring(0, dot), known);
    }

    /** @return names of the definitions that the model has to hold */
    public Set<String> definitions() {
        return definitions;
    }

    /**
     * @param model value by definition name; every definition that the text names has to be there, unknown ones with null
     * @return the text; the same model gives the same text
     */
    public Filled render(Map<String, ?> model) {
        String raw = template.execute(model);
        String text = raw.replace(HOLE, "");
        if (text.indexOf('\\') >= 0) {
            text = ORDINAL.matcher(text).replaceAll("$1");
        }
        if (text.contains(" \n") || text.contains("\t\n")) {
            text = SPACE_BEFORE_END.matcher(text).replaceAll("");
        }
        if (text.contains("\n\n\n")) {
            text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        }
        return new Filled(text.strip(), !raw.contains(HOLE));
    }

    /** Only what the model holds can be reached: no Java method, no field. */
    private static final class MapCollector extends BasicCollector {
        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> ? TextTemplate::fetch : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    private static Object fetch(Object context, String name) {
        Map<?, ?> map = (Map<?, ?>) context;
        return map.containsKey(name) ? map.get(name) : Template.NO_FETCHER_FOUND;
    }

    private record NameVisitor(Set<String> names) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            names.add(name);
            return true;
        }
    }
}
