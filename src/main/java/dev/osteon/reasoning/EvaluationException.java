package dev.osteon.reasoning;

/** CQL that could not be evaluated for a patient. The message names the definition and holds nothing of the patient. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
