/**
 * The audit trail: an AuditEvent for each read, search and write of the FHIR endpoint and for each hook call, first into a file on this
 * machine, then into the store. Knows neither the rules nor the database; the store is a port.
 */
package dev.osteon.audit;
