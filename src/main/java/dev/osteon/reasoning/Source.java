package dev.osteon.reasoning;

/**
 * The primary source of the guidance.
 *
 * @param label short name, for people
 * @param url absolute URL, or null
 */
public record Source(String label, String url) {}
