package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import dev.osteon.cdshooks.StoredRecords;
import dev.osteon.clinicalreasoning.ReasoningOperations;
import dev.osteon.reasoning.Reasoner;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the FHIR endpoint answers besides HAPI's own interactions, and what it counts. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    WhyOperation whyOperation(Reasoner reasoner, StoredRecords records, Clock clock) {
        return new WhyOperation(reasoner, records, clock);
    }

    @Bean
    ReasoningOperations reasoningOperations(DaoRegistry daos, Reasoner reasoner, Clock clock, FhirServerSettings site) {
        return new ReasoningOperations(daos, reasoner::knowledge, clock, site.timeZone());
    }

    @Bean
    WriteMeters writeMeters(MeterRegistry meters, IInterceptorService interceptors) {
        WriteMeters counts = new WriteMeters(meters);
        interceptors.registerInterceptor(counts);
        return counts;
    }
}
