package dev.osteon.knowledge;

import java.util.List;

/**
 * One CDS service, as its PlanDefinition says.
 *
 * @param id id of the service and of its PlanDefinition
 * @param hook CDS Hooks hook
 * @param title for people
 * @param description for people
 * @param usageRequirements CDS Hooks {@code usageRequirements}, or null
 * @param library name of the CQL library whose definitions the plan uses
 * @param topics its cards, in the order in which they are shown
 * @param dataNeeds what its cards can ask of a record
 * @param overrideReasons canonical URL of the value set of reasons for not following its cards, or null
 */
public record Service(
        String id,
        String hook,
        String title,
        String description,
        String usageRequirements,
        String library,
        List<Topic> topics,
        DataNeeds dataNeeds,
        String overrideReasons) {

    /** @return the same service with its cards in other words */
    Service with(List<Topic> worded) {
        return new Service(
                id, hook, title, description, usageRequirements, library, worded, dataNeeds, overrideReasons);
    }
}
