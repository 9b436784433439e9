package dev.osteon.knowledge;

/**
 * A code with its system.
 *
 * @param system URI of the code system
 * @param code the code in that system
 */
public record CodeKey(String system, String code) {}
