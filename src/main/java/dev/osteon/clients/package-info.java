/**
 * What differs from one calling EHR to the next, as data: the wire reads one record of options where it decides something, and
 * has no branch for a vendor. Knows nothing of HTTP, FHIR or tokens.
 */
package dev.osteon.clients;
