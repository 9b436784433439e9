package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** {@code $import}, where a site has named an address to import from. */
@Configuration(proxyBeanMethods = false)
@Conditional(ImportConfiguration.SourceNamed.class)
class ImportConfiguration {

    @Bean
    ImportJobs importJobs(
            DataSource dataSource, StoreTarget store, ImportSettings settings, FhirContext fhirContext, Clock clock) {
        return new ImportJobs(
                new ImportStore(dataSource), store, StoredLocks.in(dataSource), settings.folder(), fhirContext, clock);
    }

    @Bean
    ImportOperation importOperation(ImportJobs jobs, ImportSettings settings) {
        return new ImportOperation(jobs, settings.from());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> importsBegin(ImportJobs jobs) {
        return ready -> jobs.begin();
    }

    /** Whether there is an address that may be imported from. */
    static final class SourceNamed extends SiteNames {
        SourceNamed() {
            super("osteon.loading.import-from");
        }
    }
}
