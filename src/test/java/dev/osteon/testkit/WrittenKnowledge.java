package dev.osteon.testkit;

import dev.osteon.knowledge.KnowledgeSource;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/**
 * Knowledge that a test writes itself.
 *
 * @param resources of the package
 * @param cql text by library name
 */
public record WrittenKnowledge(List<Resource> resources, Map<String, String> cql) implements KnowledgeSource {}
