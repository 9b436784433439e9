package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.ValueSets;
import java.util.ArrayList;
import java.util.List;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** Answers from the expanded value sets. An unknown value set is an error, never an empty one. */
final class KnowledgeTerminologyProvider implements TerminologyProvider {
    private final ValueSets valueSets;

    KnowledgeTerminologyProvider(KnowledgeBase knowledge) {
        this.valueSets = knowledge.valueSets();
    }

    @Override
    public boolean in(Code code, ValueSetInfo valueSet) {
        return valueSets.contains(url(valueSet), code.getSystem(), code.getCode());
    }

    @Override
    public Iterable<Code> expand(ValueSetInfo valueSet) {
        List<Code> codes = new ArrayList<>();
        valueSets
                .codes(url(valueSet))
                .forEach(key -> codes.add(new Code().withSystem(key.system()).withCode(key.code())));
        return codes;
    }

    @Override
    public Code lookup(Code code, CodeSystemInfo codeSystem) {
        throw new UnsupportedOperationException("Membership of a code system cannot be tested: " + codeSystem.getId());
    }

    private static String url(ValueSetInfo valueSet) {
        if (!valueSet.getCodeSystems().isEmpty()) {
            throw new UnsupportedOperationException(
                    "A value set with code systems of its own cannot be honoured: " + valueSet.getId());
        }
        return valueSet.getId();
    }
}
