package dev.osteon.cdshooks;

/**
 * What no advice rests on: a resource that the EHR sent, or a kind of resource that nobody could give.
 *
 * @param resource which one, fit for a reader: {@code Observation/1}, its place in the request, or a type
 * @param reason why
 */
record LeftOut(String resource, Reason reason) {
    enum Reason {
        OTHER_PERSON("is about somebody else"),
        NOBODY("does not say which patient it is about"),
        UNKNOWN("is not known: it was neither sent nor to be had, which does not mean that there is none"),
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
