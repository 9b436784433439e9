/**
 * Start-up, configuration and wiring: the first argument, the checks before start, the beans that join the features. The only
 * package that sees all others, and the only one that reads configuration; it holds no logic of theirs.
 */
package dev.osteon;
