package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import dev.osteon.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** What the validator knows: base R4, our profiles and value sets from memory, and what a site has stored. */
public final class ValidationKnowledge {
    private final ValueSetsInForce valueSets;
    private final ValidationSupportChain chain;
    private final List<StructureDefinition> profiles = new ArrayList<>();
    private final Set<String> systems;

    /**
     * @param packages profiles and terminology that a site has added; what Osteon has under the same URL stands
     * @param base definitions of R4
     * @param stored what a site has stored
     */
    public ValidationKnowledge(
            FhirContext fhirContext,
            KnowledgeBase knowledge,
            List<MetadataResource> packages,
            IValidationSupport base,
            IValidationSupport stored) {
        // We hold no copy of SNOMED CT or LOINC: a code of theirs that we do not list is unknown, not wrong.
        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(fhirContext);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
        this.valueSets = new ValueSetsInForce(fhirContext, knowledge);
        this.systems = knowledge.resources().stream()
                .filter(ValueSet.class::isInstance)
                .flatMap(valueSet -> ((ValueSet) valueSet).getCompose().getInclude().stream())
                .filter(ConceptSetComponent::hasSystem)
                .map(ConceptSetComponent::getSystem)
                .collect(Collectors.toCollection(TreeSet::new));
        this.chain = new ValidationSupportChain(
                base,
                definitions(
                        fhirContext,
                        // Value sets change while the server runs and stand in a support of their own.
                        knowledge.resources().stream()
                                .filter(resource -> !(resource instanceof ValueSet))
                                .toList()),
                valueSets,
                definitions(fhirContext, packages),
                new CommonCodeSystemsTerminologyService(fhirContext),
                new InMemoryTerminologyServerValidationSupport(fhirContext),
                new SnapshotGeneratingValidationSupport(fhirContext),
                unknownSystems,
                stored);
        // FHIR asks for one coding of a required value set; HAPI would ask for all, and refuse a hospital's own code
        // beside it.
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    }

    private IValidationSupport definitions(FhirContext fhirContext, List<? extends Resource> resources) {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhirContext);
        for (Resource resource : resources) {
            if (resource instanceof StructureDefinition profile) {
                profiles.add(profile);
                support.addResource(profile);
            } else if (resource instanceof CodeSystem || resource instanceof ValueSet) {
                support.addResource(resource);
            }
        }
        return support;
    }

    /** @return the profiles of Osteon and of the packages */
    List<StructureDefinition> profiles() {
        return profiles;
    }

    /** @return the code systems that our value sets draw on */
    Set<String> systems() {
        return systems;
    }

    /** @return all of it as HAPI's validator takes it */
    IValidationSupport support() {
        return chain;
    }

    /** @param knowledge whose value sets hold from now on; profiles and code systems do not change while a server runs */
    public void use(KnowledgeBase knowledge) {
        valueSets.use(knowledge);
        chain.invalidateExpiringCaches();
    }
}
