package dev.osteon.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hl7.elm.r1.InValueSet;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.Retrieve;
import org.hl7.elm.r1.ValueSetDef;
import org.hl7.elm.r1.ValueSetRef;
import org.opencds.cqf.cql.engine.elm.executing.InValueSetEvaluator;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Concept;
import org.opencds.cqf.cql.engine.runtime.ValueSet;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** Value sets, and retrieves by their codes. */
final class Terminology {
    private Terminology() {}

    private static ValueSet named(ExpressionCompiler compiler, ValueSetRef elm) {
        Library library = compiler.program().library(elm.getLibraryName(), compiler.library());
        ValueSetDef definition = Libraries.resolveValueSetRef(elm.getName(), library);
        if (!definition.getCodeSystem().isEmpty()) {
            throw new NotCompiledException("a value set with code systems of its own");
        }
        return new ValueSet().withId(definition.getId()).withVersion(definition.getVersion());
    }

    static Step valueSet(ExpressionCompiler compiler, ValueSetRef elm) {
        ValueSet named = named(compiler, elm);
        ValueSetInfo info = ValueSetInfo.Companion.fromValueSet(named);
        return Boolean.TRUE.equals(elm.isPreserve())
                ? new Constant(named)
                : (run, locals) ->
                        run.state().getEnvironment().getTerminologyProvider().expand(info);
    }

    static Step inValueSet(ExpressionCompiler compiler, InValueSet elm) {
        Step code = compiler.step(elm.getCode());
        if (elm.getValueset() == null) {
            Step valueSet = compiler.stepOrNull(elm.getValuesetExpression());
            return (run, locals) -> InValueSetEvaluator.inValueSet(
                    code.value(run, locals), valueSet == null ? null : valueSet.value(run, locals), run.state());
        }
        ValueSet named = named(compiler, elm.getValueset());
        return (run, locals) -> InValueSetEvaluator.inValueSet(code.value(run, locals), named, run.state());
    }

    static Step retrieve(ExpressionCompiler compiler, Retrieve elm) {
        if (elm.getContext() != null || elm.getDateRange() != null) {
            throw new NotCompiledException("a retrieve of another context, or by date");
        }
        String type = elm.getDataType().getLocalPart();
        if (elm.getCodes() instanceof ValueSetRef reference) {
            String valueSet = named(compiler, reference).getId();
            return once(compiler, elm, type, valueSet, null);
        }
        return elm.getCodes() == null
                ? once(compiler, elm, type, null, null)
                : retrieve(compiler, elm, type, null, compiler.step(elm.getCodes()));
    }

    /** The same retrieve stands in many libraries. */
    private static Step once(ExpressionCompiler compiler, Retrieve elm, String type, String valueSet, Step codes) {
        List<String> key = new ArrayList<>(
                List.of("retrieve", type, Objects.toString(valueSet), Objects.toString(elm.getTemplateId())));
        key.add(elm.getCodeProperty());
        key.add(compiler.context());
        return compiler.program().once(key, () -> retrieve(compiler, elm, type, valueSet, codes));
    }

    private static Step retrieve(ExpressionCompiler compiler, Retrieve elm, String type, String valueSet, Step codes) {
        String context = compiler.context();
        return (run, locals) -> {
            List<Object> found = new ArrayList<>();
            run.retrieves()
                    .retrieve(
                            context,
                            null,
                            run.state().getContextValues().get(context),
                            type,
                            elm.getTemplateId(),
                            elm.getCodeProperty(),
                            codes == null ? null : codes(codes.value(run, locals)),
                            valueSet,
                            null,
                            null,
                            null,
                            null)
                    .forEach(found::add);
            return Collections.unmodifiableList(found);
        };
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Code> codes(Object codes) {
        if (codes instanceof Code code) {
            return List.of(code);
        }
        if (codes instanceof Concept concept) {
            return concept.getCodes() == null
                    ? List.of()
                    : concept.getCodes().stream().filter(Objects::nonNull).toList();
        }
        if (codes instanceof Iterable<?> list) {
            return (Iterable<Code>) list;
        }
        throw new IllegalArgumentException("These are no codes to retrieve by");
    }
}
