package dev.osteon.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.loading.Answer;
import dev.osteon.loading.TargetAwayException;

/**
 * What a server says of itself.
 *
 * @param software its name and version
 * @param version of the server
 * @param fhirVersion e.g. {@code 4.0.1}
 * @param guides canonical URLs of implementation guides
 */
record ServerCheck(String software, String version, String fhirVersion, JsonNode guides) {
    /** @throws ServerUnreachableException when there is no FHIR R4 server there that is ready */
    static ServerCheck of(HttpTarget target) throws InterruptedException {
        try {
            Answer metadata = target.get("/metadata");
            JsonNode said = metadata.body();
            if (!metadata.accepted() || !said.path("resourceType").asText().equals("CapabilityStatement")) {
                throw new ServerUnreachableException(target.base() + " answers " + metadata.status()
                        + " and no CapabilityStatement: is it the base of a FHIR server?");
            }
            if (!said.path("fhirVersion").asText().startsWith("4.0.")) {
                throw new ServerUnreachableException(target.base() + " is a server of FHIR "
                        + said.path("fhirVersion").asText() + ", not of R4");
            }
            // Other servers have no such address.
            if (target.statusBeside("/actuator/health/readiness") == 503) {
                throw new ServerUnreachableException("The server at " + target.base() + " is not ready yet");
            }
            JsonNode software = said.path("software");
            return new ServerCheck(
                    software.path("name").asText("a server without name"),
                    software.path("version").asText("?"),
                    said.path("fhirVersion").asText(),
                    said.path("implementationGuide"));
        } catch (TargetAwayException e) {
            throw new ServerUnreachableException(e.getMessage());
        }
    }
}
