package dev.osteon.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hl7.cql.model.ChoiceType;
import org.hl7.cql.model.DataType;
import org.hl7.cql.model.ListType;
import org.hl7.cql.model.TupleType;
import org.hl7.cql.model.TupleTypeElement;

/**
 * Values for trying a text out, made of nothing but the types of the definitions.
 *
 * <p>Each value is as long as it gets in practice: a number with its unit 15 characters, a date 11 (in English), a number alone 8, words (the display of a
 * code, a note) 40, a list three entries. A longer one can come at run time; then the plain title stands in for a summary.
 */
final class Samples implements TextChecker.Scope {
    /** Answer of a scope that does not know a name and leaves it to the one around it. */
    static final Object ELSEWHERE = new Object();

    private static final String WORDS = "x".repeat(40);
    private static final Map<String, String> LEAVES = Map.of(
            "System.Quantity", "12345.67 mmol/L",
            "System.Decimal", "12345.67",
            "System.Integer", "12345678",
            "System.String", WORDS,
            "System.Any", WORDS);
    private static final Set<String> DATES = Set.of("System.Date", "System.DateTime");
    private static final Set<String> ELEMENTS = Set.of("value", "date", TextTemplate.NOTE);
    private static final Set<String> CODE_ELEMENTS = Set.of(TextTemplate.DISPLAY, TextTemplate.DEFINITION);

    private final Map<String, DataType> definitions;
    private final Known known;
    private final String date;
    private final Consumer<String> problems;

    /** @param date as long as one gets */
    Samples(Map<String, DataType> definitions, Known known, String date, Consumer<String> problems) {
        this.definitions = definitions;
        this.known = known;
        this.date = date;
        this.problems = problems;
    }

    /** What is known of the patient in a trial. */
    enum Known {
        EVERYTHING,
        EVERYTHING_AND_FALSE,
        NOTHING
    }

    /** Looks a definition up: the outermost scope, so that whatever gets here and is unknown is a mistake. */
    @Override
    public Object get(String name) {
        if (definitions.containsKey(name)) {
            return sample(name, definitions.get(name));
        }
        boolean elementOfElement = name.contains(".") && ELEMENTS.contains(name.substring(0, name.indexOf('.')));
        if (elementOfElement
                || TextTemplate.definition(name, definitions.keySet()).isPresent()) {
            return ELSEWHERE;
        }
        problems.accept("names '" + name + "', which is no definition of the library"
                + (ELEMENTS.contains(name) || CODE_ELEMENTS.contains(name)
                        ? " and stands in no section of a fact"
                        : ""));
        return "";
    }

    private Object sample(String name, DataType type) {
        if (known == Known.NOTHING) {
            return null;
        }
        return fact(name, type, value(name, type));
    }

    /** Values that stand alone can be anything a record holds; a fact is named by an author who chose what it shows. */
    private static Object fact(String name, DataType type, Object sample) {
        return sample instanceof String ? new Unshown(name, type.toString()) : sample;
    }

    private Object value(String name, DataType type) {
        String typeName = type.toString();
        if (type instanceof ListType list) {
            Object entry = fact(name, list.getElementType(), value(name, list.getElementType()));
            return List.of(entry, entry, entry);
        } else if (type instanceof TupleType tuple) {
            return new Fact(
                    name,
                    tuple.getElements().stream()
                            .collect(Collectors.toMap(TupleTypeElement::getName, TupleTypeElement::getType)));
        } else if (type instanceof ChoiceType choice) {
            List<DataType> types = List.copyOf(choice.getTypes());
            return types.stream()
                    .map(one -> value(name, one))
                    .filter(one -> one instanceof Unshown)
                    .findAny()
                    .orElseGet(
                            () -> types.stream().anyMatch(one -> one.toString().equals("System.Code"))
                                    ? new CodeFact(name)
                                    : value(name, types.get(0)));
        } else if ("System.Code".equals(typeName)) {
            return new CodeFact(name);
        } else if ("System.Boolean".equals(typeName)) {
            return known == Known.EVERYTHING;
        } else if (DATES.contains(typeName)) {
            return date;
        } else if (LEAVES.containsKey(typeName)) {
            return LEAVES.get(typeName);
        }
        return new Unshown(name, typeName);
    }

    /** What is printed for a value that stands alone. */
    static String shown(Object value, Consumer<String> problems) {
        if (value instanceof String text) {
            return text;
        } else if (value instanceof CodeFact) {
            return WORDS;
        } else if (value instanceof Integer position) {
            return position.toString();
        } else if (value instanceof Fact fact) {
            problems.accept("shows '" + fact.name + "' whole; say which element: " + fact.elements.keySet());
        } else if (value instanceof Unshown unshown) {
            problems.accept("shows '" + unshown.name + "', whose type " + unshown.type + " is no fact");
        } else if (value instanceof List<?>) {
            problems.accept("shows a list outside a section of that list");
        } else {
            problems.accept("shows a Boolean; it can only open a section");
        }
        return "";
    }

    private record Unshown(String name, String type) implements TextChecker.Scope {
        @Override
        public Object get(String element) {
            return this;
        }
    }

    private record CodeFact(String name) implements TextChecker.Scope {
        @Override
        public Object get(String element) {
            return CODE_ELEMENTS.contains(element) ? WORDS : ELSEWHERE;
        }
    }

    private final class Fact implements TextChecker.Scope {
        private final String name;
        private final Map<String, DataType> elements;

        private Fact(String name, Map<String, DataType> elements) {
            this.name = name;
            this.elements = elements;
        }

        @Override
        public Object get(String element) {
            if (!ELEMENTS.contains(element)) {
                return ELSEWHERE;
            }
            if (!elements.containsKey(element)) {
                problems.accept("the fact '" + name + "' has no " + element);
                return "";
            }
            DataType type = elements.get(element);
            Object sample = value(name + "." + element, type);
            if (sample instanceof Fact || sample instanceof List<?> || sample instanceof Boolean) {
                return new Unshown(name + "." + element, type.toString());
            }
            return sample;
        }
    }
}
