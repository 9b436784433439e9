package dev.osteon.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Where resources are loaded to. Called by several threads at a time. */
public interface Target {
    /**
     * Processes a transaction or batch, as a FHIR server does that is sent one.
     *
     * @param bundle FHIR JSON in UTF-8
     * @return the answer; a refusal is one too
     * @throws TargetAwayException when nobody answered, or not now
     */
    Answer send(byte[] bundle) throws TargetAwayException, InterruptedException;

    /**
     * Says what is wrong with a resource, without keeping it.
     *
     * @param type its type
     * @param resource FHIR JSON in UTF-8
     * @return an OperationOutcome
     */
    Answer validate(String type, byte[] resource) throws TargetAwayException, InterruptedException;

    /**
     * Finds resources by business identifiers.
     *
     * @param type a resource type whose resources have identifiers
     * @param identifiers some, each as {@code system|value}, escaped as a token in a FHIR search
     * @return those that have one of them, with at least {@code id}, {@code identifier} and {@code code}
     */
    List<JsonNode> find(String type, Set<String> identifiers) throws TargetAwayException, InterruptedException;

    /** @return whether a thread that waits for an answer may be interrupted; not where that would close a file that others use as well */
    default boolean isInterruptible() {
        return true;
    }

    /** @throws TargetAwayException unless the target can work now; asked after a failure that may be the target's own */
    void probe() throws TargetAwayException, InterruptedException;
}
