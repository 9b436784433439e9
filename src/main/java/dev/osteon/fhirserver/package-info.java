/**
 * The HAPI FHIR JPA server: store, REST endpoint, and the knowledge published as resources. It fills the ports of other features
 * from its store. It knows no configuration file, no hook request and no clinical code.
 */
package dev.osteon.fhirserver;
