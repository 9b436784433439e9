/**
 * Reasons about one person: a {@link dev.osteon.reasoning.PatientRecord}, the knowledge base and a moment in time give
 * decisions.
 *
 * <p>Knows {@code knowledge} and the CQL engine. Knows nothing of Spring, servlets, HTTP, databases or the network, so
 * that it also runs in a batch job, and takes the time from its caller, never from a clock.
 */
package dev.osteon.reasoning;
