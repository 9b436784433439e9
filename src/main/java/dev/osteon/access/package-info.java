/**
 * What a caller of the FHIR endpoint may do: SMART scopes, the patient's compartment, operations. Stands before the FHIR server as a filter
 * and in it as interceptors, and knows nothing of the store behind it nor of clinical rules.
 */
package dev.osteon.access;
