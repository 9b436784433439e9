package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;

/** Adds to HAPI's CapabilityStatement what only we know: our name and our implementation guide. */
public final class CapabilityExtras {

    private final String implementationGuide;

    CapabilityExtras(String implementationGuide) {
        this.implementationGuide = implementationGuide;
    }

    /** @param conformance the statement about to be sent; changed in place */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void extend(IBaseConformance conformance) {
        CapabilityStatement statement = (CapabilityStatement) conformance;
        statement.setName("Osteon");
        statement.setTitle("Osteon FHIR server");
        statement.setPublisher("Osteon");
        statement.getImplementationGuide().clear();
        statement.addImplementationGuide(implementationGuide);
    }
}
