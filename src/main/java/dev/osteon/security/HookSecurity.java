package dev.osteon.security;

/**
 * What stands between a caller and the hooks when tokens are asked for.
 *
 * @param tokens checks a token
 * @param seen refuses one that was used before
 * @param openDiscovery whether discovery is answered without a token
 */
public record HookSecurity(HookTokens tokens, SeenTokens seen, boolean openDiscovery) {}
