/**
 * Resources and bundles held against base R4 and the profiles that they claim. It knows no request, no store and no clinical code.
 */
package dev.osteon.validation;
