package dev.osteon.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.BaseTemporal;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Concept;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * From which resources a value came. The engine hands values on as they are, so a value is known by its identity: an element of a resource, or
 * what a function made of one. Numbers, words and truth values have no identity of their own and come from nowhere.
 */
final class Provenance {
    private final Map<Object, Set<Resource>> origins = new IdentityHashMap<>();

    /** Takes note of resources and all their elements. */
    void know(Collection<Resource> resources) {
        for (Resource resource : resources) {
            if (!origins.containsKey(resource)) {
                know(resource, Set.of(resource));
            }
        }
    }

    private void know(Base element, Set<Resource> origin) {
        origins.put(element, origin);
        for (Property property : element.children()) {
            property.getValues().stream().filter(value -> value != null).forEach(value -> know(value, origin));
        }
    }

    /** Takes note of what a function has made of its arguments; what it only passes on keeps its origin. */
    void made(Object result, List<Object> arguments) {
        if (hasIdentity(result) && of(result).isEmpty()) {
            Set<Resource> origin = new LinkedHashSet<>();
            arguments.forEach(argument -> origin.addAll(of(argument)));
            if (!origin.isEmpty()) {
                origins.put(result, origin);
            }
        }
    }

    /** @return the resources that the value, or what it is made of, came from */
    Set<Resource> of(Object value) {
        Set<Resource> own = value == null ? null : origins.get(value);
        if (own != null) {
            return own;
        }
        Set<Resource> parts = new LinkedHashSet<>();
        parts(value).forEach(part -> parts.addAll(of(part)));
        return parts;
    }

    private static Collection<?> parts(Object value) {
        if (value instanceof Iterable<?> list) {
            List<Object> parts = new ArrayList<>();
            list.forEach(parts::add);
            return parts;
        } else if (value instanceof Tuple tuple) {
            return tuple.getElements().values();
        } else if (value instanceof Interval interval) {
            List<Object> bounds = new ArrayList<>();
            bounds.add(interval.getLow());
            bounds.add(interval.getHigh());
            return bounds;
        } else if (value instanceof Concept concept) {
            return concept.getCodes() == null ? List.of() : concept.getCodes();
        }
        return Collections.emptyList();
    }

    private static boolean hasIdentity(Object value) {
        return value instanceof Tuple
                || value instanceof Interval
                || value instanceof Quantity
                || value instanceof BaseTemporal
                || value instanceof Code
                || value instanceof Concept
                || value instanceof Base;
    }

    static List<Resource> sorted(Collection<Resource> resources) {
        return resources.stream()
                .sorted(Comparator.comparing(Resource::fhirType)
                        .thenComparing(
                                resource -> resource.getIdElement().getIdPart(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
