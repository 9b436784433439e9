package dev.osteon.access;

import dev.osteon.security.AccessTokens;

/**
 * What decides over calls of the FHIR endpoint.
 *
 * @param tokens checks tokens; null when none is asked for
 */
public record AccessSettings(AccessTokens tokens) {}
