package dev.osteon.knowledge;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.cql2elm.tracking.Trackable;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.hl7.elm.r1.Expression;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.elm.r1.Quantity;

/**
 * Puts the values of a site into the CQL before it is translated, so that every engine that reads the libraries sees
 * them, and not this one alone.
 */
final class SiteParameters {
    private static final String PREFIX = "osteon.parameters.";
    private static final String PROBE = "SiteParameter";
    private static final UcumService UCUM = new ExactUcumService();

    private final Map<String, String> values;
    private final Map<String, String> keys;
    private final Consumer<Problem> problems;
    /** What the translator makes of the values that fit, by key. */
    private final Map<String, Expression> translated = new TreeMap<>();

    SiteParameters(KnowledgeOptions options, Consumer<Problem> problems) {
        this.values = new TreeMap<>(options.parameters());
        this.values.putAll(PreferredUnits.parameters(options.units()));
        this.keys = PreferredUnits.keys(options.units());
        this.problems = problems;
    }

    /** @return {@code +site.<hash of the values>}, or nothing when the site sets nothing */
    String versionSuffix() {
        if (values.isEmpty()) {
            return "";
        }
        byte[] content = values.toString().getBytes(StandardCharsets.UTF_8);
        return "+site." + DigestUtils.sha256Hex(content).substring(0, 8);
    }

    /** @return what the site sets: CQL literal by name of the parameter */
    Map<String, String> values() {
        return values;
    }

    /** @return the CQL with the site's values as defaults; unchanged when the site sets nothing */
    Map<String, String> applyTo(Map<String, String> cql) {
        if (values.isEmpty()) {
            return cql;
        }
        Map<String, CqlText> texts = new TreeMap<>();
        cql.forEach((name, text) -> texts.put(name, new CqlText(text)));
        values.keySet().forEach(key -> check(key, texts));
        Map<String, String> edited = new TreeMap<>();
        texts.forEach((name, text) -> edited.put(name, text.edited(values, cql.keySet(), versionSuffix())));
        return edited;
    }

    /** @return whether a site sets nothing */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The same for ELM that was translated without the site's values.
     *
     * @param library changed to what the translator makes of the edited CQL
     * @param ours names of the libraries whose version changes
     */
    void applyTo(Library library, Set<String> ours) {
        if (!ours.contains(library.getIdentifier().getId())) {
            return;
        }
        library.getIdentifier().setVersion(library.getIdentifier().getVersion() + versionSuffix());
        if (library.getIncludes() != null) {
            library.getIncludes().getDef().stream()
                    .filter(include -> ours.contains(include.getPath()))
                    .forEach(include -> include.setVersion(include.getVersion() + versionSuffix()));
        }
        if (library.getParameters() != null) {
            for (ParameterDef parameter : library.getParameters().getDef()) {
                Expression value = translated.get(CqlText.kebab(parameter.getName()));
                if (value != null) {
                    parameter.setDefault(value);
                }
            }
        }
    }

    private void check(String key, Map<String, CqlText> texts) {
        List<CqlText.Parameter> declared = texts.values().stream()
                .flatMap(text -> text.parameters().stream())
                .filter(parameter -> parameter.key().equals(key))
                .toList();
        if (declared.isEmpty()) {
            problem(key, "there is no such parameter");
            return;
        }
        for (CqlText.Parameter parameter : declared) {
            if (parameter.type() == null || parameter.value() == null || callsFunction(parameter.value())) {
                problem(key, "this parameter is not for sites to set");
            } else {
                checkValue(key, parameter);
            }
        }
    }

    /** Translates a library that declares nothing but this parameter, as it was and as the site wants it. */
    private void checkValue(String key, CqlText.Parameter declared) {
        String value = values.get(key).strip();
        String probe = "library " + PROBE + "\nparameter \"Was\" " + declared.type() + " default " + declared.value()
                + "\nparameter \"Is\" default " + value;
        CqlText parsed = new CqlText(probe);
        boolean oneLiteral = !callsFunction(value)
                && !parsed.hasStatements()
                && parsed.parameters().size() == 2
                && value.equals(parsed.parameters().get(1).value());
        Map<String, CompiledLibrary> compiled = oneLiteral
                ? Translation.translate(Map.of(PROBE, probe), problem -> {}).libraries()
                : Map.of();
        if (!compiled.containsKey(PROBE)) {
            problem(key, "'" + value + "' is not a CQL literal of the type " + declared.type());
            return;
        }
        ParameterDef was = compiled.get(PROBE).resolveParameterRef("Was");
        ParameterDef is = compiled.get(PROBE).resolveParameterRef("Is");
        // A number would silently become a quantity without unit.
        if (!Trackable.INSTANCE.getResultType(was).equals(Trackable.INSTANCE.getResultType(is))) {
            problem(key, "'" + value + "' is not a CQL literal of the type " + declared.type());
        } else if (was.getDefault() instanceof Quantity before
                && is.getDefault() instanceof Quantity after
                && !areComparable(before.getUnit(), after.getUnit())) {
            problem(key, "the unit of " + value + " cannot be converted to the unit of " + declared.value());
        } else {
            translated.put(key, is.getDefault());
        }
    }

    private static boolean areComparable(String before, String after) {
        if (before == null || after == null || before.equals(after)) {
            return Objects.equals(before, after);
        }
        try {
            UCUM.convert(BigDecimal.ONE, after, before);
            return true;
        } catch (Exception e) {
            return isDuration(before) && isDuration(after);
        }
    }

    /** CQL's own units of time, in singular or plural. */
    private static boolean isDuration(String unit) {
        return unit.matches("(year|month|week|day|hour|minute|second|millisecond)s?");
    }

    private static boolean callsFunction(String literal) {
        return literal.replaceAll("'(\\\\.|[^'\\\\])*'", "").contains("(");
    }

    private void problem(String key, String message) {
        problems.accept(new Problem(keys.getOrDefault(key, PREFIX + key), message));
    }
}
