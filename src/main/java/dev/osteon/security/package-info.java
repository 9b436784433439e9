/**
 * Who is asking, and what they were granted: tokens of calling systems and of authorization servers, their keys, and tokens that have been
 * seen before. Knows neither CDS Hooks nor FHIR nor a database; both wires use it, so that clock skew, keys and lists of whom to trust
 * stand in one place.
 */
package dev.osteon.security;
