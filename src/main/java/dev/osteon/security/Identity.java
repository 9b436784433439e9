package dev.osteon.security;

import java.util.Objects;

/**
 * Who calls.
 *
 * @param issuer who says so; null when nobody was asked
 * @param subject {@code sub}, or null
 * @param client the application that calls, or null
 * @param user FHIR reference to the user, e.g. {@code Practitioner/1}, or null
 * @param patient id of the patient whom the token is about, or null
 * @param grants what the caller may do
 */
public record Identity(String issuer, String subject, String client, String user, String patient, Grants grants) {
    /** Whoever calls where no token is asked for. */
    public static final Identity ANYBODY = new Identity(null, null, null, null, null, Grants.ALL);

    /** Whoever shows no token where one is asked for. */
    public static final Identity NOBODY = new Identity(null, null, null, null, null, Grants.NONE);

    public Identity {
        Objects.requireNonNull(grants);
    }

    /** @return whether that may be done to resources of the type, be it only to those of the caller's own patient */
    public boolean may(String type, Permission permission) {
        return grants.forAnybody(type, permission) || isLimitedToPatient(type, permission);
    }

    /** @return whether that may be done only to what is the patient's whom the token is about */
    public boolean isLimitedToPatient(String type, Permission permission) {
        return patient != null && !grants.forAnybody(type, permission) && grants.forPatient(type, permission);
    }
}
