/**
 * The CDS Hooks wire: discovery, the reading and checking of a hook request, the assembly of one person's record from
 * what the EHR sent along and what a {@link dev.osteon.cdshooks.PatientSource} holds, and the writing of cards.
 *
 * <p>Knows the grammar of CDS Hooks and of FHIR, and nothing of medicine: which data a service wants, and what is to be
 * said, comes from {@code knowledge} and {@code reasoning}. Knows no database and no HTTP client: patient data come
 * through the port.
 */
package dev.osteon.cdshooks;
