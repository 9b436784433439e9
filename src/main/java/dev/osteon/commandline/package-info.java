/**
 * The commands of the jar, which talk to a running server by HTTP as any client does. Knows no Spring, no database and no logic: it has its first
 * output before a server could have read its configuration.
 */
package dev.osteon.commandline;
