package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import org.hl7.cql.model.DataType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;

/** The definitions of the one library that a plan or an activity refers to. */
record Definitions(String library, Map<String, DataType> types) {
    private static final String LANGUAGE = "text/cql-identifier";

    /** @param libraries library name -> definition name -> type */
    static Definitions of(List<CanonicalType> references, Map<String, Map<String, DataType>> libraries, Place place) {
        if (references.size() != 1) {
            place.problem("must name exactly one library");
            return new Definitions("", Map.of());
        }
        String canonical = references.get(0).getValue();
        String name = canonical.replaceAll("\\|.*$", "").replaceAll("^.*/", "");
        if (!libraries.containsKey(name)) {
            place.problem("names the library '" + canonical + "', which does not exist");
        }
        return new Definitions(name, libraries.getOrDefault(name, Map.of()));
    }

    /** The definition an expression names; null, and a problem, when there is none. */
    CqlDefinition resolve(Expression expression, Place place) {
        if (!LANGUAGE.equals(expression.getLanguage())) {
            place.problem("must be an expression in " + LANGUAGE + ", not in " + expression.getLanguage());
            return null;
        }
        String name = expression.getExpression();
        if (name == null || !types.containsKey(name)) {
            // Without its library every name would be reported: that library is the one thing to repair.
            if (!types.isEmpty()) {
                place.problem("names '" + name + "', which is no definition of the library " + library);
            }
            return null;
        }
        return new CqlDefinition(library, name);
    }

    /** The same for a definition that has to be of one of these types. */
    CqlDefinition resolve(Expression expression, Place place, String... allowed) {
        CqlDefinition definition = resolve(expression, place);
        if (definition != null
                && !List.of(allowed).contains(types.get(definition.name()).toString())) {
            place.problem("names '" + definition.name() + "', which is of type " + types.get(definition.name())
                    + " and not " + String.join(" or ", allowed));
        }
        return definition;
    }
}
