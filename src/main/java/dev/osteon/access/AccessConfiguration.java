package dev.osteon.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import dev.osteon.limits.ClientRates;
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
    private static final Set<String> OPEN = Set.of(FHIR + "/metadata", SMART);
    private static final String ACTUATOR = "/actuator";
    private static final String HEALTH = ACTUATOR + "/health";

    /** After the log and the rules for pages of other origins, before everything else. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<TokenFilter> fhirTokenFilter(
            AccessSettings settings, ClientRates rates, FhirContext fhir, MeterRegistry meters) {
        return filter(
                new TokenFilter(
                        settings.tokens(),
                        request -> OPEN.contains(request.getRequestURI()),
                        caller -> true,
                        rates,
                        fhir,
                        meters),
                ORDER,
                FHIR,
                FHIR + "/*");
    }

    /** Health is for whoever starts and stops servers; the rest says how a hospital works, and is for its systems. */
    @Bean
    FilterRegistrationBean<TokenFilter> operatorTokenFilter(
            AccessSettings settings, ClientRates rates, FhirContext fhir, MeterRegistry meters) {
        return filter(
                new TokenFilter(
                        settings.tokens(),
                        request -> request.getServletPath().equals(HEALTH)
                                || request.getServletPath().startsWith(HEALTH + "/"),
                        caller -> caller.grants().hasSystem(),
                        rates,
                        fhir,
                        meters),
                ORDER,
                ACTUATOR,
                ACTUATOR + "/*");
    }

    @Bean
    FilterRegistrationBean<SmartConfiguration> smartConfiguration(AccessSettings settings, FhirContext fhir) {
        return filter(new SmartConfiguration(settings.tokens(), fhir), ORDER + 1, SMART);
    }

    private static <T extends Filter> FilterRegistrationBean<T> filter(T filter, int order, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        registration.setName(String.join(" ", paths));
        return registration;
    }

    @Bean
    InitializingBean accessInterceptors(RestfulServer server, AccessSettings settings) {
        return () -> {
            server.registerInterceptor(new NarrowedSearches());
            server.registerInterceptor(new ScopedAccess());
            server.registerInterceptor(new SecurityStatement(settings.tokens()));
        };
    }
}
