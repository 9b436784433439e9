/**
 * Calls the FHIR server of the EHR that asks: which servers and addresses may be called, one deadline, pages, limits. Brings JSON
 * and judges none of it: whose data they are, {@code cdshooks} looks at as if they had been sent along. Knows no medicine, keeps
 * nothing, and writes no log.
 */
package dev.osteon.ehr;
