/** Which requirements of CDS Hooks the tests show, by the numbers in {@code cds-hooks/checklist.txt}. */
package dev.osteon.conformance;
