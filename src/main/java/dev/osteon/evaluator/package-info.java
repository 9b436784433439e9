/**
 * Evaluates CQL: the ELM of compiled libraries becomes a {@link dev.osteon.evaluator.Program} of small steps, made once and shared; a {@link
 * dev.osteon.evaluator.Run} holds what one evaluation knows. Operators are those of the CQL engine; only the way to them is ours.
 *
 * <p>Knows the CQL engine and HAPI's structures. Knows nothing of plans, cards or patients' records.
 */
package dev.osteon.evaluator;
