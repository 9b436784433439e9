package dev.osteon.knowledge;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A compiled ActivityDefinition: what it says of every patient, and what is computed for each. Immutable. */
public final class ActivityTemplate {
    /** Extensions on how the definition itself is published. */
    private static final Set<String> ABOUT_THE_DEFINITION = Set.of(
            "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-knowledgeCapability",
            "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-knowledgeRepresentationLevel");

    private final ActivityDefinition definition;
    private final ActivityKind kind;
    private final List<DynamicValue> values;

    ActivityTemplate(ActivityDefinition definition, ActivityKind kind, List<DynamicValue> values) {
        this.definition = definition;
        this.kind = kind;
        this.values = List.copyOf(values);
    }

    /**
     * @param subject literal reference to the patient
     * @param at when the resource is proposed
     * @return a new resource with all that the definition says of every patient, without id
     */
    public Resource instantiate(String subject, Date at) {
        Resource resource = kind.create(definition, new Reference(subject), at).copy();
        if (definition.hasProfile()) {
            resource.getMeta().addProfile(definition.getProfile());
        }
        if (resource instanceof DomainResource domainResource) {
            for (Extension extension : definition.getExtension()) {
                if (!isAboutTheDefinition(extension, resource)) {
                    domainResource.addExtension(extension.copy());
                }
            }
        }
        return resource;
    }

    /** The library leaves the kind on what it makes; on an observation, which goes into the record, it would mean nothing. */
    private static boolean isAboutTheDefinition(Extension extension, Resource resource) {
        return ABOUT_THE_DEFINITION.contains(extension.getUrl())
                || (resource instanceof Observation && extension.getUrl().equals(ActivityCompiler.OTHER_KIND));
    }

    /** @return what is computed for each patient, in the order in which it is set */
    public List<DynamicValue> values() {
        return values;
    }

    /** @return canonical URL of the definition */
    public String url() {
        return definition.getUrl();
    }
}
