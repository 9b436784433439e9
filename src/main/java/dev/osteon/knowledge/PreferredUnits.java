package dev.osteon.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.List;
import org.hl7.elm.r1.Literal;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.elm.r1.Tuple;

/** The units that a site likes to read results in: parameters of one library, which has a table of the units there are for each analyte. */
final class PreferredUnits {
    static final String KEY = "osteon.units.";

    private static final String LIBRARY = "PreferredUnits";
    private static final String TABLE = "Preferred Unit Table";
    private static final String SUFFIX = "-unit";

    private PreferredUnits() {}

    /** @return key of the site, by name of the parameter that it sets */
    static Map<String, String> keys(Map<String, String> units) {
        return units.keySet().stream().collect(Collectors.toMap(analyte -> analyte + SUFFIX, analyte -> KEY + analyte));
    }

    /** @return CQL literal by name of the parameter */
    static Map<String, String> parameters(Map<String, String> units) {
        Map<String, String> parameters = new TreeMap<>();
        units.forEach((analyte, unit) -> parameters.put(
                analyte + SUFFIX, "'" + unit.replace("\\", "\\\\").replace("'", "\\'") + "'"));
        return parameters;
    }

    /** A unit into which results of the analyte are not converted would silently be shown nowhere. */
    static void check(Map<String, String> chosen, Map<String, CompiledLibrary> libraries, Consumer<Problem> problems) {
        CompiledLibrary library = libraries.get(LIBRARY);
        if (library == null) {
            return;
        }
        Map<String, Set<String>> table = table(library);
        for (ParameterDef parameter : library.getLibrary().getParameters().getDef()) {
            String name = CqlText.kebab(parameter.getName());
            String analyte = name.replaceAll(SUFFIX + "$", "");
            if (chosen.containsKey(name) && parameter.getDefault() instanceof Literal unit) {
                Set<String> offered = table.getOrDefault(analyte, Set.of());
                if (!offered.contains(unit.getValue())) {
                    problems.accept(new Problem(
                            KEY + analyte,
                            "'" + unit.getValue() + "' is none of the units of " + analyte + ": " + offered));
                }
            }
        }
    }

    /** Units by analyte, read from the rows of the table. */
    private static Map<String, Set<String>> table(CompiledLibrary library) {
        Map<String, Set<String>> table = new TreeMap<>();
        ExpressionDef definition = library.resolveExpressionRef(TABLE);
        if (definition != null && definition.getExpression() instanceof List rows) {
            rows.getElement().stream().filter(Tuple.class::isInstance).forEach(row -> table.computeIfAbsent(
                            element((Tuple) row, "analyte"), none -> new TreeSet<>())
                    .add(element((Tuple) row, "unit")));
        }
        return table;
    }

    private static String element(Tuple row, String name) {
        return row.getElement().stream()
                .filter(element -> name.equals(element.getName()) && element.getValue() instanceof Literal)
                .map(element -> ((Literal) element.getValue()).getValue())
                .findFirst()
                .orElse("");
    }
}
