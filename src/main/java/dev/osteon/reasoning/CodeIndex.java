package dev.osteon.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Resource;

/** Which resources of a list carry which code in one of their elements. */
final class CodeIndex {
    private record Key(String system, String code) {}

    private final List<Resource> resources;
    private final Map<Key, BitSet> positions = new HashMap<>();

    /** @param path name of the element, or names with dots between; a choice goes by its name without {@code [x]} */
    CodeIndex(List<Resource> resources, String path) {
        this.resources = resources;
        for (int i = 0; i < resources.size(); i++) {
            addCodes(List.of(resources.get(i)), path, i);
        }
    }

    /** @return the resources with a code of which the test of system and code is true, in their order */
    List<Object> where(BiPredicate<String, String> test) {
        BitSet found = new BitSet(resources.size());
        positions.forEach((key, at) -> {
            if (test.test(key.system(), key.code())) {
                found.or(at);
            }
        });
        List<Object> matching = new ArrayList<>(found.cardinality());
        found.stream().forEach(i -> matching.add(resources.get(i)));
        return matching;
    }

    private void addCodes(List<? extends Base> elements, String path, int position) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        for (Base element : elements) {
            List<Base> children = element.listChildrenByName(name);
            if (dot < 0) {
                children.forEach(child -> addCode(child, position));
            } else {
                addCodes(children, path.substring(dot + 1), position);
            }
        }
    }

    /** A Reference carries no code here: whoever wants the codes behind it joins in CQL. */
    private void addCode(Base value, int position) {
        if (value instanceof CodeableConcept concept) {
            concept.getCoding().forEach(coding -> addCode(coding, position));
        } else if (value instanceof Coding coding) {
            add(coding.getSystem(), coding.getCode(), position);
        } else if (value instanceof Enumeration<?> code) {
            add(code.getSystem(), code.getCode(), position);
        } else if (value instanceof CodeType code) {
            add(code.getSystem(), code.getCode(), position);
        }
    }

    private void add(String system, String code, int position) {
        if (Objects.nonNull(code)) {
            positions
                    .computeIfAbsent(new Key(system, code), key -> new BitSet())
                    .set(position);
        }
    }
}
