package dev.osteon.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import dev.osteon.security.AccessTokens;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;

/** What the CapabilityStatement says of security. */
public final class SecurityStatement {
    private static final String SERVICE = "http://terminology.hl7.org/CodeSystem/restful-security-service";
    private static final String OAUTH = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private final AccessTokens tokens;

    /** @param tokens null when no token is asked for */
    SecurityStatement(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** @param conformance the statement about to be sent; changed in place */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void extend(IBaseConformance conformance) {
        CapabilityStatementRestSecurityComponent security =
                ((CapabilityStatement) conformance).getRestFirstRep().getSecurity();
        security.setCors(true);
        if (tokens == null) {
            security.setDescription("osteon.security=open: no token is asked for");
            return;
        }
        security.setDescription("SMART App Launch 2: access tokens with scopes of version 1 or 2");
        security.getService().clear();
        security.addService()
                .setText("OAuth2 using SMART-on-FHIR profile")
                .addCoding()
                .setSystem(SERVICE)
                .setCode("SMART-on-FHIR")
                .setDisplay("SMART-on-FHIR");
        tokens.authorizationServer().ifPresent(server -> addAddresses(security, server));
    }

    private static void addAddresses(CapabilityStatementRestSecurityComponent security, Map<String, Object> server) {
        security.getExtension().removeIf(extension -> OAUTH.equals(extension.getUrl()));
        Extension addresses = new Extension(OAUTH);
        Map.of("token", "token_endpoint", "authorize", "authorization_endpoint").forEach((name, key) -> {
            if (server.get(key) instanceof String address) {
                addresses.addExtension(name, new UriType(address));
            }
        });
        if (addresses.hasExtension()) {
            security.addExtension(addresses);
        }
    }
}
