package dev.osteon.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Resource;

/** The code systems that the package brings itself. Immutable. */
final class CodeSystems {
    private final Map<CodeKey, ConceptDefinitionComponent> concepts = new HashMap<>();
    private final Set<String> complete = new HashSet<>();

    CodeSystems(Collection<Resource> resources) {
        for (Resource resource : resources) {
            if (resource instanceof CodeSystem system) {
                add(system.getUrl(), system.getConcept());
                if (system.getContent() == CodeSystemContentMode.COMPLETE) {
                    complete.add(system.getUrl());
                }
            }
        }
    }

    private void add(String system, List<ConceptDefinitionComponent> children) {
        for (ConceptDefinitionComponent concept : children) {
            concepts.put(new CodeKey(system, concept.getCode()), concept);
            add(system, concept.getConcept());
        }
    }

    /** @return the display, or null */
    String display(CodeKey key) {
        ConceptDefinitionComponent concept = concepts.get(key);
        return concept == null ? null : concept.getDisplay();
    }

    /** @return the definition, or null */
    String definition(CodeKey key) {
        ConceptDefinitionComponent concept = concepts.get(key);
        return concept == null ? null : concept.getDefinition();
    }

    /** @return true when the package holds every code of that system and this is none of them */
    boolean isUnknown(CodeKey key) {
        return complete.contains(key.system()) && !concepts.containsKey(key);
    }
}
