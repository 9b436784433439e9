package dev.osteon.reasoning;

import dev.osteon.knowledge.DynamicValue;
import dev.osteon.knowledge.ElementPath;
import dev.osteon.knowledge.PlannedAction;
import dev.osteon.knowledge.Wording;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Makes the resources that actions propose. */
final class ResourceProposals {
    private final PatientRecord record;
    private final Wording wording;
    private final OffsetDateTime at;

    /** @param wording in which the texts of resources are written */
    ResourceProposals(PatientRecord record, Wording wording, OffsetDateTime at) {
        this.record = record;
        this.wording = wording;
        this.at = at;
    }

    /**
     * @param evaluation holds or finds the values that the action names
     * @throws IllegalStateException when a value is null or an empty list
     */
    ProposedAction create(PlannedAction planned, String description, Evaluation evaluation) {
        String subject = "Patient/" + record.patient().getIdElement().getIdPart();
        Resource resource = planned.activity().instantiate(subject, Date.from(at.toInstant()));
        set(resource, planned, evaluation);
        return new ProposedAction(planned.id(), ProposedAction.Type.CREATE, description, resource, null);
    }

    /**
     * An update or a removal.
     *
     * @param target type and id of the resource
     * @param evaluation holds or finds the values that the action names
     * @throws IllegalStateException when a value is null or an empty list, or the record has no such resource
     */
    ProposedAction change(PlannedAction planned, String description, String target, Evaluation evaluation) {
        Resource present = present(target);
        if (planned.type() == PlannedAction.Type.REMOVE) {
            return new ProposedAction(planned.id(), ProposedAction.Type.DELETE, description, null, typeAndId(present));
        }
        Resource copy = present.copy();
        set(copy, planned, evaluation);
        return new ProposedAction(planned.id(), ProposedAction.Type.UPDATE, description, copy, null);
    }

    private void set(Resource resource, PlannedAction planned, Evaluation evaluation) {
        planned.activity().values().forEach(value -> set(resource, value, evaluation));
        planned.values().forEach(value -> set(resource, value, evaluation));
    }

    private void set(Resource resource, DynamicValue value, Evaluation evaluation) {
        List<? extends IBase> elements =
                FhirValues.of(worded(evaluation.value(value.definition()), value.path()), value.path());
        if (elements.isEmpty()) {
            throw new IllegalStateException(
                    "the dynamic value " + value.definition().name() + " has no value");
        }
        value.path().set(resource, elements);
    }

    /** What is text, and no code, reference or the like, is said in the language of the cards. */
    private Object worded(Object value, ElementPath path) {
        boolean isText = path.type() == StringType.class || path.type() == MarkdownType.class;
        return isText && value instanceof String words ? wording.computed(words) : value;
    }

    private Resource present(String reference) {
        IdType id = new IdType(reference);
        return record.ofType(id.getResourceType()).stream()
                .filter(resource -> resource.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the record has not the resource to change"));
    }

    private static String typeAndId(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
