package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import dev.osteon.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** The value sets of the knowledge in force, exchanged whole. */
final class ValueSetsInForce implements IValidationSupport {
    private final FhirContext fhirContext;
    private volatile Map<String, ValueSet> byUrl = Map.of();

    ValueSetsInForce(FhirContext fhirContext, KnowledgeBase knowledge) {
        this.fhirContext = fhirContext;
        use(knowledge);
    }

    void use(KnowledgeBase knowledge) {
        Map<String, ValueSet> next = new HashMap<>();
        for (Resource resource : knowledge.resources()) {
            if (resource instanceof ValueSet valueSet) {
                next.put(valueSet.getUrl(), valueSet);
            }
        }
        byUrl = next;
    }

    @Override
    public FhirContext getFhirContext() {
        return fhirContext;
    }

    @Override
    public IBaseResource fetchValueSet(String canonical) {
        return byUrl.get(withoutVersion(canonical));
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String canonical) {
        return byUrl.containsKey(withoutVersion(canonical));
    }

    private static String withoutVersion(String canonical) {
        return canonical.split("\\|", 2)[0];
    }
}
