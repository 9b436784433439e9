package dev.osteon.knowledge;

/**
 * One reason why knowledge cannot be used.
 *
 * @param where what is at fault: {@code Library:line:column}, a canonical URL, or a configuration key
 * @param expression the element of the resource at {@code where} that is at fault, null when no single one is
 * @param message what is wrong with it, for the author
 */
public record Problem(String where, String expression, String message) {
    /** A problem that is of no single element. */
    public Problem(String where, String message) {
        this(where, null, message);
    }

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
