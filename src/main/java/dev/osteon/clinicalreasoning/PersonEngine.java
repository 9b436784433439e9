package dev.osteon.clinicalreasoning;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.cql.model.DataType;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.fhir.cql.Engines;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cql.engine.parameters.CqlFhirParametersConverter;

/**
 * Evaluates the expressions of one operation for one person. The library would start a new engine for each expression, which would
 * resolve every library anew and read the record again; here a library of ours is evaluated whole at the first question.
 */
final class PersonEngine extends LibraryEngine {
    private final Map<String, Map<String, DataType>> definitions;
    private final ZonedDateTime now;
    private final Map<String, EvaluationResult> whole = new HashMap<>();
    private CqlEngine engine;

    /**
     * @param like an engine over what the operation may see
     * @param definitions library to name of definition, of the knowledge in force
     * @param now when "now" is, in the site's time zone
     */
    PersonEngine(LibraryEngine like, Map<String, Map<String, DataType>> definitions, ZonedDateTime now) {
        super(like.getRepository(), like.getSettings());
        this.definitions = definitions;
        this.now = now;
    }

    @Override
    public EvaluationResult getEvaluationResult(
            VersionedIdentifier id,
            String patient,
            IBaseParameters parameters,
            Map<String, Object> rawParameters,
            IBaseBundle additionalData,
            Set<String> expressions,
            CqlFhirParametersConverter converter,
            ZonedDateTime at,
            CqlEngine unused) {
        if (engine == null) {
            engine = Engines.forRepository(repository, settings, additionalData);
        }
        Function<Set<String>, EvaluationResult> evaluation = names -> super.getEvaluationResult(
                id,
                patient,
                parameters,
                rawParameters,
                additionalData,
                names,
                converter,
                at == null ? now : at,
                engine);
        Map<String, DataType> known = definitions.getOrDefault(id.getId(), Map.of());
        if (expressions == null || !known.keySet().containsAll(expressions)) {
            return evaluation.apply(expressions);
        }
        EvaluationResult all = whole.computeIfAbsent(id.getId(), library -> {
            try {
                return evaluation.apply(known.keySet());
            } catch (RuntimeException oneOfThemFailed) {
                return null;
            }
        });
        if (all == null) {
            return evaluation.apply(expressions);
        }
        EvaluationResult asked = new EvaluationResult();
        expressions.forEach(name -> asked.set(new EvaluationExpressionRef(name), all.get(name)));
        return asked;
    }
}
