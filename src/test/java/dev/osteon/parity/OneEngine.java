package dev.osteon.parity;

import ca.uhn.fhir.repository.IRepository;
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
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cql.engine.parameters.CqlFhirParametersConverter;

/**
 * Evaluates all expressions of one patient in one engine and in one go. The library would start a new engine for each expression, and the
 * engine would load every library anew, to the same effect.
 */
final class OneEngine extends LibraryEngine {
    private final CqlEngine engine;
    private final Map<String, Map<String, DataType>> definitions;
    private final Map<String, EvaluationResult> everything = new HashMap<>();

    OneEngine(IRepository repository, EvaluationSettings settings, Map<String, Map<String, DataType>> definitions) {
        super(repository, settings);
        this.engine = Engines.forRepository(repository, settings, null);
        this.definitions = definitions;
    }

    @Override
    public EvaluationResult getEvaluationResult(
            VersionedIdentifier id,
            String patientId,
            IBaseParameters parameters,
            Map<String, Object> rawParameters,
            IBaseBundle additionalData,
            Set<String> expressions,
            CqlFhirParametersConverter converter,
            ZonedDateTime at,
            CqlEngine unused) {
        Function<Set<String>, EvaluationResult> evaluation = names -> super.getEvaluationResult(
                id, patientId, parameters, rawParameters, additionalData, names, converter, at, engine);
        EvaluationResult all = everything.computeIfAbsent(id.getId(), library -> {
            try {
                return evaluation.apply(definitions.get(library).keySet());
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
