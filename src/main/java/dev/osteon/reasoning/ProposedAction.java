package dev.osteon.reasoning;

import org.hl7.fhir.r4.model.Resource;

/**
 * A change to the record that a suggestion proposes.
 *
 * @param actionId id of the plan's action that proposes it
 * @param type what happens to the resource
 * @param description for people
 * @param resource the resource to create, without id, or the whole resource as it is after the update; null for a deletion
 * @param resourceId type and id of the resource to delete; null otherwise
 */
public record ProposedAction(String actionId, Type type, String description, Resource resource, String resourceId) {
    /** What happens to the resource. */
    public enum Type {
        CREATE,
        UPDATE,
        DELETE
    }
}
