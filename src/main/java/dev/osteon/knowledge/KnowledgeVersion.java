package dev.osteon.knowledge;

/**
 * Which knowledge decided. Equal versions give equal decisions for the same record at the same moment.
 *
 * @param version version of the content, with {@code +site.<hash>} when a site set parameters, {@code +codes.<hash>} when it added codes
 * @param hash SHA-256 in lower-case hexadecimal of all that decides: logic with the site's parameters, package, the site's codes and time zone
 */
public record KnowledgeVersion(String version, String hash) {}
