package dev.osteon.cdshooks;

/**
 * A resource that the EHR sent and that no advice rests on.
 *
 * @param resource which one, fit for a reader: {@code Observation/1}, or its place in the request
 * @param reason why
 */
record LeftOut(String resource, Reason reason) {
    enum Reason {
        OTHER_PERSON("is about somebody else"),
        NOBODY("does not say which patient it is about"),
        UNREADABLE("cannot be read as FHIR R4"),
        UNKNOWN_DRUG("names no drug, or one that was not sent"),
        HOLDS_ORDERS("holds orders within itself; send them as entries of their own");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** @return the reason, to be read after the name of the resource */
        String text() {
            return text;
        }
    }
}
