package dev.osteon.fhirserver;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;

/** The server loads what others have written: nobody's scopes are asked for, and everything else is checked as if a client had sent it. */
final class LoadRequest extends SystemRequestDetails {

    /** @param server asked for what failures are told with */
    LoadRequest(RestfulServer server) {
        setServer(server);
        setFhirContext(server.getFhirContext());
        setRestOperationType(RestOperationTypeEnum.TRANSACTION);
    }

    /** @return whether the server itself is the author of what is stored, which is then not checked */
    static boolean isOurs(RequestDetails request) {
        return request == null || request instanceof SystemRequestDetails && !(request instanceof LoadRequest);
    }
}
