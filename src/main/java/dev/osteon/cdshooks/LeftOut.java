package dev.osteon.cdshooks;

/**
 * What no advice rests on: a resource that the EHR sent, or a kind of resource that nobody could give.
 *
 * @param resource which one, fit for a reader: {@code Observation/1}, its place in the request, or a type
 * @param reason why; the code system {@code left-out} has the words for it
 */
record LeftOut(String resource, Reason reason) {
    enum Reason {
        /** The resource names another patient. */
        OTHER_PERSON,
        /** The resource names no patient. */
        NOBODY,
        /** A kind of resource that did not come. */
        NOT_TO_BE_HAD,
        /** The resource is none of FHIR R4. */
        NOT_READABLE,
        /** Nobody can tell the drug of the order, statement or dose. */
        DRUG_NOT_KNOWN,
        /** A group of requests with contained ones. */
        HOLDS_ORDERS
    }
}
