/** The demonstration patient: the case that a first look at an empty server finds in it, always as recent as today. */
package dev.osteon.fhirserver.demonstration;
