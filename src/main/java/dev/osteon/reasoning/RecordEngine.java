package dev.osteon.reasoning;

import dev.osteon.knowledge.KnowledgeBase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kotlin.Pair;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.EvaluationResults;
import org.opencds.cqf.cql.engine.model.ModelResolver;

/**
 * One CQL engine that evaluates one record after the other. It keeps results between evaluations of the same record,
 * therefore it must be cleared before the next, and must never serve two threads at a time.
 */
final class RecordEngine {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final String CONTEXT_REFERENCES = "Context References";

    private final RecordRetrieveProvider retrieves;
    private final CqlEngine engine;
    private PatientRecord record;
    private OffsetDateTime at;
    private List<String> contextReferences;

    RecordEngine(KnowledgeBase knowledge, ModelResolver model) {
        this.retrieves = new RecordRetrieveProvider(knowledge.valueSets());
        Map<String, DataProvider> data = Map.of(FHIR, new CompositeDataProvider(model, retrieves));
        Environment environment = new Environment(
                knowledge.libraryManager(), new HashMap<>(data), new KnowledgeTerminologyProvider(knowledge));
        this.engine = new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
    }

    /** Forgets all that the last patient left: results, parameter values (time and hook context among them) and context. */
    void clear() {
        engine.getCache().getExpressions().clear();
        engine.getState().getParameters().clear();
        engine.getState().getContextValues().clear();
        use(null, null, List.of());
    }

    void use(PatientRecord nextRecord, OffsetDateTime nextAt, List<String> nextContextReferences) {
        this.record = nextRecord;
        this.at = nextAt;
        this.contextReferences = nextContextReferences;
        retrieves.use(nextRecord);
    }

    /**
     * @return value by name
     * @throws EvaluationException when a definition could not be evaluated; this engine is then not to be used again
     */
    Map<String, Object> evaluate(String library, Set<String> definitions) {
        VersionedIdentifier id = new VersionedIdentifier().withId(library);
        List<EvaluationExpressionRef> references = new ArrayList<>();
        definitions.forEach(name -> references.add(new EvaluationExpressionRef(name)));
        EvaluationParams params = new EvaluationParams(
                Map.of(id, references),
                new Pair<>("Patient", record.patient().getIdElement().getIdPart()),
                Map.of(CONTEXT_REFERENCES, contextReferences),
                null,
                at.toZonedDateTime());
        EvaluationResult result = run(id, params);
        Map<String, Object> values = new HashMap<>();
        for (EvaluationExpressionRef reference : references) {
            values.put(reference.getName(), result.get(reference).getValue());
        }
        return values;
    }

    private EvaluationResult run(VersionedIdentifier id, EvaluationParams params) {
        EvaluationResults results;
        try {
            results = engine.evaluate(params);
        } catch (RuntimeException e) {
            throw new EvaluationException("The library " + id.getId() + " could not be evaluated", e);
        }
        if (results.hasExceptions()) {
            throw new EvaluationException(
                    "The library " + id.getId() + " could not be evaluated", results.getExceptionFor(id));
        }
        return results.getResultFor(id);
    }
}
