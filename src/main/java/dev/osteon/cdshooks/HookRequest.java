package dev.osteon.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.clients.ClientProfile;
import java.net.URI;
import java.util.Map;

/**
 * A hook request that passed the checks of CDS Hooks; the patient's data in it are not read yet.
 *
 * @param hookInstance as the client sent it; usually a UUID, which is not demanded
 * @param userId relative reference to who is looking, e.g. {@code Practitioner/1}
 * @param patientId bare id of the patient
 * @param fhirServer base of the EHR's FHIR server, or null
 * @param accessToken for that server, or null
 * @param prefetch the JSON value of each key that was sent; a JSON null is kept
 * @param client how the caller wants to be answered
 * @param explain whether each card is to say why it came
 * @param context what the hook brings besides user and patient
 */
record HookRequest(
        String hookInstance,
        String userId,
        String patientId,
        URI fhirServer,
        AccessToken accessToken,
        Map<String, JsonNode> prefetch,
        ClientProfile client,
        boolean explain,
        HookContext context) {

    /** @return whether cards for clinicians may be shown: not to patients and their relatives */
    boolean userIsProfessional() {
        return !userId.startsWith("Patient/") && !userId.startsWith("RelatedPerson/");
    }
}
