package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import dev.osteon.knowledge.KnowledgeBase;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the validator knows: base R4, our profiles and value sets from memory, and what a site has stored. */
public final class ValidationKnowledge {
    private final ValueSetsInForce valueSets;
    private final ValidationSupportChain chain;

    /**
     * @param base definitions of R4
     * @param stored what a site has stored
     */
    public ValidationKnowledge(
            FhirContext fhirContext, KnowledgeBase knowledge, IValidationSupport base, IValidationSupport stored) {
        // We hold no copy of SNOMED CT or LOINC: a code of theirs that we do not list is unknown, not wrong.
        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
        this.valueSets = new ValueSetsInForce(fhirContext, knowledge);
        this.chain = new ValidationSupportChain(
                base,
                definitions(fhirContext, knowledge),
                valueSets,
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                new SnapshotGeneratingValidationSupport(fhirContext),
                unknownSystems,
                stored);
        // FHIR asks for one coding of a required value set; HAPI would ask for all, and refuse a hospital's own code beside it.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    }

    private static IValidationSupport definitions(FhirContext fhirContext, KnowledgeBase knowledge) {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhirContext);
        for (Resource resource : knowledge.resources()) {
            if (resource instanceof StructureDefinition || resource instanceof CodeSystem) {
                support.addResource(resource);
            }
        }
        return support;
    }

    /** @return the same as HAPI's validator takes it */
    public IValidationSupport support() {
        return chain;
    }

    /** @param knowledge whose value sets hold from now on; profiles and code systems do not change while a server runs */
    public void use(KnowledgeBase knowledge) {
        valueSets.use(knowledge);
        chain.invalidateExpiringCaches();
    }
}
