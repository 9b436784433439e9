/**
 * Turns the FHIR package and the CQL libraries into one immutable {@link dev.osteon.knowledge.KnowledgeBase}: compiled
 * libraries, expanded value sets, plans and text templates. Content is swapped whole, never changed in place.
 *
 * <p>Knows HAPI structures and the CQL translator. Knows nothing of patients, Spring, servlets, HTTP, databases or the
 * network, and holds no clinical content of its own: codes, thresholds and texts live in the CQL and in the profiles.
 */
package dev.osteon.knowledge;
