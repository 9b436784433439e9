package dev.osteon.fhirserver;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.interceptor.CascadingDeleteInterceptor;
import dev.osteon.cdshooks.StoredRecords;
import dev.osteon.clinicalreasoning.ReasoningOperations;
import dev.osteon.reasoning.Reasoner;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
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

    /** @param cascadingDelete deletes with a resource what refers to it, for those who ask for that and may delete all of it */
    @Bean
    WriteMeters writeMeters(
            MeterRegistry meters, IInterceptorService interceptors, CascadingDeleteInterceptor cascadingDelete) {
        WriteMeters counts = new WriteMeters(meters);
        interceptors.registerInterceptors(List.of(counts, cascadingDelete));
        return counts;
    }
}
