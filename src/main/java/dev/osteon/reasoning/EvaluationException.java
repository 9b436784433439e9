package dev.osteon.reasoning;

/**
 * CQL that could not be evaluated for a patient. The message names the library and holds nothing of the patient; the
 * messages of the causes may, and are not to be logged.
 */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
