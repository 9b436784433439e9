/**
 * FHIR's operations on knowledge for other tools than an EHR with CDS Hooks: {@code $apply}, {@code $evaluate}, {@code $cql} and
 * {@code $evaluate-measure} of the clinical-reasoning library, over the knowledge in force and the patients of the store. It knows no hook
 * request, no configuration and no clinical code.
 */
package dev.osteon.clinicalreasoning;
