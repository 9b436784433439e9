package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the checks before and into the FHIR server. The same ones stand there in both modes; only the caller differs. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final String FHIR = "/fhir";
    private static final String SMART = FHIR + "/.well-known/smart-configuration";

    /** After the log and the rules for pages of other origins, before everything else. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<TokenFilter> fhirTokenFilter(
            AccessSettings settings, FhirContext fhir, MeterRegistry meters) {
        return filter(
                new TokenFilter(settings.tokens(), Set.of(FHIR + "/metadata", SMART), fhir, meters),
                ORDER,
                FHIR,
                FHIR + "/*");
    }

    @Bean
    FilterRegistrationBean<SmartConfiguration> smartConfiguration(AccessSettings settings, FhirContext fhir) {
        return filter(new SmartConfiguration(settings.tokens(), fhir), ORDER + 1, SMART);
    }

    private static <T extends Filter> FilterRegistrationBean<T> filter(T filter, int order, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    InitializingBean accessInterceptors(IInterceptorService interceptors, AccessSettings settings) {
        return () -> {
            interceptors.registerInterceptor(new NarrowedSearches());
            interceptors.registerInterceptor(new ScopedAccess());
            interceptors.registerInterceptor(new SecurityStatement(settings.tokens()));
        };
    }
}
