package dev.osteon.fhirserver;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.Places;
import jakarta.servlet.http.HttpServletResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How much of the FHIR endpoint one request may take. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    @Bean
    FilterRegistrationBean<RequestBodies> fhirRequestBodies(FhirServerSettings settings, BodyReader reader) {
        return FhirServerConfiguration.filter(
                new RequestBodies(settings.maxBodySize().toBytes(), reader), Ordered.HIGHEST_PRECEDENCE + 3);
    }

    @Bean
    FilterRegistrationBean<Places> fhirPlaces(FhirServerSettings settings, FhirContext fhirContext) {
        Places places = new Places(settings.maxConcurrent(), response -> {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.THROTTLED)
                    .setDiagnostics("All places for FHIR requests are taken; try again");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "1");
            response.setContentType("application/fhir+json;charset=UTF-8");
            response.getWriter().write(fhirContext.newJsonParser().encodeResourceToString(outcome));
        });
        return FhirServerConfiguration.filter(places, Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Bean
    InitializingBean searchCost(IInterceptorService interceptors, FhirServerSettings settings) {
        return () -> interceptors.registerInterceptor(new SearchCost(settings.maxPageSize()));
    }
}
