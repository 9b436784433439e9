package dev.osteon.cdshooks;

import java.util.List;

/**
 * What a prefetch key tells about a query. CDS Hooks has five states: absent, {@code null}, an empty Bundle, an
 * OperationOutcome, a page of several. {@code null} and the empty Bundle both say that there is nothing.
 */
sealed interface PrefetchValue {

    /** The whole answer; without entries it is known that there is nothing. */
    record Complete(List<PrefetchEntry> entries) implements PrefetchValue {}

    /** No answer, or not the whole of it. */
    enum Incomplete implements PrefetchValue {
        ABSENT("was not sent"),
        FAILED("was sent as an OperationOutcome: the EHR could not run the query"),
        PARTIAL("is one page of several"),
        WRONG_TYPE("is not the resource that was asked for"),
        OTHER_PERSON("holds nothing that is about the patient of context.patientId, and data that are not");

        private final String text;

        Incomplete(String text) {
            this.text = text;
        }

        /** @return the state, to be read after the name of the key */
        String text() {
            return text;
        }
    }
}
