package dev.osteon.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.kotlinruntime.CharStreams;
import org.antlr.v4.kotlinruntime.CommonTokenStream;
import org.antlr.v4.kotlinruntime.ParserRuleContext;
import org.cqframework.cql.gen.cqlLexer;
import org.cqframework.cql.gen.cqlParser;
import org.cqframework.cql.gen.cqlParser.DefinitionContext;
import org.cqframework.cql.gen.cqlParser.LibraryContext;
import org.cqframework.cql.gen.cqlParser.ParameterDefinitionContext;
import org.cqframework.cql.gen.cqlParser.VersionSpecifierContext;

/** CQL text that can be edited where its grammar says, so that comments and strings are never mistaken for code. */
final class CqlText {
    /**
     * A parameter as written.
     *
     * @param key kebab-case of the name, by which a site sets it
     * @param type the type as written, or null
     * @param value the default as written, or null
     */
    record Parameter(String key, String type, String value) {}

    private final String text;
    private final LibraryContext tree;

    CqlText(String text) {
        this.text = text;
        cqlLexer lexer = new cqlLexer(CharStreams.INSTANCE.fromString(text));
        lexer.removeErrorListeners();
        cqlParser parser = new cqlParser(new CommonTokenStream(lexer));
        // The translator reports what does not parse.
        parser.removeErrorListeners();
        this.tree = parser.library();
    }

    /** @return {@code Hypocalcaemia Threshold -> hypocalcaemia-threshold} */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (ParameterDefinitionContext definition : parameterDefinitions()) {
            parameters.add(new Parameter(
                    key(definition), written(definition.typeSpecifier()), written(definition.expression())));
        }
        return parameters;
    }

    boolean hasStatements() {
        return !tree.statement().isEmpty();
    }

    /**
     * @param values new defaults by key of the parameter
     * @param ours names of the libraries whose version changes
     * @param versionSuffix appended to the version of this library and of each of ours that it includes
     * @return the text with both changed
     */
    String edited(Map<String, String> values, Set<String> ours, String versionSuffix) {
        Map<Integer, Edit> edits = new TreeMap<>();
        for (ParameterDefinitionContext definition : parameterDefinitions()) {
            String value = values.get(key(definition));
            if (value != null && definition.expression() != null) {
                add(edits, definition.expression(), value);
            }
        }
        if (tree.libraryDefinition() != null) {
            suffix(edits, tree.libraryDefinition().versionSpecifier(), versionSuffix);
        }
        for (DefinitionContext definition : tree.definition()) {
            if (definition.includeDefinition() != null
                    && ours.contains(written(definition.includeDefinition().qualifiedIdentifier()))) {
                suffix(edits, definition.includeDefinition().versionSpecifier(), versionSuffix);
            }
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Edit edit : edits.values()) {
            result.append(text, done, edit.from()).append(edit.replacement());
            done = edit.to();
        }
        return result.append(text.substring(done)).toString();
    }

    private record Edit(int from, int to, String replacement) {}

    private void suffix(Map<Integer, Edit> edits, VersionSpecifierContext version, String suffix) {
        if (version != null) {
            String quoted = written(version);
            add(edits, version, quoted.substring(0, quoted.length() - 1) + suffix + "'");
        }
    }

    private void add(Map<Integer, Edit> edits, ParserRuleContext where, String replacement) {
        edits.put(from(where), new Edit(from(where), to(where), replacement));
    }

    private List<ParameterDefinitionContext> parameterDefinitions() {
        return tree.definition().stream()
                .map(DefinitionContext::parameterDefinition)
                .filter(definition -> definition != null && definition.identifier() != null)
                .toList();
    }

    private String key(ParameterDefinitionContext definition) {
        return kebab(written(definition.identifier()));
    }

    private String written(ParserRuleContext part) {
        return part == null ? null : text.substring(from(part), to(part));
    }

    /** The parser counts code points, Java counts chars. */
    private int from(ParserRuleContext part) {
        return text.offsetByCodePoints(0, part.getStart().getStartIndex());
    }

    private int to(ParserRuleContext part) {
        // Where the grammar expects something and finds nothing, the part ends before it begins.
        return Math.max(from(part), text.offsetByCodePoints(0, part.getStop().getStopIndex() + 1));
    }
}
