package dev.osteon.knowledge;

/**
 * An element that is computed for each patient.
 *
 * @param path where the value goes
 * @param definition the CQL definition that gives it; never null and never an empty list
 */
public record DynamicValue(ElementPath path, CqlDefinition definition) {}
