package dev.osteon.evaluator;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Library;
import org.opencds.cqf.cql.engine.execution.EvaluationVisitor;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/** What one evaluation of one person knows. Keeps each value until it is cleared. For one thread. */
public final class Run {
    private static final Object NULL = new Object();

    private final State state;
    private final RetrieveProvider retrieves;
    private final Object[] values;
    private final Results[] results;
    private final Map<Object, Object> moments = new IdentityHashMap<>();
    private final Origins origins = new Origins();
    private final EvaluationVisitor visitor = new EvaluationVisitor();

    Run(State state, RetrieveProvider retrieves, int values, int functions) {
        this.state = state;
        this.retrieves = retrieves;
        this.values = new Object[values];
        this.results = new Results[functions];
    }

    /** Forgets every value: the person, the moment or the parameters are others now. */
    public void clear() {
        Arrays.fill(values, null);
        moments.clear();
        origins.clear();
        for (Results result : results) {
            if (result != null) {
                result.clear();
            }
        }
    }

    /** @return what that function has given so far */
    Results results(int function) {
        Results known = results[function];
        if (known == null) {
            known = new Results();
            results[function] = known;
        }
        return known;
    }

    State state() {
        return state;
    }

    RetrieveProvider retrieves() {
        return retrieves;
    }

    /** @return the value of the step, evaluated when first asked for under that number */
    Object once(int number, Step step, int locals) {
        Object kept = values[number];
        if (kept == null) {
            Object value = step.value(this, new Object[locals]);
            values[number] = value == null ? NULL : value;
            return value;
        }
        return kept == NULL ? null : kept;
    }

    /** @return the value under that number if it was evaluated, else null */
    Object kept(int number) {
        return values[number] == NULL ? null : values[number];
    }

    /** What values were made of. */
    Origins origins() {
        return origins;
    }

    /** Dates as CQL has them, by the element that they were made of. */
    Map<Object, Object> moments() {
        return moments;
    }

    /** @return the value of a definition as the CQL engine evaluates it */
    Object byEngine(Library library, ExpressionDef definition) {
        state.init(library);
        state.beginEvaluation();
        state.pushActivationFrame(definition, definition.getContext());
        Object value = visitor.visitExpressionDef(definition, state);
        state.popActivationFrame();
        state.clearEvaluatedResources();
        state.endEvaluation();
        state.exitLibrary(true);
        return value;
    }
}
