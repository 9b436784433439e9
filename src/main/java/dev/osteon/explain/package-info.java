/**
 * Why a topic fires, and why not: makes of a traced evaluation the chain of criteria that a person can follow, with the values and resources that
 * were used. Knows {@code reasoning} and {@code knowledge}; knows no Spring, HTTP or database.
 */
package dev.osteon.explain;
