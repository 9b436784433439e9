package dev.osteon.knowledge;

/**
 * One reason why knowledge cannot be used.
 *
 * @param where what is at fault: {@code Library:line:column}, a canonical URL, or a configuration key
 * @param message what is wrong with it, for the author
 */
public record Problem(String where, String message) {
    @Override
    public String toString() {
        return where + ": " + message;
    }
}
