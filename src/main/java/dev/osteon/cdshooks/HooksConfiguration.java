package dev.osteon.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import dev.osteon.clients.CardLinks;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.clients.TopicModes;
import dev.osteon.feedback.CardIds;
import dev.osteon.feedback.FeedbackStore;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.ClientRates;
import dev.osteon.reasoning.Reasoner;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;

/** The parts of the hooks layer. */
@Configuration(proxyBeanMethods = false)
@Import({HooksController.class, FeedbackController.class})
class HooksConfiguration {

    @Bean
    DecisionSupport decisionSupport(Reasoner reasoner) {
        return new ReasonerDecisionSupport(reasoner);
    }

    @Bean
    HookServices hookServices(DecisionSupport decisionSupport, FhirContext fhirContext) {
        return new HookServices(decisionSupport, new PatientCompartment(fhirContext));
    }

    @Bean
    StoredRecords storedRecords(HookServices services, PatientSource patientSource) {
        return new StoredRecords(services, patientSource);
    }

    @Bean
    HookAdvice hookAdvice(
            DecisionSupport decisionSupport,
            TopicModes topics,
            CardLinks links,
            HookJournal journal,
            PatientSource patientSource,
            EhrServer ehrServer,
            FhirContext fhirContext,
            CardIds cardIds,
            Clock clock,
            HooksSettings settings,
            MeterRegistry meters) {
        return new HookAdvice(
                new RecordAssembler(
                        fhirContext,
                        new PatientCompartment(fhirContext),
                        patientSource,
                        new MeasuredEhrServer(ehrServer, meters),
                        journal),
                decisionSupport,
                new TopicFilter(topics, journal),
                new CardWriter(fhirContext, new CardWords(decisionSupport), links),
                cardIds,
                clock,
                settings.timeZone());
    }

    @Bean
    Callers callers(ClientProfiles clients, HooksSettings settings, HookJournal journal, ClientRates rates) {
        return new Callers(clients, settings.security(), settings.baseUrl(), journal, rates);
    }

    @Bean
    BoundedRuns boundedRuns(HooksSettings settings) {
        return new BoundedRuns(settings.maxConcurrent(), settings.deadline());
    }

    @Bean
    HookBodies hookBodies(HooksSettings settings, BodyReader reader) {
        return new HookBodies(settings, reader);
    }

    @Bean
    RefusalWriter refusalWriter(FhirContext fhirContext) {
        return new RefusalWriter(fhirContext);
    }

    @Bean
    FeedbackIntake feedbackIntake(
            CardIds cardIds, DecisionSupport decisionSupport, FeedbackStore store, HookJournal journal) {
        return new FeedbackIntake(cardIds, decisionSupport, store, journal);
    }

    @Bean
    HookJournal hookJournal(MeterRegistry meters) {
        return new HookJournal(meters);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> hooksCorsFilter(HooksSettings settings, RefusalWriter refusals) {
        FilterRegistrationBean<CorsFilter> registration =
                new FilterRegistrationBean<>(HooksCors.filter(settings.allowedOrigins(), refusals));
        registration.addUrlPatterns("/cds-services", "/cds-services/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
