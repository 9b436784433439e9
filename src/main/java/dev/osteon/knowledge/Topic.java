package dev.osteon.knowledge;

import org.hl7.fhir.r4.model.Coding;

/**
 * One card of a service: a compiled first-level action of its PlanDefinition.
 *
 * @param id id of the action
 * @param code the topic
 * @param condition definition of the service's library that says whether the card is shown
 */
public record Topic(String id, Coding code, String condition) {}
