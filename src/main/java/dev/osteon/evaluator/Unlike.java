package dev.osteon.evaluator;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/** Values that cannot be equal, told by the parts in which they commonly differ; most that are compared are unlike. */
final class Unlike {
    private Unlike() {}

    /** @return true when equality of the two can only be false or null; false when nobody knows yet */
    static boolean surely(Object one, Object other) {
        if (one == null || other == null || one.getClass() != other.getClass()) {
            return false;
        }
        if (one instanceof String || one instanceof Integer || one instanceof Boolean) {
            return !one.equals(other);
        }
        if (one instanceof Tuple tuple) {
            return elements(tuple.getElements(), ((Tuple) other).getElements());
        }
        if (one instanceof CodeableConcept concept) {
            return concepts(concept, (CodeableConcept) other);
        }
        if (one instanceof Code code) {
            return codes(code.getCode(), ((Code) other).getCode());
        }
        return one instanceof Resource resource && ids(resource, (Resource) other);
    }

    private static boolean elements(Map<String, Object> one, Map<String, Object> other) {
        for (Map.Entry<String, Object> element : one.entrySet()) {
            if (surely(element.getValue(), other.get(element.getKey()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean concepts(CodeableConcept one, CodeableConcept other) {
        List<Coding> codings = one.getCoding();
        List<Coding> others = other.getCoding();
        if (codings.size() != others.size()) {
            return true;
        }
        Iterator<Coding> beside = others.iterator();
        for (Coding coding : codings) {
            if (codes(coding.getCode(), beside.next().getCode())) {
                return true;
            }
        }
        return false;
    }

    /** A code that is missing may be equal to none, or to another that is missing. */
    private static boolean codes(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean ids(Resource one, Resource other) {
        return one.hasId() && other.hasId() && !Objects.equals(one.getId(), other.getId());
    }
}
