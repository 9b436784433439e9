package dev.osteon.knowledge;

/**
 * A definition of a compiled library.
 *
 * @param library name of the CQL library
 * @param name name of the definition
 */
public record CqlDefinition(String library, String name) {}
