package dev.osteon.reasoning;

import dev.osteon.knowledge.CqlDefinition;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one definition came to for one person.
 *
 * @param definition which one
 * @param value its value as the engine has it, null when it has none; not to be changed
 * @param reads the definitions that it read, itself or through functions, in the order in which it first read each
 * @param resources those that the value was taken from, in the order of their types and ids; of a value that is taken from none (a yes or no, a
 *     number, an empty list) and that read no other definition, those that were looked at
 */
public record Evaluated(CqlDefinition definition, Object value, List<CqlDefinition> reads, List<Resource> resources) {
    public Evaluated {
        reads = List.copyOf(reads);
        resources = List.copyOf(resources);
    }
}
