/**
 * What clinicians did with cards: the ids by which a card is known again without having been written down, and the port through
 * which feedback is kept. Knows no HTTP, no FHIR and no database.
 */
package dev.osteon.feedback;
