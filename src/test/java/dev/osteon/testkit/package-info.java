/**
 * The test kit: patients and expected cards written as YAML under {@code test-data/patients}, turned into FHIR resources.
 *
 * <p>See {@link dev.osteon.testkit.CaseFile} for the format and {@link dev.osteon.testkit.FhirShorthand} for the abbreviations.
 */
package dev.osteon.testkit;
