/**
 * A synthetic population. A hidden course decides what happens to a person; labels follow from that course; a writer then writes the record
 * that a hospital might hold of it, with gaps and noise. Labels are never read from the record, and the rules are never asked for them.
 */
package dev.osteon.population;
