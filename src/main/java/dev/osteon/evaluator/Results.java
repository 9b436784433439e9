package dev.osteon.evaluator;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What a function has given so far in a run: by texts, and by elements of the record, which are told apart by which they are. */
final class Results {
    private static final Object NULL = new Object();

    private final Map<Object, Object> byElement = new IdentityHashMap<>();
    private final Map<Object, Object> byTexts = new HashMap<>();

    Object of(Object operand, Step body, Run run, Object[] locals) {
        Map<Object, Object> kept = operand instanceof Function.Texts ? byTexts : byElement;
        Object result = kept.get(operand);
        if (result == null) {
            result = body.value(run, locals);
            kept.put(operand, result == null ? NULL : result);
            return result;
        }
        return result == NULL ? null : result;
    }

    void clear() {
        if (!byElement.isEmpty()) {
            byElement.clear();
        }
        if (!byTexts.isEmpty()) {
            byTexts.clear();
        }
    }
}
