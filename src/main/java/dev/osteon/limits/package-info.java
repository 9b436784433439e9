/** How much of the server one caller may take, so that the others are answered all the same. */
package dev.osteon.limits;
