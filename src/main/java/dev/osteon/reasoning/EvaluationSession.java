package dev.osteon.reasoning;

import dev.osteon.knowledge.CqlDefinition;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * The evaluation of one patient's record at one moment. For one thread. What was evaluated once is not evaluated again
 * until the session is closed.
 */
public interface EvaluationSession extends AutoCloseable {
    /**
     * @param library name of the library
     * @param definitions names of its definitions
     * @return value by name; a definition without value is there with null. Values are CQL engine values ({@code
     *     org.opencds.cqf.cql.engine.runtime}), Java values or FHIR elements of the record, which are not to be changed
     * @throws EvaluationException when one of them could not be evaluated
     * @throws IllegalArgumentException when the knowledge base has no such library or definition
     */
    Map<String, Object> evaluate(String library, Set<String> definitions);

    /**
     * @param definition that was evaluated
     * @param value its value, or one of the list that it is
     * @return the resources that the value came from; none where that cannot be told
     */
    Collection<Resource> origins(CqlDefinition definition, Object value);

    /** Gives the engine back. */
    @Override
    void close();
}
