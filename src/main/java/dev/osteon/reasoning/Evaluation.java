package dev.osteon.reasoning;

import dev.osteon.knowledge.ActionElement;
import dev.osteon.knowledge.CqlDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The values of definitions for one person at one moment, each evaluated once. */
final class Evaluation {
    private final EvaluationSession session;
    private final Map<CqlDefinition, Object> values = new HashMap<>();

    Evaluation(EvaluationSession session) {
        this.session = session;
    }

    /**
     * Evaluates many definitions in one go. When that fails nothing is known of any of them: {@link #value} then finds out which one it is, so
     * that one definition does not take the others with it.
     */
    void prepare(Collection<CqlDefinition> definitions) {
        Map<String, Set<String>> byLibrary = new TreeMap<>();
        for (CqlDefinition definition : definitions) {
            if (definition != null && !values.containsKey(definition)) {
                byLibrary
                        .computeIfAbsent(definition.library(), library -> new TreeSet<>())
                        .add(definition.name());
            }
        }
        byLibrary.forEach((library, names) -> {
            try {
                keep(library, names);
            } catch (EvaluationException e) {
                // Found again, with its name, by the one who needs the value.
            }
        });
    }

    /**
     * @return the value, null when the definition has none
     * @throws EvaluationException when it could not be evaluated
     */
    Object value(CqlDefinition definition) {
        if (!values.containsKey(definition)) {
            keep(definition.library(), Set.of(definition.name()));
        }
        return values.get(definition);
    }

    /** @return the resources that a value came from, which is that of the definition or one of its list */
    Collection<Resource> origins(CqlDefinition definition, Object value) {
        return session.origins(definition, value);
    }

    /**
     * @param condition a Boolean definition, or null for one that always holds
     * @throws IllegalStateException when it is neither true nor false
     */
    boolean holds(CqlDefinition condition) {
        if (condition == null) {
            return true;
        }
        if (value(condition) instanceof Boolean holds) {
            return holds;
        }
        throw new IllegalStateException("the condition " + condition.name() + " is neither true nor false");
    }

    /** @throws IllegalStateException when the definition has no text */
    String text(CqlDefinition definition) {
        Object value = value(definition);
        if (value == null) {
            throw new IllegalStateException("the computed element " + definition.name() + " has no value");
        }
        return value.toString();
    }

    /**
     * @param definition a text or a list of them
     * @throws IllegalStateException when there is none
     */
    List<String> texts(CqlDefinition definition) {
        return all(definition).map(Object::toString).toList();
    }

    /**
     * @param definition a FHIR Reference, a literal reference as text, or a list of either
     * @throws IllegalStateException when there is none
     */
    List<String> references(CqlDefinition definition) {
        return all(definition)
                .map(value -> value instanceof Reference reference ? reference.getReference() : value.toString())
                .toList();
    }

    private Stream<Object> all(CqlDefinition definition) {
        List<Object> all = new ArrayList<>();
        Object value = value(definition);
        if (value instanceof Iterable<?> list) {
            list.forEach(all::add);
        } else {
            all.add(value);
        }
        if (all.isEmpty() || all.contains(null)) {
            throw new IllegalStateException("the computed element " + definition.name() + " has no value");
        }
        return all.stream();
    }

    /** What is computed outranks what is stated; null when the action has neither. */
    String element(
            Map<ActionElement, String> stated, Map<ActionElement, CqlDefinition> computed, ActionElement element) {
        CqlDefinition definition = computed.get(element);
        return definition == null ? stated.get(element) : text(definition);
    }

    private void keep(String library, Set<String> names) {
        session.evaluate(library, names).forEach((name, value) -> values.put(new CqlDefinition(library, name), value));
    }
}
