/**
 * A folder whose files are loaded once they are written. Knows the loader and a lock that all nodes share; what the target is and where the lock is
 * kept it is told.
 */
package dev.osteon.watch;
