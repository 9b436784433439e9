package dev.osteon.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The trail and those who write to it, where a site has it on. */
@Configuration(proxyBeanMethods = false)
@Conditional(AuditIsOn.class)
class AuditConfiguration {
    private static final long FILE_SIZE = 16_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    AuditTrail auditTrail(AuditSettings settings, AuditStore store, FhirContext fhir, Clock clock, MeterRegistry meters)
            throws IOException {
        AuditFiles files = new AuditFiles(settings.folder());
        return new AuditTrail(
                new AuditStream(files::next, FILE_SIZE, PATIENCE),
                new AuditMover(files, store, fhir, settings.keepFiles(), clock, meters),
                fhir);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> auditBegins(
            AuditTrail trail, RestfulServer server, IInterceptorService store) {
        server.registerInterceptor(new FhirAudit(trail));
        store.registerInterceptor(new PatientOfEvents());
        return ready -> trail.start();
    }
}
