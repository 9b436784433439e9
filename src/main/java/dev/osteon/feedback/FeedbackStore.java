package dev.osteon.feedback;

import java.util.List;

/** Where feedback is kept. */
public interface FeedbackStore {

    /**
     * Keeps all or, when it throws, nothing. What is there already, the same card with the same outcome at the same time, is not
     * kept twice.
     *
     * @return those that were not there yet
     * @throws RuntimeException when the store cannot be written to now
     */
    List<Feedback> keep(List<Feedback> feedback);
}
